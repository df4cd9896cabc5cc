import type {ContentIndex} from '../model/content-index.schema.js';
import {bestLocale, FALLBACK_LOCALE} from '../model/locale-chain.js';
import {loadBuiltInIndex} from './built-in-content.js';
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
  readonly index?: IndexAtHand | undefined;
  /** Milliseconds until one load is given up. */
  readonly timeout: number;
}

/** Loads content files over the network. Asks only for what the index has: a host's console stays free of 404s. */
export class FetchContentSource implements ContentSource {
  readonly #base: string;
  readonly #timeout: number;
  readonly #index: IndexAtHand | undefined;

  constructor({base, index, timeout}: FetchContentSourceOptions) {
    this.#base = base;
    this.#timeout = timeout;
    this.#index = index;
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
      const {noSuchGuide} = await import('./foreign-folder.js');
      throw noSuchGuide(exchange, Object.keys(guides));
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
    const index = await this.#loadIndex(signal);
    if (!index) throw (await import('./foreign-folder.js')).noIndex(this.#base);
    const {guides} = await index.load();
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
      // A folder's own index vouches for nothing: whoever wrote the one may have written the other.
      this.#index ? findHash?.() : undefined,
    ]);
    const verified = hash !== undefined && (await (await loadBuiltInIndex()).isHashOf(hash, bytes));
    return {data, url, verified};
  }

  /** What the folder holds, or undefined if it does not say so. */
  async #loadIndex(signal: AbortSignal): Promise<IndexAtHand | undefined> {
    if (this.#index) return this.#index;
    const {findForeignIndex} = await import('./foreign-folder.js');
    return findForeignIndex(this, signal, (path) => this.#load(path, signal));
  }
}
