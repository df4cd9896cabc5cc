import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';

/** What readers of this guide know, or have before their eyes: names count as short words, however long they are. */
const KNOWN = [
  'Altrady',
  'Trading Accounts?',
  '(?:sub)?accounts?',
  'API',
  'IP',
  'whitelists?',
  'address(?:es)?',
];

const sentences = new Intl.Segmenter('en', {granularity: 'sentence'});

export interface Reading {
  /** School year in which a text is understood, by Flesch and Kincaid. Reading age is five years more. */
  readonly grade: number;
  readonly words: number;
}

/** How hard a text reads. Labels, titles, codes and placeholders are not ours to write: they count as one short word. */
export function readingOf(text: string, names: readonly string[] = []): Reading {
  const known = new RegExp(`\\b(?:${[...KNOWN, ...names].join('|')})\\b`, 'gi');
  const plain = text
    .replace(/\*\*.*?\*\*|`.*?`|\{\{.*?\}\}|\[[^\]]*\]\[[^\]]*\]|\{\w+\}/g, 'This')
    .replace(known, 'Key');
  const parts = [...sentences.segment(plain)].map(({segment}) => wordsOf(segment));
  const spoken = parts.filter(({length}) => length > 0);
  const words = spoken.flat();
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  const counts = {sentence: spoken.length, word: words.length, syllable: syllables};
  return {grade: words.length === 0 ? 0 : fleschKincaid(counts), words: words.length};
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[a-z]+(?:['’-][a-z]+)*/gi) ?? [];
}

/** Fields of a content file that hold names, addresses, ids or what others have written. */
const FOREIGN = new Set([
  ...['$schema', 'id', 'use', 'exchange', 'sources', 'links', 'related', 'hosts', 'videos'],
  ...['code', 'message', 'label', 'name', 'otherNames', 'exchangeName', 'field', 'tool', 'link', 'kind'],
]);

/** Every text of a content file that readers get, with its path. */
export function* textsOf(data: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof data === 'string') yield [path, data];
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    if (!FOREIGN.has(key)) yield* textsOf(value, `${path}/${key}`);
  }
}
