import {GuideError} from '../model/guide-error.js';
import type {Guide} from '../model/guide.schema.js';
import type {LocaleMessages} from '../model/messages.js';
import {builtInContent, loadBuiltInIndex} from './built-in-content.js';
import {contentFolder} from './content-folder.js';
import type {ContentSource, FoundContent} from './content-source.js';
import {FetchContentSource} from './fetch-content-source.js';

/** Where content is looked for. */
export interface ContentQuestion {
  readonly contentBase: string | undefined;
  readonly contentSource: ContentSource | undefined;
  readonly locale: string;
  /** Milliseconds until one load is given up. */
  readonly timeout: number;
  /** What relative addresses are relative to. */
  readonly baseURI: string;
}

/** Everything that decides which content is shown. */
export interface GuideQuestion extends ContentQuestion {
  readonly exchange: string | undefined;
  readonly src: string | undefined;
  readonly content: unknown;
  /** Whether what was loaded is kept for when it cannot be reached. */
  readonly keepCopy?: boolean;
}

export interface LoadedGuide {
  readonly guide: Guide;
  /** Whether the guide is, byte for byte, one that this release was built with. */
  readonly isVerified: boolean;
  /** The domains that it may link to, by this release. */
  readonly officialHosts: readonly string[];
  /** Undefined: English. */
  readonly words: LocaleMessages | undefined;
  /** The day on which this was kept, year-month-day, if it is a copy. */
  readonly copiedOn?: string | undefined;
  /** What takes the place of a copy; undefined if nothing does. Never rejects. */
  readonly later?: Promise<LoadedGuide | undefined>;
}

/**
 * Finds the guide and the widget's words, and lets them in.
 * @throws {GuideError} if there is no guide to show. Words that cannot be loaded are no reason to fail.
 */
export async function loadGuide(question: GuideQuestion, signal: AbortSignal): Promise<LoadedGuide> {
  const source = findSource(question);
  const [{guide, isVerified}, words, {officialHosts}] = await Promise.all([
    findGuide(question, source, signal),
    loadWords(question, source, signal),
    loadBuiltInIndex(),
  ]);
  return {guide, isVerified, words, officialHosts: officialHosts(guide.exchange.id)};
}

async function findGuide(
  question: GuideQuestion,
  source: ContentSource,
  signal: AbortSignal,
): Promise<Pick<LoadedGuide, 'guide' | 'isVerified'>> {
  const {content, exchange, locale, baseURI} = question;
  const src = question.src === undefined ? undefined : absolute(question.src, baseURI);
  const found: FoundContent =
    content === undefined
      ? await source.loadGuide({exchange, src, locale, signal})
      : {data: content, verified: false};
  const guide = await admit(found, question, signal);
  const isOther = content === undefined && src === undefined && guide.exchange.id !== exchange;
  if (!isOther) return {guide, isVerified: found.verified === true};
  const message = `exchange.id: is "${guide.exchange.id}", but the page asked for "${String(exchange)}".`;
  throw new GuideError('invalid-content', message, {path: 'exchange.id', url: found.url});
}

/** What was verified when this release was built is the same bytes still; everything else passes the schema. */
async function admit(found: FoundContent, {timeout}: GuideQuestion, signal: AbortSignal): Promise<Guide> {
  if (found.verified) return found.data as Guide;
  const {admitAuthored} = await import('./authored-guide.js');
  return admitAuthored(found, {timeout, signal});
}

/** The widget's words for a question; undefined for English, and where they cannot be had. */
export async function loadWords(
  {locale}: ContentQuestion,
  source: ContentSource,
  signal: AbortSignal,
): Promise<LocaleMessages | undefined> {
  try {
    const found = await source.loadMessages(locale, signal);
    if (!found) return undefined;
    if (found.verified) return found.data as LocaleMessages;
    const {admitMessages} = await import('../model/doors.js');
    return admitMessages(found.data);
  } catch {
    return undefined;
  }
}

/** The page's own source, or the folder where the content lies. */
export function findSource({contentSource, contentBase, timeout, baseURI}: ContentQuestion): ContentSource {
  if (contentSource) return contentSource;
  if (contentBase !== undefined) {
    const base = absolute(contentBase.endsWith('/') ? contentBase : `${contentBase}/`, baseURI);
    return new FetchContentSource({base, timeout});
  }
  return new FetchContentSource({base: contentFolder() ?? baseURI, index: builtInContent, timeout});
}

function absolute(url: string, baseURI: string): string {
  if (URL.canParse(url, baseURI)) return new URL(url, baseURI).href;
  throw new GuideError('not-found', `"${url}" is no address.`, {url});
}
