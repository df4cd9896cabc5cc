/** What the reader has pasted for one account. */
export interface AddressEntry {
  /** The new list, as it was pasted. */
  readonly fresh: string;
  /** The list that is on the exchange now, as it was pasted. */
  readonly old: string;
  /** Addresses that were put in one by one. */
  readonly entered: ReadonlySet<string>;
}

const EMPTY: AddressEntry = {fresh: '', old: '', entered: new Set()};

/**
 * Holds pasted address lists while the page is open, under the account's id: a list works for one key only.
 * It stands beside the store and its events on purpose: lists are never stored, never sent, and no event carries one.
 */
export class AddressBook {
  readonly #entries = new Map<string, AddressEntry>();

  read(account: string): AddressEntry {
    return this.#entries.get(account) ?? EMPTY;
  }

  write(account: string, change: Partial<AddressEntry>): void {
    this.#entries.set(account, {...this.read(account), ...change});
  }
}
