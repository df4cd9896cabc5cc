import {translationBlank} from './blanks.js';

/** Fields that hold sentences. What stands on a screen, and what identifies something, stays as it is. */
const SENTENCES: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'scope',
  'label',
  'body',
  'more',
  'name',
  'otherNames',
  'question',
  'answer',
  'alt',
  'note',
  'meaning',
  'unsureKeyType',
]);

/** Blocks with titles and labels that are to be found again letter by letter. Their notes are sentences all the same. */
const LETTER_BY_LETTER: ReadonlySet<string> = new Set([
  'exchange',
  'sources',
  'signs',
  'videos',
  'credentials',
]);

/** A copy of the English guide in which every sentence is a blank that holds the English one. */
export function translationStarter(english: object, locale: string): object {
  return Object.fromEntries(
    Object.entries(english).map(([key, value]) => [
      key,
      key === 'locale' ? locale : marked(value, key, locale),
    ]),
  );
}

function marked(value: unknown, key: string, locale: string, isExact = false): unknown {
  if (typeof value === 'string') {
    const isSentence = isExact ? key === 'note' : SENTENCES.has(key);
    return isSentence ? translationBlank(locale, value) : value;
  }
  const isInside = isExact || LETTER_BY_LETTER.has(key);
  if (Array.isArray(value)) return value.map((entry) => marked(entry, key, locale, isInside));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, marked(field, name, locale, isInside)]),
  );
}
