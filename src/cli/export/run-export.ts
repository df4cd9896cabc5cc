import {mkdirSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import type {Guide} from '../../model/guide.schema.js';
import {HTTPS_URL} from '../../model/link-policy.js';
import {FALLBACK_LOCALE, LOCALE} from '../../model/locale-chain.js';
import {OK, PROBLEMS, UsageError, type Call, type ExitCode, type Terminal} from '../command.js';
import {checkContent} from '../content/check-content.js';
import {amount, shownPath} from '../printable.js';
import {printReport} from '../report.js';
import {selectGuides, wordsOf} from './content.js';
import {exportGuide, FORMATS, isFormat, type FormatName} from './formats.js';
import {exportPage} from './page.js';

interface ExportOptions {
  readonly format: FormatName;
  readonly locale: string;
  readonly out: string | undefined;
  readonly liveUrl: string | undefined;
}

/** Writes guides as articles. A guide with problems is none yet. */
export async function runExport(call: Call): Promise<ExitCode> {
  const {terminal} = call;
  const options = exportOptions(call);
  const {files, missing} = selectGuides(call, options.locale);
  if (options.out === undefined && files.length !== 1)
    throw new UsageError('only one guide can be printed. Name an exchange, or a folder: --out articles');
  const content = await checkContent(files, terminal.today);
  if (content.problems.length > 0) {
    printReport(content, terminal);
    return PROBLEMS;
  }
  const articles = content.guides.map((guide) => ({guide, text: articleOf(guide, options, call)}));
  if (options.out === undefined) for (const {text} of articles) terminal.out(text);
  else {
    const path = resolve(terminal.folder, options.out);
    for (const {guide, text} of articles) write(articlePath(path, guide, options, articles.length), text);
    terminal.out(`${amount(articles.length, 'guide')} written to ${shownPath(path, terminal)}.\n`);
  }
  if (missing.length > 0) terminal.error(`Not there in ${options.locale}: ${missing.join(', ')}.\n`);
  return OK;
}

function exportOptions({options}: Call): ExportOptions {
  const {to, locale = FALLBACK_LOCALE, out, 'live-url': liveUrl} = options as Partial<Record<string, string>>;
  if (!isFormat(to))
    throw new UsageError(`--to wants one of these formats: ${Object.keys(FORMATS).join(', ')}.`);
  if (!LOCALE.test(locale))
    throw new UsageError(`--locale "${locale}" does not fit. Write a language tag such as en, nl or pt-BR.`);
  if (liveUrl !== undefined && !HTTPS_URL.test(filled(liveUrl, 'exchange', FALLBACK_LOCALE)))
    throw new UsageError(
      `--live-url "${liveUrl}" does not fit. Write a plain address such as https://www.altrady.com/guides/{exchange}`,
    );
  return {format: to, locale, out, liveUrl};
}

function articleOf(guide: Guide, {format, liveUrl}: ExportOptions, call: Call): string {
  const page = exportPage(guide, {
    words: wordsOf(call, guide.locale),
    today: todayOf(call.terminal),
    liveUrl: liveUrl === undefined ? undefined : filled(liveUrl, guide.exchange.id, guide.locale),
  });
  return exportGuide(page, format);
}

function filled(url: string, exchange: string, locale: string): string {
  return url.replaceAll('{exchange}', exchange).replaceAll('{locale}', locale);
}

function todayOf({today}: Terminal): Date {
  return today === undefined ? new Date() : new Date(today);
}

/** A path that ends as the format does is a file; every other one is a folder. No other file is written over. */
function articlePath(path: string, guide: Guide, {format}: ExportOptions, count: number): string {
  const {ending} = FORMATS[format];
  const suffix = ending.slice(ending.lastIndexOf('.'));
  const stats = statSync(path, {throwIfNoEntry: false});
  if (stats?.isDirectory() || (!stats && !path.endsWith(suffix)))
    return join(path, `${guide.exchange.id}.${guide.locale}${ending}`);
  if (!path.endsWith(suffix))
    throw new UsageError(
      `"${basename(path)}" is a file already, and no article: its name does not end with ${suffix}.`,
    );
  if (count === 1) return path;
  throw new UsageError('several guides do not go into one file. Name a folder: --out articles');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
