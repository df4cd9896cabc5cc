import type {Progress} from '../../src/index.js';
import {keep, readKept} from '../shared/kept.js';

const KEY = 'done';

/**
 * Which accounts the reader has ticked as done, and when, in milliseconds since 1970. A tick says what a reader has
 * done, and not what the exchange has: an app that can ask there whether the list arrived shows that instead.
 */
export class DoneAccounts {
  readonly #times = new Map<string, number>(read());

  get size(): number {
    return this.#times.size;
  }

  timeOf(id: string): number | undefined {
    return this.#times.get(id);
  }

  /** For `guide-complete`: all steps of an account are ticked. */
  add(id: string): void {
    this.#times.set(id, Date.now());
    this.#keep();
  }

  /**
   * For `guide-progress-change`: a step that was unticked after the account was done opens it again. Not by `completed`
   * and `total`: they count the steps too that are done once for all accounts, and tell of the account that is shown.
   * @returns the accounts that are open again.
   */
  takeBack({accounts}: Progress): readonly string[] {
    const reopened = [...this.#times]
      .filter(([id, time]) =>
        Object.values(accounts[id]?.steps ?? {}).some(({done, at}) => !done && at > time),
      )
      .map(([id]) => id);
    for (const id of reopened) this.#times.delete(id);
    if (reopened.length > 0) this.#keep();
    return reopened;
  }

  #keep(): void {
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
