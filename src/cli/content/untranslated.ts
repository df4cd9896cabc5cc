import {isBlock} from '../../model/block.js';
import {formatPath, type Problem} from '../../model/problem.js';

/** Fields with sentences for readers. Labels and names may be what a screen says, in whichever language. */
const SENTENCES: ReadonlySet<PropertyKey> = new Set([
  'title',
  'summary',
  'body',
  'more',
  'unsureKeyType',
  'question',
  'answer',
  'meaning',
  'note',
  'alt',
  'messages',
]);
/** Pages and videos keep the titles that they have; one of the words is the title of such a page. */
const TITLED_BY_OTHERS: ReadonlySet<PropertyKey> = new Set(['sources', 'videos', 'board.heading']);
/** What is the same in every language: words on the screen, typed values, placeholders, targets and addresses. */
const SAME = /\*\*.*?\*\*|`.*?`|\{\{.*?\}\}|\{.*?\}|\]\[.*?\]|https?:\S+/g;
/** So few may be alike in two languages, or be a name. */
const FEW_WORDS = 2;

type Path = readonly PropertyKey[];

/** Finds the texts of a translation that are as in the English file. Both are taken as they are written. */
export function findUntranslated(english: unknown, translation: unknown): readonly Problem[] {
  const {locale, exchange} = Object(translation) as {readonly locale?: unknown; readonly exchange?: unknown};
  if (typeof locale !== 'string' || /^en(?:-|$)/.test(locale)) return [];
  const {name} = Object(exchange) as {readonly name?: unknown};
  return compare(english, translation, [], typeof name === 'string' ? [name, 'Altrady'] : ['Altrady']);
}

function compare(theirs: unknown, ours: unknown, path: Path, names: readonly string[]): readonly Problem[] {
  return pairs(theirs, ours).flatMap(([key, their, our]) =>
    (SENTENCES.has(key) ? compareTexts : compare)(their, our, [...path, key], names),
  );
}

function compareTexts(
  theirs: unknown,
  ours: unknown,
  path: Path,
  names: readonly string[],
): readonly Problem[] {
  if (typeof ours !== 'string')
    return pairs(theirs, ours).flatMap(([key, their, our]) =>
      compareTexts(their, our, [...path, key], names),
    );
  if (theirs !== ours || !isSentence(ours, names)) return [];
  return [{path: formatPath(path), message: 'says the same as en.json, in English. Translate it.'}];
}

/** What stands in the same place of both. Where their entries differ, other problems tell. */
function pairs(theirs: unknown, ours: unknown): readonly (readonly [PropertyKey, unknown, unknown])[] {
  if (Array.isArray(theirs) && Array.isArray(ours))
    return ours.map((value: unknown, index) => [index, theirs[index], value] as const);
  if (!isBlock(theirs) || !isBlock(ours)) return [];
  return Object.entries(ours)
    .filter(([key]) => !TITLED_BY_OTHERS.has(key))
    .map(([key, value]) => [key, theirs[key], value] as const);
}

function isSentence(text: string, names: readonly string[]): boolean {
  const own = names.reduce((rest, name) => rest.replaceAll(name, ' '), text.replace(SAME, ' '));
  return (own.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []).length > FEW_WORDS;
}
