import type {ReadyState} from './guide-state.js';

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

/** Whose key a list is for. */
type Owner = Pick<ReadyState, 'guide' | 'account'>;

/**
 * Holds pasted address lists while the page is open, by exchange and account: a list works for one key only.
 * It stands beside the store and its events on purpose: lists are never stored, never sent, and no event carries one.
 */
export type AddressBook = Map<string, AddressEntry>;

export function readAddresses(book: AddressBook, owner: Owner): AddressEntry {
  return book.get(keyOf(owner)) ?? EMPTY;
}

export function writeAddresses(book: AddressBook, owner: Owner, change: Partial<AddressEntry>): void {
  book.set(keyOf(owner), {...readAddresses(book, owner), ...change});
}

/** Ids of exchanges have no spaces. */
function keyOf({guide, account}: Owner): string {
  return `${guide.exchange.id} ${account}`;
}
