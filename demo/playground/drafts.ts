import {keep, readKept} from '../shared/kept.js';

const DRAFT = 'playground/draft';
const EARLIER = 'playground/earlier-draft';

/** What was written here last; undefined for a newcomer, and where the browser keeps nothing. */
export function readDraft(): string | undefined {
  return readKept(DRAFT);
}

export function keepDraft(text: string): void {
  keep(DRAFT, text);
}

/** The draft from before a link was opened: what is written from then on takes its place. */
export function readEarlierDraft(): string | undefined {
  return readKept(EARLIER);
}

/** @returns the draft that a text would take the place of, put aside; undefined if there is none. */
export function putDraftAside(text: string): string | undefined {
  const draft = readDraft();
  if (draft === undefined || draft === text) return undefined;
  keep(EARLIER, draft);
  return draft;
}
