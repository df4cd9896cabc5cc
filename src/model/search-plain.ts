import type {Finder} from './search.js';
import type {SearchDocument} from './search-documents.js';
import {searchTerms} from './search-terms.js';

/** Looks for the words as they are typed, with no forgiveness: the search until the better one has arrived. */
export function createPlainFinder(documents: readonly SearchDocument[]): Finder {
  const texts = documents.map((document) => ({
    document,
    title: fold(`${document.code} ${document.title}`),
    text: fold(document.text),
  }));
  return (query) => {
    const terms = searchTerms(query);
    if (terms.length === 0) return [];
    return texts
      .filter(({title, text}) => terms.every((term) => title.includes(term) || text.includes(term)))
      .map(({document, title}) => ({document, inTitle: terms.filter((term) => title.includes(term)).length}))
      .sort((a, b) => b.inTitle - a.inTitle)
      .map(({document}) => document);
  };
}

function fold(text: string): string {
  return searchTerms(text).join(' ');
}
