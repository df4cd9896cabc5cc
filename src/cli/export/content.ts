import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LocaleMessages} from '../../model/messages.js';
import {parseMessages} from '../../model/messages.schema.js';
import {SLUG} from '../../model/slug.js';
import {UsageError, type Call} from '../command.js';
import {namedContent, type ContentFile} from '../content/find-content.js';
import {JsonDocument} from '../content/json-document.js';

/** The guides to export. */
export interface Selection {
  readonly files: readonly ContentFile[];
  /** Exchanges that nobody asked for by name, and that have no guide in this language. */
  readonly missing: readonly string[];
}

/**
 * The guides of a project, or those that come with the command; a file stands for itself.
 * @throws {UsageError} if a guide that was asked for is not there
 */
export function selectGuides(call: Call, locale: string): Selection {
  const {operands, terminal} = call;
  const folder = join(contentFolder(call), 'guides');
  if (operands.length > 0) {
    const paths = operands.map((name) =>
      name.endsWith('.json') ? resolve(terminal.folder, name) : namedGuide(name, locale, folder),
    );
    return {files: guidesOnly(namedContent(terminal.folder, paths)), missing: []};
  }
  const exchanges = exchangesIn(folder);
  const isThere = (exchange: string): boolean => existsSync(guidePath(exchange, locale, folder));
  const paths = exchanges.filter(isThere).map((exchange) => guidePath(exchange, locale, folder));
  return {
    files: namedContent(terminal.folder, paths),
    missing: exchanges.filter((exchange) => !isThere(exchange)),
  };
}

/** The widget's words in a language; none where there is no file for it, and English stands in. */
export function wordsOf(call: Call, locale: string): LocaleMessages {
  const file = join(contentFolder(call), 'locales', `${locale}.json`);
  const words = existsSync(file)
    ? parseMessages(new JsonDocument(readFileSync(file)).data).messages
    : undefined;
  return words ?? {locale, messages: {}};
}

function namedGuide(exchange: string, locale: string, folder: string): string {
  const path = guidePath(exchange, locale, folder);
  if (SLUG.test(exchange) && existsSync(path)) return path;
  const known = exchangesIn(folder);
  if (!known.includes(exchange))
    throw new UsageError(`there is no guide for "${exchange}". There are: ${known.join(', ')}.`);
  const locales = readdirSync(join(folder, exchange)).map((file) => basename(file, '.json'));
  throw new UsageError(
    `the guide for ${exchange} is not there in "${locale}", but in: ${locales.join(', ')}.`,
  );
}

function guidePath(exchange: string, locale: string, folder: string): string {
  return join(folder, exchange, `${locale}.json`);
}

function guidesOnly(files: readonly ContentFile[]): readonly ContentFile[] {
  const other = files.find(({kind}) => kind !== 'guide');
  if (other) throw new UsageError(`"${other.folder}/${other.stem}.json" is no guide.`);
  return files;
}

function exchangesIn(folder: string): readonly string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map(({name}) => name)
    .sort();
}

/** Of the project around the call; outside of any, the one that comes with the command. */
function contentFolder({options, root}: Call): string {
  try {
    return join(root(), 'src');
  } catch (error) {
    if (options.root !== undefined || !(error instanceof UsageError)) throw error;
    return OWN_FOLDER;
  }
}

/** In the sources, and in a release, where all commands are one bundle. */
const OWN_FOLDER =
  ['../..', '..']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(join(path, 'guides/shared'))) ?? '.';
