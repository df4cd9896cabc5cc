/** Something of the article that is not in the draft. */
export interface Leftover {
  /** Line of the article, from 1. */
  readonly line: number;
  /** What it is, with its article: `a table`. */
  readonly what: string;
  /** Its words, whole. */
  readonly text: string;
  /** Follows "because". */
  readonly why: string;
}

/** Something that is in the draft by a reading that a person has to confirm. */
export interface Reading {
  readonly line: number;
  readonly text: string;
  /** The words of the article in it that the draft has not got. */
  readonly apart: string;
}

/** What the author is told about an import: nothing of the article is left out without an entry here. */
export class Findings {
  readonly #leftovers: Leftover[] = [];
  readonly #readings: Reading[] = [];

  /** In the order of the article. */
  get leftovers(): readonly Leftover[] {
    return this.#leftovers.toSorted((a, b) => a.line - b.line);
  }

  get readings(): readonly Reading[] {
    return this.#readings.toSorted((a, b) => a.line - b.line);
  }

  leave(line: number, what: string, text: string, why: string): void {
    this.#leftovers.push({line, what, text: oneLine(text), why});
  }

  read(line: number, text: string, apart = ''): void {
    this.#readings.push({line, text: oneLine(text), apart});
  }
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
