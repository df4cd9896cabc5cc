const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const ACCENTS = /[\u0300-\u036f]/g;
/** Scripts that write no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** No word that anybody types is longer, and every one costs time. */
const LONGEST = 40;

/** The words and numbers in a text, without capitals, accents and signs: `{"code":-2015}` is `code` and `2015`. */
export function searchTerms(text: string): string[] {
  const folded = text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
  return (folded.match(WORDS) ?? []).flatMap((word) =>
    UNSPACED.test(word) ? wordsWithin(word) : [word.slice(0, LONGEST)],
  );
}

/** Whether there is enough to look for: one letter is in everything, one figure or one Chinese sign is not. */
export function isSearchable(terms: readonly string[]): boolean {
  return terms.some((term) => term.length > 1 || hasDigit(term) || UNSPACED.test(term));
}

/** Whether a term is, or is part of, a code: then only the very same one will do. */
export function hasDigit(term: string): boolean {
  return /\p{N}/u.test(term);
}

function wordsWithin(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter(undefined, {granularity: 'word'});
  return Array.from(segmenter.segment(text.slice(0, 2000)), ({segment}) => segment);
}
