import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {OK, UsageError, type Call, type ExitCode} from '../command.js';
import {NPX} from '../help.js';
import {JsonDocument} from '../content/json-document.js';
import {isKnownLanguage} from '../content/place-problems.js';
import {amount, shownPath} from '../printable.js';
import {isBlock} from '../../model/block.js';
import {FALLBACK_LOCALE, LOCALE} from '../../model/locale-chain.js';
import {SLUG} from '../../model/slug.js';
import {findBlanks} from './blanks.js';
import {starterGuide} from './starter.js';
import {findTarget, isNamedAs, type Target} from './targets.js';
import {translationStarter} from './translation-starter.js';
import {writeJson} from './write-json.js';

/** Folders in src/guides that are no exchanges. */
const RESERVED = ['index', 'shared'];
const LONGEST_ID = 64;

/** Writes a starter file, or prints it. */
export function runNew(call: Call): ExitCode {
  const {operands, options, terminal} = call;
  const id = admitId(operands[0] ?? '');
  const locale = admitLocale(options.locale ?? FALLBACK_LOCALE);
  const target = findTarget(call, id, locale);
  const guide =
    locale === FALLBACK_LOCALE
      ? starterGuide({id, name: nameOf(options.name, id), schema: target.schema})
      : translationStarter(readEnglish(target, call), locale);
  if (options.stdout === true) {
    terminal.out(writeJson(guide));
    return OK;
  }
  const shown = shownPath(target.file, terminal);
  write(target.file, writeJson(guide), shown);
  terminal.out(nextSteps(shown, findBlanks(guide).length));
  if (!isNamedAs(target.file, id, locale)) {
    terminal.out(
      `\nBefore a release, name it ${id}/${locale}.json: guides are found by folder and file name.\n`,
    );
  }
  return OK;
}

function admitId(id: string): string {
  if (!SLUG.test(id) || id.length > LONGEST_ID) {
    throw new UsageError(
      `"${id}" is no id. Write lower-case words joined by hyphens, such as moonbase or moon-base.`,
    );
  }
  if (RESERVED.includes(id)) throw new UsageError(`"${id}" is a name that the project uses itself.`);
  return id;
}

function admitLocale(locale: unknown): string {
  const written = String(locale);
  if (LOCALE.test(written) && canonical(written) === written && isKnownLanguage(written)) return written;
  throw new UsageError(`"${written}" is no language tag. Write one such as en, nl or pt-BR.`);
}

function canonical(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}

function nameOf(given: unknown, id: string): string {
  if (typeof given === 'string' && given.trim() !== '') return given.trim();
  return id.replace(/(?:^|-)([a-z])/g, (start, letter: string) =>
    start.replace('-', ' ').replace(letter, letter.toUpperCase()),
  );
}

function readEnglish({english}: Target, {terminal}: Call): object {
  const shown = shownPath(english, terminal);
  if (!existsSync(english)) {
    throw new UsageError(`there is no ${shown}. Every guide is there in English first.`);
  }
  const {data} = new JsonDocument(readFileSync(english));
  if (isBlock(data)) return data;
  throw new UsageError(`${shown} cannot be read. Find out why: ${NPX} check ${shown}`);
}

function write(file: string, text: string, shown: string): void {
  mkdirSync(dirname(file), {recursive: true});
  try {
    writeFileSync(file, text, {flag: 'wx'});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new UsageError(`${shown} is there already. Nothing was written.`);
  }
}

function nextSteps(file: string, blanks: number): string {
  return `${file} written, with ${amount(blanks, 'blank')}.

1. Open it. Each text that begins with TODO says what belongs there: write that in its place.
2. See what is left to do:  ${NPX} check ${file}
3. See what readers see:    ${NPX} preview ${file}
`;
}
