import index from '../../src/guides/index.json' with {type: 'json'};
import {admitShared} from '../../src/model/doors.js';
import type {Guide} from '../../src/model/guide.schema.js';
import {FALLBACK_LOCALE} from '../../src/model/locale-chain.js';
import {parseGuide} from '../../src/model/parse-guide.js';
import type {SharedEntries} from '../../src/model/shared.schema.js';

/** A guide that comes with the package, as its author wrote it. */
export interface ShippedGuide {
  readonly exchange: string;
  readonly name: string;
  readonly locale: string;
}

export const SHIPPED_GUIDES: readonly ShippedGuide[] = Object.entries(index.guides).flatMap(
  ([exchange, {name, locales}]) => Object.keys(locales).map((locale) => ({exchange, name, locale})),
);

/** The languages that the widget itself speaks. */
export const LOCALES: readonly string[] = Object.keys(index.locales);

const sharedLocales: readonly string[] = index.shared;
const shared = new Map<string, Promise<SharedEntries | undefined>>();
const english = new Map<string, Promise<Guide | undefined>>();

/** The file as it lies in `src/guides/`. The bundler sees all of them in the pattern of this address. */
export async function loadShipped({exchange, locale}: Omit<ShippedGuide, 'name'>): Promise<string> {
  const answer = await fetch(new URL(`../../src/guides/${exchange}/${locale}.json`, import.meta.url));
  if (!answer.ok) throw new Error(`The guide could not be loaded: status ${answer.status}.`);
  return answer.text();
}

/** What a guide in this language can take over; undefined where there is nothing. */
export async function loadShared(locale: unknown): Promise<SharedEntries | undefined> {
  const known = sharedLocales.find((one) => one === locale);
  return known === undefined ? undefined : remembered(shared, known, () => readShared(known));
}

/** The shipped guide that a translation is held against; undefined for English, and where there is none. */
export async function loadEnglish({exchange, locale}: Guide): Promise<Guide | undefined> {
  const isShipped = SHIPPED_GUIDES.some((guide) => guide.exchange === exchange.id && isEnglish(guide));
  if (!isShipped || locale === FALLBACK_LOCALE) return undefined;
  return remembered(english, exchange.id, () => readEnglish(exchange.id));
}

export function isEnglish({locale}: Pick<ShippedGuide, 'locale'>): boolean {
  return locale === FALLBACK_LOCALE;
}

async function readShared(locale: string): Promise<SharedEntries | undefined> {
  return admitShared(JSON.parse(await loadShipped({exchange: 'shared', locale})));
}

async function readEnglish(exchange: string): Promise<Guide | undefined> {
  const data: unknown = JSON.parse(await loadShipped({exchange, locale: FALLBACK_LOCALE}));
  return parseGuide(data, await loadShared(FALLBACK_LOCALE)).guide;
}

/** Reads once. What could not be read is asked for again the next time; there is one check less meanwhile. */
function remembered<T>(
  known: Map<string, Promise<T | undefined>>,
  key: string,
  read: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const reading =
    known.get(key) ??
    read().catch(() => {
      known.delete(key);
      return undefined;
    });
  known.set(key, reading);
  return reading;
}
