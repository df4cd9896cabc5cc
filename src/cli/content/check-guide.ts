import {basename, dirname} from 'node:path';
import {NONE_SHARED} from '../../model/compose-guide.js';
import {findForeignLinks} from '../../model/foreign-links.js';
import type {Guide} from '../../model/guide.schema.js';
import {ALTRADY_HOST} from '../../model/link-policy.js';
import {FALLBACK_LOCALE} from '../../model/locale-chain.js';
import {withBlanks} from '../new/blanks.js';
import {parseGuide} from '../../model/parse-guide.js';
import type {Problem} from '../../model/problem.js';
import type {SharedEntries} from '../../model/shared.schema.js';
import {compareWithEnglish, type EnglishFile} from './english-file.js';
import type {ContentFile} from './find-content.js';
import {findGuidePlaceProblems, findLocalePlaceProblems, isKnownLanguage} from './place-problems.js';

export interface CheckedGuide {
  /** With the shared entries in it. Undefined when it cannot be read as a guide. */
  readonly guide?: Guide;
  readonly problems: readonly Problem[];
}

/** Reads a guide and finds everything that is wrong with it. */
export function checkGuide(
  data: unknown,
  file: ContentFile,
  shared: SharedEntries | undefined,
  english: () => EnglishFile<Guide>,
): CheckedGuide {
  const {guide, problems} = parseGuide(data, shared);
  if (!guide) return {problems: withBlanks(data, withoutRepetition(data, problems, file))};
  return {
    guide,
    problems: withBlanks(data, [
      ...(isBesideOthers(file) ? findGuidePlaceProblems(guide, file) : []),
      ...findForeignLinks(guide, [ALTRADY_HOST, ...guide.exchange.hosts]),
      ...(guide.locale === FALLBACK_LOCALE ? [] : compare(guide, english(), file)),
    ]),
  };
}

/** Where a language has no shared entries, the language is the fault, and not each entry that is taken over. */
function withoutRepetition(
  data: unknown,
  problems: readonly Problem[],
  file: ContentFile,
): readonly Problem[] {
  const others = problems.filter(({message}) => message !== NONE_SHARED);
  if (others.length === problems.length) return problems;
  const {locale} = Object(data) as {readonly locale?: unknown};
  return [{path: 'locale', message: localeMessage(locale, file)}, ...others];
}

function localeMessage(locale: unknown, file: ContentFile): string {
  const written = locale === undefined ? 'nothing' : JSON.stringify(locale);
  if (typeof locale !== 'string' || !isKnownLanguage(locale))
    return `${written} is no language that browsers know. Write one such as en, nl or pt-BR.`;
  const [misplaced] = findLocalePlaceProblems(locale, file);
  return (
    misplaced?.message ??
    `there are no shared entries in ${written}, and this guide takes some over. Translate src/guides/shared/${FALLBACK_LOCALE}.json to src/guides/shared/${locale}.json first, or write the entries themselves.`
  );
}

/** Whether it lies among the guides of a project. A page can name a file by `src` wherever it lies. */
function isBesideOthers({path, folder}: ContentFile): boolean {
  return folder === 'guides' || basename(dirname(dirname(path))) === 'guides';
}

function compare(guide: Guide, english: EnglishFile<Guide>, file: ContentFile): readonly Problem[] {
  return english === 'missing' && !isBesideOthers(file) ? [] : compareWithEnglish(guide, english);
}
