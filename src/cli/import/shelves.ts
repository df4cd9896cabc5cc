import type {Link, LinkPurpose, Video} from '../../model/guide.schema.js';
import {ALTRADY_HOST, hostOf, isHostWithin} from '../../model/link-policy.js';
import type {Findings} from './findings.js';
import {Ids} from './ids.js';
import {blank} from './blanks.js';
import {videoAt} from './video-address.js';

/* Limits of the schema. */
const MOST_LINKS = 200;
const MOST_VIDEOS = 99;
export const MOST_LABEL = 300;

/** Collects the links of a guide, each once. Only those to Altrady and the exchange get in. */
export class LinkShelf {
  readonly links: Link[] = [];
  readonly #ids = new Ids();

  constructor(
    readonly hosts: readonly string[],
    readonly findings: Findings,
  ) {}

  /** The id of a link, or undefined if it may not be one: then its address is told to the author. */
  put(label: string, href: string, line: number, purpose?: LinkPurpose): string | undefined {
    const why = this.#refusal(label, href);
    if (why === undefined)
      return this.#add(label, href, purpose ?? this.#purposeOf(label, href), purpose !== undefined);
    this.findings.leave(line, `the address of the link “${label}”`, href, why);
    return undefined;
  }

  /** A link whose address the article does not give, or gives one that may be none. */
  putWithoutAddress(label: string, purpose: LinkPurpose): string {
    return this.#add(label, undefined, purpose, true);
  }

  get isFull(): boolean {
    return this.links.length >= MOST_LINKS;
  }

  #refusal(label: string, href: string): string | undefined {
    if (label === '') return 'it has no words to click on';
    if (label.length > MOST_LABEL) return `its words are longer than ${MOST_LABEL} characters`;
    if (this.isFull) return `a guide has at most ${MOST_LINKS} links`;
    const host = hostOf(href);
    if (host === undefined || href.length > 2000) return 'it is no plain https address';
    if (isHostWithin(host, [ALTRADY_HOST, ...this.hosts])) return undefined;
    return `${host} belongs neither to Altrady nor to the known domains of the exchange. If it is the exchange’s own, give it with --hosts`;
  }

  /** Within a sentence its own words are shown; a list of links shows the label, so it must be the right one. */
  #add(label: string, href: string | undefined, purpose: LinkPurpose, isListed: boolean): string {
    const same = this.links.find(
      (link) => link.href === href && (link.label === label || (href !== undefined && !isListed)),
    );
    if (same) return same.id;
    const id = this.#ids.of(label, 'link');
    this.links.push({id, label, ...(href !== undefined && {href}), purpose});
    return id;
  }

  #purposeOf(label: string, href: string): LinkPurpose {
    const isExchange = isHostWithin(hostOf(href) ?? '', this.hosts);
    if (isExchange)
      return /api/i.test(`${label} ${new URL(href).pathname}`) ? 'exchange-api' : 'exchange-login';
    if (/start here/i.test(label)) return 'start-here';
    return /settings|api keys/i.test(`${label} ${href}`) ? 'altrady-settings' : 'related';
  }
}

/** A video as the article has it. */
export interface FoundVideo {
  /** Empty where only its address is given. */
  readonly title: string;
  readonly href: string | undefined;
  /** As the article counts it. */
  readonly number: number | undefined;
  readonly line: number;
  readonly written: string;
}

/** Collects the videos of a guide, in the order of the article. */
export class VideoShelf {
  readonly videos: Video[] = [];
  readonly #ids = new Ids();

  constructor(
    readonly links: LinkShelf,
    readonly source: string,
  ) {}

  /** The id of the video, or undefined if there are too many. */
  put({title, href, line, written, number: given}: FoundVideo): string | undefined {
    const {findings} = this.links;
    const number = this.#numberOf(given);
    if (number > MOST_VIDEOS || title.length > MOST_LABEL) {
      const why = 'it is one too many, or its title is too long';
      findings.leave(line, 'a video', `${written} ${href ?? ''}`, why);
      return undefined;
    }
    const place = href === undefined ? undefined : videoAt(href, [ALTRADY_HOST, ...this.links.hosts]);
    const id = this.#ids.of(title, 'video');
    const shown = title === '' ? blank('the title of the video, exactly as its page has it.') : title;
    this.videos.push({id, number, title: shown, ...place, sources: [this.source]});
    const reading = `“${written}” is video ${number}${place ? '' : ', whose address is still missing'}`;
    findings.read(line, reading, title === '' ? written : written.replace(title, ''));
    if (href !== undefined && !place) {
      const why = 'it is neither on YouTube nor a video file of Altrady or the exchange';
      findings.leave(line, `the address of video ${number}`, href, why);
    }
    return id;
  }

  /** The number that the article gives, for its sentences refer to it; otherwise the next. */
  #numberOf(given: number | undefined): number {
    const taken = new Set(this.videos.map(({number}) => number));
    if (given !== undefined && given > 0 && !taken.has(given)) return given;
    for (let number = 1; ; number++) if (!taken.has(number)) return number;
  }
}
