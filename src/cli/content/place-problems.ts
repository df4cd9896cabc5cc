import type {Guide} from '../../model/guide.schema.js';
import type {Problem} from '../../model/problem.js';
import type {ContentFile} from './find-content.js';

/** Finds what in a guide belies the names of its file and folder: they are what readers' pages ask for. */
export function findGuidePlaceProblems({exchange, locale}: Guide, file: ContentFile): readonly Problem[] {
  const problems = findLocalePlaceProblems(locale, file);
  if (exchange.id === file.folder) return problems;
  const message = `is "${exchange.id}", but the file lies in the folder "${file.folder}". Both must be the same: correct the id, or move the file.`;
  return [{path: 'exchange.id', message}, ...problems];
}

export function findLocalePlaceProblems(locale: string, {stem}: ContentFile): readonly Problem[] {
  const path = 'locale';
  const canonical = canonicalLocale(locale);
  if (canonical === undefined) {
    return [
      {
        path,
        message: `"${locale}" is no language tag that browsers know. Write one such as en, nl or pt-BR.`,
      },
    ];
  }
  if (canonical !== locale)
    return [
      {
        path,
        message: `"${locale}" is commonly written "${canonical}". Write it so, here and in the name of the file.`,
      },
    ];
  if (locale === stem) return [];
  const message = `is "${locale}", but the file is named ${stem}.json. Both must be the same: correct the locale, or rename the file.`;
  return [{path, message}];
}

const LANGUAGES = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});

/** Whether it is the tag of a language that has a name: `dk` has the form of one, but Danish is `da`. */
export function isKnownLanguage(locale: string): boolean {
  try {
    return LANGUAGES.of(locale) !== undefined;
  } catch {
    return false;
  }
}

function canonicalLocale(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}
