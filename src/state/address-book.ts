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
export type AddressBook = Map<string, AddressEntry>;

export function readAddresses(book: AddressBook, account: string): AddressEntry {
  return book.get(account) ?? EMPTY;
}

export function writeAddresses(book: AddressBook, account: string, change: Partial<AddressEntry>): void {
  book.set(account, {...readAddresses(book, account), ...change});
}
