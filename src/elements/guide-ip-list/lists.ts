import type {GuideSnapshot} from '../../context/guide-context.js';
import {listAccounts, type Account} from '../../model/accounts.js';
import {parseIpList, type IpList} from '../../model/ip-list.js';
import {readAddresses, type AddressBook, type AddressEntry} from '../../state/address-book.js';
import type {ReadyState} from '../../state/guide-state.js';

/** The lists of the account that is worked on. */
export interface Lists {
  /** Whether the page has handed the new list over, so that nobody has to paste it. */
  readonly isGiven: boolean;
  readonly fresh: IpList;
  readonly old: IpList;
  /** Another account for which the reader has pasted the same addresses. */
  readonly sameAs: Account | undefined;
  /** What the reader has pasted and ticked. */
  readonly entry: AddressEntry;
}

export function readLists(
  state: ReadyState,
  {addressBook, ipAddresses}: Pick<GuideSnapshot, 'addressBook' | 'ipAddresses'>,
): Lists {
  const {pageAccounts, account} = state;
  const entry = readAddresses(addressBook, state);
  const own = pageAccounts?.find(({id}) => id === account)?.ipAddresses;
  const given = [own, ipAddresses].find((addresses) => addresses?.length);
  const fresh = parseIpList(given?.join('\n') ?? entry.fresh);
  return {
    isGiven: given !== undefined,
    fresh,
    sameAs: given ? undefined : findSame(state, addressBook, fresh),
    old: parseIpList(entry.old),
    entry,
  };
}

function findSame(state: ReadyState, book: AddressBook, {addresses}: IpList): Account | undefined {
  if (addresses.length === 0) return undefined;
  const wanted = comparable(addresses);
  return listAccounts(state.progress, state.pageAccounts).find(({id}) => {
    if (id === state.account) return false;
    const {fresh} = readAddresses(book, {...state, account: id});
    return fresh !== '' && comparable(parseIpList(fresh).addresses) === wanted;
  });
}

function comparable(addresses: readonly string[]): string {
  return addresses.toSorted().join();
}
