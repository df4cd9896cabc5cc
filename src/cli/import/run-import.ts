import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {HOST, HTTPS_URL} from '../../model/link-policy.js';
import {LOCALE} from '../../model/locale-chain.js';
import {SLUG} from '../../model/slug.js';
import {OK, PROBLEMS, UsageError, type Call, type ExitCode, type Terminal} from '../command.js';
import {ArticleError} from './article.js';
import {knownExchanges} from './exchange.js';
import {importArticle, type Imported, type ImportOptions} from './import-article.js';
import {formatOf, MOST_BYTES, readArticle, type ArticleFormat} from './read-article.js';
import {reportOf} from './report.js';

/** Reads an article, and delivers the draft of a guide with the list of what is left to do. */
export function runImport(call: Call): ExitCode {
  const {
    operands: [name = ''],
    options,
    terminal,
  } = call;
  const wanted = importOptions(call);
  const out = typeof options.out === 'string' ? freePath(options.out, terminal) : undefined;
  const file = articleFile(name, terminal);
  try {
    if (file.size > MOST_BYTES) throw new ArticleError(TOO_LARGE);
    const imported = importArticle(readArticle(readFileSync(file.path), file.format), wanted);
    if (!imported) throw new UsageError(NO_EXCHANGE);
    deliver(imported, out, terminal);
    return imported.problems.length > 0 ? PROBLEMS : OK;
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    terminal.error(`${name}: ${error.message}\n`);
    return PROBLEMS;
  }
}
const TOO_LARGE = `is larger than ${MOST_BYTES / 1_000_000} MB, and so no single article. Save the article by itself, without its pictures.`;
const NO_EXCHANGE =
  'neither the title of the article nor an option tells which exchange it is about. Give its id, and best its name too: --exchange bitmart --name Bitmart';

function importOptions({options, root}: Call): ImportOptions {
  const {exchange, name, hosts, locale = 'en', source} = options as Partial<Record<string, string>>;
  const list = hosts?.split(',').map((host) => host.trim());
  refuseUnless(exchange, SLUG, '--exchange', 'lower-case words joined by hyphens, such as bitmart');
  refuseUnless(locale, LOCALE, '--locale', 'a language tag such as en, nl or pt-BR');
  refuseUnless(
    source,
    HTTPS_URL,
    '--source',
    'a plain address such as https://support.altrady.com/en/article/…',
  );
  for (const host of list ?? [])
    refuseUnless(host, HOST, '--hosts', 'domains in lower case, such as bitmart.com');
  if (name?.trim() === '') throw new UsageError('--name is empty. Write the name of the exchange.');
  return {
    id: exchange,
    name: name?.trim(),
    hosts: list,
    locale,
    source,
    known: knownExchanges(projectRoot(options, root)),
  };
}

function refuseUnless(value: string | undefined, form: RegExp, option: string, expected: string): void {
  if (value === undefined || form.test(value)) return;
  throw new UsageError(`${option} "${value}" does not fit. Write ${expected}.`);
}

/** An article can be imported outside of any project, too. Then no exchange is known yet. */
function projectRoot(options: Call['options'], root: () => string): string | undefined {
  try {
    return root();
  } catch (error) {
    if (options.root !== undefined || !(error instanceof UsageError)) throw error;
    return undefined;
  }
}

/** A guide that is there has been written by a person. */
function freePath(name: string, {folder}: Terminal): string {
  const path = resolve(folder, name);
  if (existsSync(path))
    throw new UsageError(`"${name}" is there already. Give another name, or delete it first.`);
  return path;
}

function articleFile(
  name: string,
  {folder}: Terminal,
): {readonly path: string; readonly size: number; readonly format: ArticleFormat} {
  const path = resolve(folder, name);
  const stats = statSync(path, {throwIfNoEntry: false});
  if (!stats?.isFile()) throw new UsageError(`there is no file "${name}".`);
  const format = formatOf(name);
  if (format === undefined)
    throw new UsageError(`"${name}" is neither Markdown (.md) nor a saved page (.html).`);
  return {path, size: stats.size, format};
}

/** With the draft in a file, the report is what is printed. With the draft printed, the report must not be within it. */
function deliver(imported: Imported, out: string | undefined, {out: print, error, colours}: Terminal): void {
  const json = `${JSON.stringify(imported.draft, null, 2)}\n`;
  const report = reportOf(imported, colours);
  if (out === undefined) {
    print(json);
    error(report);
    return;
  }
  mkdirSync(dirname(out), {recursive: true});
  writeFileSync(out, json, {flag: 'wx'});
  print(report);
}
