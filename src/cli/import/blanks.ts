import {formatPath} from '../../model/problem.js';

/** What every blank begins with, so that an author finds them all. */
export const BLANK = 'TODO: ';

/** A text that a person still has to write, with one sentence on what belongs there. */
export function blank(what: string): string {
  return `${BLANK}${what}`;
}

export interface Blank {
  /** Path in the draft, such as `steps[0].title`. */
  readonly path: string;
  readonly text: string;
}

/** All blanks of a draft, in its order. */
export function findBlanks(draft: unknown, path: readonly (string | number)[] = []): readonly Blank[] {
  if (typeof draft === 'string') {
    return draft.startsWith(BLANK) ? [{path: formatPath(path), text: draft.slice(BLANK.length)}] : [];
  }
  if (Array.isArray(draft)) return draft.flatMap((entry, index) => findBlanks(entry, [...path, index]));
  if (typeof draft !== 'object' || draft === null) return [];
  return Object.entries(draft).flatMap(([key, value]) => findBlanks(value, [...path, key]));
}
