import type {Guide, Notice, Substep} from './guide.schema.js';
import type {Problem} from './problem.js';
import {parseRichText, unmarkedText} from './rich-text.js';
import {playableVideo} from './video/video.js';

/** A hostile file could refer to nothing so often that the list of its faults fills the memory. */
const MOST_UNKNOWN = 200;

/** Finds what a schema cannot see: ids used twice, references to nothing, marks that are not closed. */
export function findReferenceProblems(guide: Guide): readonly Problem[] {
  return new ReferenceCheck(guide).problems;
}

interface Referring {
  readonly id?: string | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly keyTypes?: readonly string[] | undefined;
}

class ReferenceCheck {
  readonly problems: Problem[] = [];
  readonly #sources: ReadonlySet<string>;
  readonly #links: ReadonlySet<string>;
  readonly #keyTypes: ReadonlySet<string>;
  readonly #videos: ReadonlySet<string>;
  readonly #steps: ReadonlySet<string>;

  constructor(guide: Guide) {
    const allSteps = guide.steps.flatMap((step, index) => [
      {entry: step, path: `steps[${String(index)}]`},
      ...(step.substeps ?? []).map((entry, sub) => ({
        entry,
        path: `steps[${String(index)}].substeps[${String(sub)}]`,
      })),
    ]);
    this.#sources = this.#unique('sources', guide.sources);
    this.#links = this.#unique('links', guide.links);
    this.#keyTypes = this.#unique('keyTypes', guide.keyTypes);
    this.#videos = this.#unique('videos', guide.videos);
    this.#steps = this.#ids(allSteps.map(({entry, path}) => ({id: entry.id, path})));
    this.#unique('faq', guide.faq);
    this.#unique('errors', guide.errors);
    this.#unique('credentials', guide.credentials);

    this.#notices('notices', guide.notices);
    allSteps.forEach(({entry, path}) => {
      this.#step(path, entry);
    });
    this.#each('keyTypes', guide.keyTypes, (keyType, path) => {
      this.#known(`${path}.video`, keyType.video && [keyType.video], this.#videos, 'video');
      this.#each(`${path}.signs`, keyType.signs);
    });
    this.#texts('unsureKeyType', guide.unsureKeyType);
    this.#each('links', guide.links);
    this.#each('videos', guide.videos, (video, path) => {
      if (video.provider === undefined || playableVideo(video)) return;
      this.#add(
        `${path}.reference`,
        video.reference === undefined
          ? 'is missing: a video with a provider needs its id there. Add it, or delete the provider.'
          : `${JSON.stringify(video.reference)} is nothing that ${video.provider} can play. Write the video's id; for the provider "file", its https address.`,
      );
    });
    this.#each('faq', guide.faq, (entry, path) => {
      this.#texts(`${path}.answer`, entry.answer);
      this.#known(`${path}.steps`, entry.steps, this.#steps, 'step');
    });
    this.#each('errors', guide.errors, (entry, path) => {
      this.#texts(`${path}.meaning`, entry.meaning);
      this.#known(`${path}.steps`, entry.steps, this.#steps, 'step');
      if (entry.code === undefined && entry.message === undefined)
        this.#add(path, 'needs a code or a message, or nobody can find it.');
    });
    this.#each('credentials', guide.credentials, (entry, path) => {
      this.#texts(`${path}.note`, entry.note && [entry.note]);
    });
    for (const [rule, fact] of Object.entries(guide.ipRules ?? {})) {
      if (!fact) continue;
      this.#refer(`ipRules.${rule}`, fact);
      this.#texts(`ipRules.${rule}.note`, fact.note && [fact.note]);
    }
    this.#known('related', guide.related, this.#links, 'link');
  }

  #step(path: string, step: Substep): void {
    this.#refer(path, step);
    this.#texts(`${path}.body`, step.body);
    this.#known(`${path}.link`, step.link && [step.link], this.#links, 'link');
    this.#notices(`${path}.warnings`, step.warnings);
    if (step.tool === 'key-type-picker' && this.#keyTypes.size === 0) {
      this.#add(
        `${path}.tool`,
        'carries the choice of key type, but the guide has no keyTypes. Add them, or delete the tool.',
      );
    }
  }

  #notices(path: string, notices: readonly Notice[] | undefined): void {
    this.#each(path, notices, (notice, at) => {
      this.#texts(`${at}.body`, notice.body);
    });
  }

  #each<T extends Referring>(
    path: string,
    entries: readonly T[] | undefined,
    check?: (entry: T, path: string) => void,
  ): void {
    entries?.forEach((entry, index) => {
      const at = `${path}[${String(index)}]`;
      this.#refer(at, entry);
      check?.(entry, at);
    });
  }

  #refer(path: string, {sources, keyTypes}: Referring): void {
    this.#known(`${path}.sources`, sources, this.#sources, 'source');
    this.#known(`${path}.keyTypes`, keyTypes, this.#keyTypes, 'key type');
  }

  #known(
    path: string,
    ids: readonly string[] | '' | undefined,
    known: ReadonlySet<string>,
    what: string,
  ): void {
    for (const id of ids || []) {
      if (known.has(id) || this.problems.length >= MOST_UNKNOWN) continue;
      const all = [...known].join(', ') || 'none';
      this.#add(path, `"${id}" is no ${what} of this guide. Its ids are: ${all}.`);
    }
  }

  #texts(path: string, paragraphs: readonly string[] | '' | undefined): void {
    (paragraphs || []).forEach((paragraph, index) => {
      const at = path.endsWith('.note') ? path : `${path}[${String(index)}]`;
      for (const piece of parseRichText(paragraph)) {
        if (piece.kind === 'link') this.#known(at, [piece.link], this.#links, 'link');
      }
      const rest = unmarkedText(paragraph);
      const open = /\*\*|`|\{\{|\}\}|\]\[|\]\(/.exec(rest);
      if (open) this.#add(at, markProblem(open[0]));
      if (/<\/?[a-z][^<>]*>/i.test(rest))
        this.#add(
          at,
          'holds an HTML tag, which would show as written. Use **strong**, `code`, {{Menu > Item}} or [text][link-id].',
        );
    });
  }

  #unique(path: string, entries: readonly {readonly id: string}[] | undefined): ReadonlySet<string> {
    return this.#ids((entries ?? []).map(({id}, index) => ({id, path: `${path}[${String(index)}]`})));
  }

  #ids(entries: readonly {readonly id: string; readonly path: string}[]): ReadonlySet<string> {
    const seen = new Map<string, string>();
    for (const {id, path} of entries) {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, path);
      else this.#add(`${path}.id`, `"${id}" is already the id of ${first}. Give one of them another id.`);
    }
    return new Set(seen.keys());
  }

  #add(path: string, message: string): void {
    this.problems.push({path, message});
  }
}

function markProblem(mark: string): string {
  return mark === ']('
    ? 'a link is written [text][link-id], and its address stands in the list "links". Put it there.'
    : `the mark ${mark} is not complete, so it would show as written. Close it, or put a backslash before it.`;
}
