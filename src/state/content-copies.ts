/** The last good copies of guides, for pages that ask for them: in a cache of the browser, apart from the ticks. */
import {admitGuide, admitMessages} from '../model/doors.js';
import {officialHosts} from './built-in-index.js';
import type {GuideQuestion, LoadedGuide} from './load-guide.js';

/** The cache of this page's origin. */
export const CACHE = 'whitelist-guide/copies';

/** More guides than this nobody reads; the oldest go. */
const MOST = 40;

/** Keeps what was loaded. A browser that cannot keep anything is no reason to fail. */
export async function keepCopy(question: GuideQuestion, {guide, words}: LoadedGuide): Promise<void> {
  const key = keyOf(question);
  if (key === undefined) return;
  try {
    const cache = await caches.open(CACHE);
    const copy = {
      keptOn: new Date().toISOString().slice(0, 10),
      guide,
      words: words && {name: words.locale, ...words},
    };
    await cache.delete(key);
    await cache.put(key, new Response(JSON.stringify(copy)));
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, -MOST).map(async (old) => cache.delete(old)));
  } catch {
    // No secure page, a sandbox, or no room.
  }
}

/** The copy that was kept for this question; it passes the schema as if it came from anywhere. */
export async function readCopy(question: GuideQuestion): Promise<LoadedGuide | undefined> {
  const key = keyOf(question);
  if (key === undefined) return undefined;
  try {
    const cache = await caches.open(CACHE);
    const kept = (await (await cache.match(key))?.json()) as Record<string, unknown> | undefined;
    if (!kept || !isDay(kept.keptOn)) return undefined;
    const guide = admitGuide(kept.guide);
    if (question.src === undefined && guide.exchange.id !== question.exchange) return undefined;
    const words = admitMessages(kept.words);
    return {
      guide,
      words,
      isVerified: false,
      officialHosts: officialHosts(guide.exchange.id),
      copiedOn: kept.keptOn,
    };
  } catch {
    return undefined;
  }
}

/**
 * Nothing is ever asked for at this address: a service worker that looks through all caches must not take a copy for
 * the file. Undefined for what has no address of its own: an object, or a source of the page.
 */
function keyOf(question: GuideQuestion): string | undefined {
  const {content, contentSource, contentBase = '', src, exchange, locale, baseURI} = question;
  if (content !== undefined || contentSource) return undefined;
  const isRelative = src !== undefined || contentBase !== '';
  const place = isRelative ? [new URL(src ?? contentBase, baseURI).href] : [];
  const what = JSON.stringify([locale, src === undefined && exchange, ...place]);
  return `https://copies.whitelist-guide.invalid/?of=${encodeURIComponent(what)}`;
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}
