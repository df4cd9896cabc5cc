import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {admitGuide, admitMessages} from '../model/doors.js';
import {GuideError} from '../model/guide-error.js';
import {HOST} from '../model/link-policy.js';
import {bestLocale, FALLBACK_LOCALE} from '../model/locale-chain.js';
import type {Guide} from '../model/guide.schema.js';
import type {LocaleMessages} from '../model/messages.js';
import {builtInContent} from '../state/built-in-content.js';
import {officialHosts} from '../state/built-in-index.js';
import {prerenderChecked, type CheckedOptions} from './prerender-checked.js';
import type {RenderedGuide} from './render-guide.js';

export type {CheckedOptions} from './prerender-checked.js';
export type {RenderedGuide, StyleOptions} from './render-guide.js';

export interface PrerenderOptions extends Partial<CheckedOptions> {
  /** Id of a built-in guide. */
  readonly exchange?: string | undefined;
  /** A content object, as in a content file. Wins over `exchange`. */
  readonly content?: unknown;
}

/**
 * Renders a guide on a server: `<whitelist-guide>` with declarative shadow roots, readable before and without a script.
 * @throws {GuideError} if there is no such guide, or the content is none
 */
export async function prerenderGuide(options: PrerenderOptions): Promise<RenderedGuide> {
  const {exchange, content, locale = FALLBACK_LOCALE, attributes} = options;
  const [guide, words] = await Promise.all([
    content === undefined ? loadBuiltIn(exchange, locale) : admitGuide(content, undefined),
    loadWords(locale),
  ]);
  const further = String(attributes?.['link-hosts'] ?? '')
    .split(/[\s,]+/)
    .filter((host) => HOST.test(host));
  const linkHosts = [...officialHosts(guide.exchange.id), ...further];
  return prerenderChecked({guide, words, linkHosts}, {...options, locale});
}

/** The languages of each guide of this release, under its exchange's id. */
export const builtInGuides: Readonly<Record<string, readonly string[]>> = builtInContent.known.guides;

async function loadBuiltIn(exchange = '', locale: string): Promise<Guide> {
  const {guides} = builtInContent.known;
  const best = Object.hasOwn(guides, exchange) ? bestLocale(locale, guides[exchange] ?? []) : undefined;
  if (best === undefined) {
    const message = `There is no guide "${exchange}" here. The guides are: ${Object.keys(guides).join(', ')}.`;
    throw new GuideError('not-found', message);
  }
  return (await readJson(`guides/${exchange}/${best}.json`)) as Guide;
}

async function loadWords(locale: string): Promise<LocaleMessages | undefined> {
  const best = bestLocale(locale, builtInContent.known.locales);
  if (best === undefined || best === FALLBACK_LOCALE) return undefined;
  return admitMessages(await readJson(`locales/${best}.json`));
}

/** A file of this release: beside the folder of this module in the package, and built from it in the sources. */
async function readJson(path: string): Promise<unknown> {
  const folders = ['../', '../../dist/'].map((folder) => new URL(folder + path, import.meta.url));
  const file = folders.find((url) => existsSync(url));
  if (!file) throw new GuideError('not-found', `${path} is not built yet: npm run build`);
  return JSON.parse(await readFile(file, 'utf8')) as unknown;
}
