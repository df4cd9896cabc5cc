/** What only a content folder of a page's own needs: it has to be asked what it holds. And what is said of a guide that is in none. */
import type {ContentIndex} from '../model/content-index.schema.js';
import {admitContentIndex} from '../model/doors.js';
import {GuideError} from '../model/guide-error.js';
import {FALLBACK_LOCALE} from '../model/locale-chain.js';
import type {FoundContent} from './content-source.js';
import type {IndexAtHand} from './fetch-content-source.js';

const EXCHANGE_ID = /^[a-z0-9-]{1,64}$/;

/** Loads a file of the folder. */
type Load = (path: string) => Promise<FoundContent>;

/** What is known of a folder. */
interface Memory {
  /** Undefined: looked for, and not there. */
  index?: IndexAtHand | undefined;
  /** One load asks for a guide and for words at once, but only once for the index. */
  readonly asked: WeakMap<AbortSignal, Promise<IndexAtHand | undefined>>;
}

const memories = new WeakMap<object, Memory>();

/** What the folder of a source says that it holds; undefined if it does not say so. A failure is not remembered. */
export async function findForeignIndex(
  source: object,
  signal: AbortSignal,
  load: Load,
): Promise<IndexAtHand | undefined> {
  const memory = memories.get(source) ?? {asked: new WeakMap()};
  memories.set(source, memory);
  if (!('index' in memory)) {
    const asked = memory.asked.get(signal) ?? loadIndex(load);
    memory.asked.set(signal, asked);
    memory.index = await asked;
  }
  return memory.index;
}

async function loadIndex(load: Load): Promise<IndexAtHand | undefined> {
  try {
    const {data, url} = await load('guides/index.json');
    return atHand(admitContentIndex(data, url));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** An index that has nothing left to load. */
export function atHand(index: ContentIndex): IndexAtHand {
  const {guides, locales} = index;
  const languages = Object.entries(guides).map(([id, guide]) => [id, Object.keys(guide.locales)] as const);
  return {
    known: {guides: Object.fromEntries(languages), locales: Object.keys(locales)},
    load: () => Promise.resolve(index),
  };
}

/** A folder without an index: the guide in the wanted language, or in English. */
export async function loadUnlisted(load: Load, exchange: string, locale: string): Promise<FoundContent> {
  if (!EXCHANGE_ID.test(exchange))
    throw new GuideError('not-found', `"${exchange}" is no id of an exchange.`);
  try {
    return await load(`guides/${exchange}/${encodeURIComponent(locale)}.json`);
  } catch (error) {
    if (!isNotFound(error) || locale === FALLBACK_LOCALE) throw error;
    return load(`guides/${exchange}/${FALLBACK_LOCALE}.json`);
  }
}

export function noSuchGuide(exchange: string, known: readonly string[]): GuideError {
  const guides = known.join(', ') || 'none';
  return new GuideError('not-found', `There is no guide "${exchange}" here. The guides are: ${guides}.`);
}

/** Guides can be asked for one by one without an index, but not be listed. */
export function noIndex(base: string): GuideError {
  const url = new URL('guides/index.json', base).href;
  const message = `There is no list of the guides at ${url}. Check the address, or write the list: whitelist-guide build-content.`;
  return new GuideError('not-found', message, {url});
}

function isNotFound(error: unknown): boolean {
  return error instanceof GuideError && error.code === 'not-found';
}
