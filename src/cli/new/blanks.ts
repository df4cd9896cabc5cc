import {formatPath, type Problem} from '../../model/problem.js';

/** What a starter file has where its author is to write: `TODO: what belongs here`, or `TODO(nl): the English text`. */
const BLANK = /\bTODO(?:\(([\w-]+)\))?:/;
/** A blank says in itself how to fill it, so it is shown whole; a text to translate may be any length. */
const LONGEST = 250;

/** A blank with the English text that is to be translated. */
export function translationBlank(locale: string, text: string): string {
  return `TODO(${locale}): ${text}`;
}

/** Finds the blanks of a starter file that nobody has filled yet. Takes the raw data: blanks break the schema. */
export function findBlanks(data: unknown): readonly Problem[] {
  return blanksIn(data, []);
}

/** The blanks, and of the other problems those that are not about a blank: filling it is the repair of both. */
export function withBlanks(data: unknown, problems: readonly Problem[]): readonly Problem[] {
  const blanks = findBlanks(data);
  const paths = new Set(blanks.map(({path}) => path));
  return [...blanks, ...problems.filter(({path}) => !paths.has(path))];
}

function blanksIn(value: unknown, path: readonly PropertyKey[]): readonly Problem[] {
  if (typeof value === 'string') return blankOf(value, formatPath(path));
  if (typeof value !== 'object' || value === null) return [];
  const fields: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? value.map((entry: unknown, index) => [index, entry] as const)
    : Object.entries(value);
  return fields.flatMap(([key, field]) => blanksIn(field, [...path, key]));
}

function blankOf(text: string, path: string): readonly Problem[] {
  const [mark, locale] = BLANK.exec(text) ?? [];
  if (mark === undefined) return [];
  const shown = JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);
  const message =
    locale === undefined
      ? `still holds the blank ${shown}. Write what it asks for in its place.`
      : `is not translated yet: ${shown}. Write it in this language (${locale}), without ${mark}`;
  return [{path, message}];
}
