import type {GuideSnapshot} from '../../context/guide-context.js';
import {parseIpList, type IpList} from '../../model/ip-list.js';
import {readAddresses, type AddressEntry} from '../../state/address-book.js';
import type {ReadyState} from '../../state/guide-state.js';

/** The lists of the account that is worked on. */
export interface Lists {
  /** Whether the page has handed the new list over, so that nobody has to paste it. */
  readonly isGiven: boolean;
  readonly fresh: IpList;
  readonly old: IpList;
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
  return {
    isGiven: given !== undefined,
    fresh: parseIpList(given?.join('\n') ?? entry.fresh),
    old: parseIpList(entry.old),
    entry,
  };
}
