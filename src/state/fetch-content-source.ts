import type {ContentIndex} from '../model/content-index.schema.js';
import {GuideError} from '../model/guide-error.js';
import {bestLocale, FALLBACK_LOCALE} from '../model/locale-chain.js';
import type {ContentSource, FoundContent, GuideRequest, ListedGuide} from './content-source.js';
import {fetchJson} from './fetch-json.js';

/** Which files a content folder has: what has to be known before one of them is asked for. */
export interface KnownContent {
  /** The languages of each guide, under its exchange's id. */
  readonly guides: Readonly<Record<string, readonly string[]>>;
  /** The languages of the widget's words. */
  readonly locales: readonly string[];
  /** The languages of the shared entries. */
  readonly shared?: readonly string[];
}

/** An index whose hashes and hosts are loaded when they are needed. */
export interface IndexAtHand {
  readonly known: KnownContent;
  load(): Promise<ContentIndex>;
}

interface FetchContentSourceOptions {
  /** Folder that holds `guides/` and `locales/`, an absolute address ending with a slash. */
  readonly base: string;
  /** What lies there; left out, `guides/index.json` is read first. */
  readonly index?: ContentIndex | IndexAtHand | undefined;
  /** Milliseconds until one load is given up. */
  readonly timeout: number;
}

/** Loads content files over the network. Asks only for what the index has: a host's console stays free of 404s. */
export class FetchContentSource implements ContentSource {
  readonly #base: string;
  readonly #timeout: number;
  /** A folder's own index vouches for nothing: whoever wrote the one may have written the other. */
  readonly #vouches: boolean;
  /** Null: looked for, and not there. */
  #index: IndexAtHand | null | undefined;
  /** One load asks for a guide and for words at once, but only once for the index. */
  readonly #asked = new WeakMap<AbortSignal, Promise<IndexAtHand | null>>();

  constructor({base, index, timeout}: FetchContentSourceOptions) {
    this.#base = base;
    this.#timeout = timeout;
    this.#vouches = index !== undefined;
    this.#index = index && ('known' in index ? index : atHand(index));
  }

  async loadGuide({exchange = '', src, locale, signal}: GuideRequest): Promise<FoundContent> {
    if (src !== undefined) return this.#load(src, signal);
    const index = await this.#loadIndex(signal);
    if (!index) {
      const {loadUnlisted} = await import('./foreign-folder.js');
      return loadUnlisted((path) => this.#load(path, signal), exchange, locale);
    }
    const {guides} = index.known;
    const locales = Object.hasOwn(guides, exchange) ? guides[exchange] : undefined;
    const best = locales && bestLocale(locale, locales);
    if (best === undefined) {
      const known = Object.keys(guides).join(', ') || 'none';
      throw new GuideError('not-found', `There is no guide "${exchange}" here. The guides are: ${known}.`);
    }
    const path = `guides/${exchange}/${best}.json`;
    return this.#load(path, signal, async () => (await index.load()).guides[exchange]?.locales[best]);
  }

  async loadMessages(locale: string, signal: AbortSignal): Promise<FoundContent | undefined> {
    const index = await this.#loadIndex(signal);
    const best = bestLocale(locale, index?.known.locales ?? []);
    if (!index || best === undefined || best === FALLBACK_LOCALE) return undefined;
    return this.#load(`locales/${best}.json`, signal, async () => (await index.load()).locales[best]);
  }

  async listGuides(signal: AbortSignal): Promise<readonly ListedGuide[]> {
    const index = await (await this.#loadIndex(signal))?.load();
    if (!index) return [];
    const {guides} = index;
    return Object.entries(guides).map(([exchange, {name}]) => ({exchange, name}));
  }

  async #load(
    path: string,
    signal: AbortSignal,
    findHash?: () => Promise<string | undefined>,
  ): Promise<FoundContent> {
    const url = new URL(path, this.#base).href;
    const [{data, bytes}, hash] = await Promise.all([
      fetchJson(url, {signal, timeout: this.#timeout}),
      this.#vouches ? findHash?.() : undefined,
    ]);
    return {data, url, verified: hash !== undefined && hash === (await sha256(bytes))};
  }

  /** What the folder holds, or undefined if it does not say so. */
  async #loadIndex(signal: AbortSignal): Promise<IndexAtHand | undefined> {
    if (this.#index === undefined) this.#index = await this.#askForIndex(signal);
    return this.#index ?? undefined;
  }

  #askForIndex(signal: AbortSignal): Promise<IndexAtHand | null> {
    const asked = this.#asked.get(signal) ?? this.#fetchIndex(signal);
    this.#asked.set(signal, asked);
    return asked;
  }

  async #fetchIndex(signal: AbortSignal): Promise<IndexAtHand | null> {
    const {loadForeignIndex} = await import('./foreign-folder.js');
    const index = await loadForeignIndex((path) => this.#load(path, signal));
    return index && atHand(index);
  }
}

function atHand(index: ContentIndex): IndexAtHand {
  const {guides, locales} = index;
  const languages = Object.entries(guides).map(([id, guide]) => [id, Object.keys(guide.locales)] as const);
  return {
    known: {guides: Object.fromEntries(languages), locales: Object.keys(locales)},
    load: () => Promise.resolve(index),
  };
}

/** Undefined on pages that are not served securely: there the browser has no digest, and content passes the schema. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const subtle = (globalThis as {crypto?: {subtle?: SubtleCrypto}}).crypto?.subtle;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}
