import {readFileSync, statSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {LOCALE} from '../../model/locale-chain.js';
import type {CheckedOptions} from '../../server/prerender-checked.js';
import type {RenderedGuide} from '../../server/render-guide.js';
import {OK, PROBLEMS, UsageError, type Call, type ExitCode, type Terminal} from '../command.js';
import {checkContent} from '../content/check-content.js';
import {projectContent} from '../content/find-content.js';
import {writeFiles, type GeneratedFile} from '../generated-files.js';
import {shownPath} from '../printable.js';
import {printReport} from '../report.js';
import {projectShelf, RELEASE, type Shelf} from './shelf.js';

export async function runPrerender(call: Call): Promise<ExitCode> {
  const {
    operands: [exchange],
    options: {all, out},
  } = call;
  const wanted = wantedOptions(call);
  if (all === true && exchange !== undefined) throw new UsageError('--all takes no exchange.');
  if (all === true && typeof out !== 'string') throw new UsageError('--all needs a folder: --out <folder>.');
  if (all !== true && exchange === undefined) throw new UsageError('[exchange] is missing, or --all.');
  const shelf = await findShelf(call);
  if (!shelf) return PROBLEMS;
  return exchange === undefined ? writeAll(shelf, wanted, call) : writeOne(shelf, exchange, wanted, call);
}

type Wanted = Omit<CheckedOptions, 'locale'> & {readonly locale: string | undefined};

function wantedOptions({options}: Call): Wanted {
  const {locale, base, nonce} = options as Partial<Record<string, string>>;
  if (locale !== undefined && !LOCALE.test(locale))
    throw new UsageError(`--locale "${locale}" does not fit. Write a language tag such as en, nl or pt-BR.`);
  if (nonce !== undefined && !/^[A-Za-z0-9+/_-]+={0,2}$/.test(nonce))
    throw new UsageError('--nonce does not fit. Write the value alone, in base64.');
  if (base !== undefined && !URL.canParse(base, 'https://page.example/'))
    throw new UsageError(`--base "${base}" is no address.`);
  return {locale, base, nonce, inline: options.inline === true};
}

/** The project around the folder, or the release that this command belongs to. Undefined: the content has problems. */
async function findShelf({root, options, terminal}: Call): Promise<Shelf | undefined> {
  let folder: string;
  try {
    folder = root();
  } catch (error) {
    if (options.root !== undefined || !(error instanceof UsageError)) throw error;
    return RELEASE;
  }
  const content = await checkContent(projectContent(folder), terminal.today);
  if (content.problems.length === 0) return projectShelf(content);
  printReport(content, terminal);
  return undefined;
}

async function writeOne(
  shelf: Shelf,
  exchange: string,
  {locale = 'en', ...wanted}: Wanted,
  {options: {out}, terminal}: Call,
): Promise<ExitCode> {
  const languages = Object.hasOwn(shelf.guides, exchange) ? (shelf.guides[exchange] ?? []) : [];
  if (languages.length === 0)
    throw new UsageError(
      `there is no guide "${exchange}". The guides are: ${Object.keys(shelf.guides).join(', ')}.`,
    );
  if (!languages.includes(locale))
    throw new UsageError(`${exchange} is not there in "${locale}". It is in: ${languages.join(', ')}.`);
  const {html, styleHashes} = await shelf.render(exchange, {...wanted, locale});
  if (typeof out === 'string') {
    const target = resolve(terminal.folder, out);
    writeGuides(dirname(target), [{path: basename(target), content: `${html}\n`}], terminal);
    terminal.out(`${out} written.\n`);
  } else terminal.out(`${html}\n`);
  if (styleHashes.length > 0) terminal.error(hashReport(styleHashes));
  return OK;
}

async function writeAll(shelf: Shelf, {locale, ...wanted}: Wanted, call: Call): Promise<ExitCode> {
  const out = String(call.options.out);
  const pairs = Object.entries(shelf.guides).flatMap(([exchange, languages]) =>
    languages
      .filter((language) => locale === undefined || language === locale)
      .map((language) => [exchange, language] as const),
  );
  if (pairs.length === 0) throw new UsageError(`no guide is there in "${String(locale)}".`);
  const hashes = new Set<string>();
  const files: GeneratedFile[] = [];
  for (const [exchange, language] of pairs) {
    const rendered: RenderedGuide = await shelf.render(exchange, {...wanted, locale: language});
    files.push({path: `${exchange}/${language}.html`, content: `${rendered.html}\n`});
    for (const hash of rendered.styleHashes) hashes.add(hash);
  }
  writeGuides(resolve(call.terminal.folder, out), files, call.terminal);
  call.terminal.out(`${files.length} guides written to ${out}.\n`);
  if (hashes.size > 0) call.terminal.error(hashReport([...hashes]));
  return OK;
}

/** Over what was written before, and over no other file. */
function writeGuides(folder: string, files: readonly GeneratedFile[], terminal: Terminal): void {
  for (const {path} of files) {
    const target = join(folder, path);
    if (isForeign(target))
      throw new UsageError(
        `"${shownPath(target, terminal)}" is there already, and no prerendered guide. Give another name, or delete it first.`,
      );
  }
  writeFiles(folder, files);
}

function isForeign(path: string): boolean {
  if (!statSync(path, {throwIfNoEntry: false})?.isFile()) return false;
  const content = readFileSync(path, 'utf8');
  return content !== '' && !content.startsWith('<whitelist-guide ');
}

function hashReport(hashes: readonly string[]): string {
  return `style-src ${hashes.join(' ')}\n`;
}
