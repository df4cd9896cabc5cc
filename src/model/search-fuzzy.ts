import MiniSearch, {type SearchOptions, type SearchResult} from 'minisearch';
import type {Finder} from './search.js';
import type {SearchDocument} from './search-documents.js';
import {hasDigit, searchTerms} from './search-terms.js';

/** A hit with fewer of the words than the best one counts if its score is still this near. */
const NEAR = 0.5;
/** Words of a pasted message; each one more costs time and finds less. */
const MOST_TERMS = 24;

const options: SearchOptions = {
  boost: {code: 4, title: 2},
  weights: {fuzzy: 0.3, prefix: 0.6},
  prefix: (term, index, terms) => term.length >= 3 || index === terms.length - 1,
  // One figure off is another code, with another meaning.
  fuzzy: (term) => !hasDigit(term) && term.length >= 4 && (term.length < 6 ? 1 : 2),
};

/** Forgives beginnings of words and typing errors. Loaded when a reader is about to search. */
export function createFuzzyFinder(documents: readonly SearchDocument[]): Finder {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const index = new MiniSearch<SearchDocument>({
    fields: ['code', 'title', 'text'],
    tokenize: (text, field) => (field === 'title' ? withPairs(searchTerms(text)) : searchTerms(text)),
    processTerm: (term) => term,
    searchOptions: options,
  });
  index.addAll(documents);
  return (query) => {
    const terms = [...new Set(searchTerms(query))].slice(0, MOST_TERMS);
    const hits = index.search(terms.join(' '));
    return nearest(
      hits.length > 0 ? hits : index.search(terms.map(stem).join(' '), {prefix: true, fuzzy: false}),
    )
      .map(({id}) => byId.get(id as string))
      .filter((document) => document !== undefined);
  };
}

/** The beginning of a word, for languages whose words end in many ways: "whitelisting" has no entry, "whitelist" has. */
function stem(term: string): string {
  return hasDigit(term) ? term : term.slice(0, Math.max(4, Math.ceil(term.length * 0.6)));
}

/** Adds each two neighbours as one word: many write "fastconnect". */
function withPairs(terms: readonly string[]): string[] {
  return [...terms, ...terms.slice(1).map((term, index) => `${terms[index] ?? ''}${term}`)];
}

function nearest(hits: readonly SearchResult[]): readonly SearchResult[] {
  const best = hits[0]?.score ?? 0;
  const most = Math.max(...hits.map(({queryTerms}) => queryTerms.length));
  return hits.filter(({score, queryTerms}) => queryTerms.length === most || score >= best * NEAR);
}
