import type {ContentIndex} from '../model/content-index.schema.js';
import {GuideError} from '../model/guide-error.js';
import {bestLocale, FALLBACK_LOCALE} from '../model/locale-chain.js';
import type {ContentSource, FoundContent, GuideRequest, ListedGuide} from './content-source.js';
import {fetchJson} from './fetch-json.js';

interface FetchContentSourceOptions {
  /** Folder that holds `guides/` and `locales/`, an absolute address ending with a slash. */
  readonly base: string;
  /** What lies there; left out, `guides/index.json` is read first. */
  readonly index?: ContentIndex | undefined;
  /** Milliseconds until one load is given up. */
  readonly timeout: number;
}

/** Loads content files over the network. Asks only for what the index has: a host's console stays free of 404s. */
export class FetchContentSource implements ContentSource {
  readonly #options: FetchContentSourceOptions;
  /** Null: looked for, and not there. */
  #index: ContentIndex | null | undefined;
  /** One load asks for a guide and for words at once, but only once for the index. */
  readonly #asked = new WeakMap<AbortSignal, Promise<ContentIndex | null>>();

  constructor(options: FetchContentSourceOptions) {
    this.#options = options;
  }

  async loadGuide({exchange = '', src, locale, signal}: GuideRequest): Promise<FoundContent> {
    if (src !== undefined) return this.#load(src, signal);
    const index = await this.#loadIndex(signal);
    if (!index) {
      const {loadUnlisted} = await import('./foreign-folder.js');
      return loadUnlisted((path) => this.#load(path, signal), exchange, locale);
    }
    const locales = Object.hasOwn(index.guides, exchange) ? index.guides[exchange]?.locales : undefined;
    const best = locales && bestLocale(locale, Object.keys(locales));
    if (!locales || best === undefined) {
      const known = Object.keys(index.guides).join(', ') || 'none';
      throw new GuideError('not-found', `There is no guide "${exchange}" here. The guides are: ${known}.`);
    }
    return this.#load(`guides/${exchange}/${best}.json`, signal, locales[best]);
  }

  async loadMessages(locale: string, signal: AbortSignal): Promise<FoundContent | undefined> {
    const locales = (await this.#loadIndex(signal))?.locales ?? {};
    const best = bestLocale(locale, Object.keys(locales));
    if (best === undefined || best === FALLBACK_LOCALE) return undefined;
    return this.#load(`locales/${best}.json`, signal, locales[best]);
  }

  async listGuides(signal: AbortSignal): Promise<readonly ListedGuide[]> {
    const guides = (await this.#loadIndex(signal))?.guides ?? {};
    return Object.entries(guides).map(([exchange, {name}]) => ({exchange, name}));
  }

  async #load(path: string, signal: AbortSignal, hash?: string): Promise<FoundContent> {
    const url = new URL(path, this.#options.base).href;
    const {index, timeout} = this.#options;
    const {data, bytes} = await fetchJson(url, {signal, timeout});
    // A folder's own index vouches for nothing: whoever wrote the one may have written the other.
    const isKnown = index !== undefined && hash !== undefined;
    return {data, url, verified: isKnown && hash === (await sha256(bytes))};
  }

  /** What the folder holds, or undefined if it does not say so. */
  async #loadIndex(signal: AbortSignal): Promise<ContentIndex | undefined> {
    if (this.#index === undefined) this.#index = this.#options.index ?? (await this.#askForIndex(signal));
    return this.#index ?? undefined;
  }

  #askForIndex(signal: AbortSignal): Promise<ContentIndex | null> {
    const asked = this.#asked.get(signal) ?? this.#fetchIndex(signal);
    this.#asked.set(signal, asked);
    return asked;
  }

  async #fetchIndex(signal: AbortSignal): Promise<ContentIndex | null> {
    const {loadForeignIndex} = await import('./foreign-folder.js');
    return loadForeignIndex((path) => this.#load(path, signal));
  }
}

/** Undefined on pages that are not served securely: there the browser has no digest, and content passes the schema. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const subtle = (globalThis as {crypto?: {subtle?: SubtleCrypto}}).crypto?.subtle;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}
