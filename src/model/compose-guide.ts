/**
 * Puts shared entries into a guide as its author wrote it. An author takes one over by `{"use": "<id>"}`, may write
 * fields of their own beside it, which then count instead, and may add paragraphs by `more`. Sources and links need no
 * `use`: those that a guide refers to and does not have itself come along.
 */
import type {Problem} from './problem.js';
import {isBlock, listOf, type Block} from './block.js';
import {hasEntry, references} from './shared-references.js';
import type {SharedEntries} from './shared.schema.js';

/** The lists whose entries may be shared ones, and the field that `more` adds to. */
const TEXTS = {
  notices: 'body',
  steps: 'body',
  keyTypes: undefined,
  faq: 'answer',
  credentials: undefined,
  errors: 'meaning',
} as const;

type ListName = keyof typeof TEXTS;

export interface ComposedGuide {
  /** What the author wrote, with each shared entry in its place; the paths are the same as in the file. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** For each list of paragraphs that `more` adds to, how many stand before the added ones. */
  readonly added: ReadonlyMap<string, number>;
}

/** The message for each entry that is taken over where there is nothing to take. */
export const NONE_SHARED =
  'takes over a shared entry, but there are none in this language. Write the entry itself.';

/** Whether a guide takes over anything: an entry, a link or a source. */
export function needsShared(data: unknown): boolean {
  if (!isBlock(data)) return false;
  const {used, links, sources} = references(data);
  return used || !isEvery(links, data['links']) || !isEvery(sources, data['sources']);
}

/** Puts shared entries into a guide. What is no guide at all is left to its schema. */
export function composeGuide(data: unknown, shared: SharedEntries | undefined): ComposedGuide {
  if (!isBlock(data)) return {data, problems: [], added: new Map()};
  const composer = new Composer(data, shared);
  return {data: composer.compose(), problems: composer.problems, added: composer.added};
}

/** Where a paragraph of the composed guide stands in the file: one that `more` added stands there. */
export function writtenPath(path: string, added: ComposedGuide['added']): string {
  const [, list = '', index] = /^(.+)\[(\d+)\]$/.exec(path) ?? [];
  const before = added.get(list);
  if (before === undefined || Number(index) < before) return path;
  return `${list.replace(/\w+$/, 'more')}[${String(Number(index) - before)}]`;
}

class Composer {
  readonly problems: Problem[] = [];
  readonly added = new Map<string, number>();
  readonly #guide: Block;
  readonly #shared: SharedEntries | undefined;

  constructor(guide: Block, shared: SharedEntries | undefined) {
    this.#guide = guide;
    this.#shared = shared;
  }

  compose(): Block {
    const guide: Record<string, unknown> = {...this.#guide};
    for (const list of Object.keys(TEXTS) as ListName[]) {
      if (Array.isArray(guide[list])) guide[list] = this.#list(guide[list], list, list);
    }
    const unsure = guide['unsureKeyType'];
    if (isBlock(unsure) && 'use' in unsure) {
      const entry = this.#find(unsure['use'], this.#shared?.unsureKeyType, 'unsureKeyType');
      if (entry) guide['unsureKeyType'] = entry['body'];
    }
    this.#bring(guide, 'links');
    this.#bring(guide, 'sources');
    return guide;
  }

  #list(entries: readonly unknown[], list: ListName, path: string): readonly unknown[] {
    return entries.map((entry, index) => this.#entry(entry, list, `${path}[${String(index)}]`));
  }

  #entry(written: unknown, list: ListName, path: string): unknown {
    if (!isBlock(written)) return written;
    const entry: Record<string, unknown> = 'use' in written ? this.#take(written, list, path) : {...written};
    if (list !== 'steps') return entry;
    // What a shared entry brings along is whole already.
    const {warnings, substeps} = written;
    if (Array.isArray(warnings)) entry['warnings'] = this.#list(warnings, 'notices', `${path}.warnings`);
    // One level, as the schema has it: foreign data may be nested as deep as its author liked.
    if (Array.isArray(substeps) && !path.includes('.'))
      entry['substeps'] = this.#list(substeps, 'steps', `${path}.substeps`);
    return entry;
  }

  #take({use, more, sources, ...own}: Block, list: ListName, path: string): Block {
    const found = this.#find(use, this.#pool(list), path);
    if (!found) return {...own, use};
    const field = TEXTS[list];
    const entry: Record<string, unknown> = {...found, ...own};
    if (sources !== undefined) entry['sources'] = joined(found['sources'], sources);
    if (more === undefined) return entry;
    if (field && Array.isArray(more)) {
      const before = listOf(entry[field]);
      entry[field] = [...before, ...(more as unknown[])];
      this.added.set(`${path}.${field}`, before.length);
    } else this.problems.push({path: `${path}.more`, message: moreMessage(field)});
    return entry;
  }

  /** Steps and sub-steps are one list: either can be taken over as the other. */
  #pool(list: ListName): readonly Block[] | undefined {
    if (list !== 'steps') return this.#shared?.[list];
    return this.#shared?.steps?.flatMap((step) => [step, ...(step.substeps ?? [])]);
  }

  #find(use: unknown, pool: readonly Block[] | undefined, path: string): Block | undefined {
    const found = pool?.find(({id}) => id === use);
    if (found) return this.#filled(found);
    const known = pool?.map(({id}) => String(id)).join(', ') ?? 'none';
    const message = this.#shared
      ? `${JSON.stringify(use)} is no shared entry of this kind. Their ids are: ${known}.`
      : NONE_SHARED;
    this.problems.push({path: `${path}.use`, message});
    return undefined;
  }

  /** Adds what the guide refers to and does not have itself. */
  #bring(guide: Record<string, unknown>, list: 'links' | 'sources'): void {
    const wanted = references(guide)[list];
    const own = guide[list];
    if (own !== undefined && !Array.isArray(own)) return;
    const further = (this.#shared?.[list] ?? []).filter(({id}) => wanted.has(id) && !hasEntry(id, own));
    if (further.length > 0) guide[list] = [...listOf(own), ...further.map((entry) => this.#filled(entry))];
  }

  /** A shared entry with the names of this guide's exchange. */
  #filled(entry: Block): Block {
    const {name, hosts} = isBlock(this.#guide['exchange']) ? this.#guide['exchange'] : {};
    const names = {exchange: name, host: listOf(hosts)[0]};
    return fill(entry, (key) => (typeof names[key] === 'string' ? names[key] : `{${key}}`)) as Block;
  }
}

/** Not `{{exchange}}`, which is a path on the screen. */
const PLACEHOLDER = /(?<!\{)\{(exchange|host)\}/g;

function fill(value: unknown, nameOf: (key: 'exchange' | 'host') => string): unknown {
  if (typeof value === 'string')
    return value.replace(PLACEHOLDER, (_, key: 'exchange' | 'host') => nameOf(key));
  if (Array.isArray(value)) return value.map((entry) => fill(entry, nameOf));
  if (!isBlock(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, fill(field, nameOf)]));
}

function joined(theirs: unknown, ours: unknown): unknown {
  return Array.isArray(ours) ? [...new Set([...listOf(theirs), ...(ours as unknown[])])] : ours;
}

function isEvery(wanted: ReadonlySet<string>, own: unknown): boolean {
  return [...wanted].every((id) => hasEntry(id, own));
}

function moreMessage(field: string | undefined): string {
  return field
    ? 'expected a list of paragraphs in square brackets.'
    : 'is not possible here: there are no paragraphs to add to. Delete it.';
}
