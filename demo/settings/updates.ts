import {keep, readKept} from '../shared/kept.js';

const KEY = 'updated';

/** Which accounts have the new list, and since when, in milliseconds since 1970. */
export class Updates {
  readonly #times = new Map<string, number>(read());

  get size(): number {
    return this.#times.size;
  }

  timeOf(id: string): number | undefined {
    return this.#times.get(id);
  }

  add(id: string): void {
    this.#times.set(id, Date.now());
    keep(KEY, JSON.stringify([...this.#times]));
  }
}

function read(): readonly [string, number][] {
  try {
    return JSON.parse(readKept(KEY) ?? '[]') as [string, number][];
  } catch {
    return [];
  }
}
