/** What only a content folder of a page's own needs: it has to be asked what it holds. */
import type {ContentIndex} from '../model/content-index.schema.js';
import {admitContentIndex} from '../model/doors.js';
import {GuideError} from '../model/guide-error.js';
import {FALLBACK_LOCALE} from '../model/locale-chain.js';
import type {FoundContent} from './content-source.js';

const EXCHANGE_ID = /^[a-z0-9-]{1,64}$/;

/** Loads a file of the folder. */
type Load = (path: string) => Promise<FoundContent>;

/** What the folder says that it holds; null if it does not say so. */
export async function loadForeignIndex(load: Load): Promise<ContentIndex | null> {
  try {
    const {data, url} = await load('guides/index.json');
    return admitContentIndex(data, url);
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
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

function isNotFound(error: unknown): boolean {
  return error instanceof GuideError && error.code === 'not-found';
}
