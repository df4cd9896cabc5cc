import {appliesTo} from './applicable-steps.js';
import type {ErrorEntry, FaqEntry, Guide} from './guide.schema.js';
import type {SearchDocument} from './search-documents.js';
import {findPlace, type StepPlace} from './search-steps.js';
import {isSearchable, searchTerms} from './search-terms.js';

/** Finds documents for what a reader has typed, the best first. */
export type Finder = (query: string) => readonly SearchDocument[];
export type CreateFinder = (documents: readonly SearchDocument[]) => Finder;

export interface SearchResults {
  readonly errors: readonly ErrorEntry[];
  readonly faq: readonly FaqEntry[];
  /** Steps that are shown now, then those that are for another key type. */
  readonly steps: readonly StepPlace[];
  readonly count: number;
  /** Whether an error is the answer, not just one of the things that were found. */
  readonly isError: boolean;
  /** The code that the reader has typed or pasted, if the guide does not know it. */
  readonly unknownCode: string | undefined;
}

/** More than these nobody reads: another word is quicker. */
const MOST = 5;
/** A pasted page of a log is searched no further. */
const LONGEST_QUERY = 2000;

/**
 * What a guide has to say to a code, a pasted message or a few words. A code that it knows is the whole answer:
 * words around it, such as "message", would only find what has nothing to do with it.
 */
export function search(
  guide: Guide,
  find: Finder,
  typed: string,
  keyType: string | undefined,
): SearchResults | undefined {
  const query = typed.slice(0, LONGEST_QUERY).trim();
  if (!isSearchable(searchTerms(query))) return undefined;
  const known = errorsWithCode(guide, query);
  const unknown = known.length > 0 ? undefined : splitUnknownCode(guide, query);
  const hits = find(unknown?.rest ?? known.map(({code}) => code).join(' '));
  const entries = (kind: SearchDocument['kind']): readonly string[] =>
    hits.filter((hit) => hit.kind === kind).map(({entry}) => entry);
  const errors = (known.length > 0 ? known : pick(guide.errors, entries('error'))).slice(0, MOST);
  const faq = pick(guide.faq, entries('faq')).slice(0, MOST);
  const steps = sortSteps(guide, entries('step'), keyType).slice(0, MOST);
  return {
    errors,
    faq,
    steps,
    isError: known.length > 0 || hits[0]?.kind === 'error',
    count: errors.length + faq.length + steps.length,
    unknownCode: unknown?.code,
  };
}

/** The errors whose code stands in the text, whatever stands around it. */
function errorsWithCode({errors = []}: Guide, text: string): readonly ErrorEntry[] {
  const terms = searchTerms(text);
  return errors.filter(({code = ''}) => {
    const wanted = searchTerms(code);
    // A code as short as "20" means itself only where nothing else is written.
    if (wanted.length === 0 || (wanted.join('').length < 3 && terms.length > wanted.length)) return false;
    return terms.some((_term, start) => wanted.every((part, index) => terms[start + index] === part));
  });
}

/** A code that the guide does not know, and what else is written. Of a known one the beginning is no unknown code. */
function splitUnknownCode(
  {errors = []}: Guide,
  query: string,
): {readonly code?: string; readonly rest: string} {
  const match =
    /(?:code|error)\W{0,4}?(-?\d{3,8})(?![\d.])/i.exec(query) ?? /^\W*?(-?\d{3,8})\W*$/.exec(query);
  const [written = '', code = ''] = match ?? [];
  const isKnown = errors.some((error) => error.code?.includes(code.replace('-', '')));
  return match && !isKnown ? {code, rest: query.replace(written, ' ')} : {rest: query};
}

function pick<T extends {readonly id: string}>(
  all: readonly T[] | undefined,
  ids: readonly string[],
): readonly T[] {
  return ids.map((id) => all?.find((entry) => entry.id === id)).filter((entry) => entry !== undefined);
}

/**
 * Two key types often share the words of a step: the one that is shown now stands for both. Where neither is, they are
 * one entry for both key types.
 */
function sortSteps(guide: Guide, ids: readonly string[], keyType: string | undefined): readonly StepPlace[] {
  const places = ids.map((id) => findPlace(guide, id)).filter((place) => place !== undefined);
  const now = places.filter((place) => appliesTo(place, keyType));
  const titles = new Set(now.map(({step}) => step.title));
  const later = new Map<string, StepPlace>();
  for (const {step, keyTypes = []} of places) {
    if (titles.has(step.title)) continue;
    const first = later.get(step.title);
    later.set(step.title, {step: first?.step ?? step, keyTypes: [...(first?.keyTypes ?? []), ...keyTypes]});
  }
  return [...now, ...later.values()];
}
