import type {IpRules} from './guide.schema.js';
import {isIpv6, isRange, isReserved} from './ip-list-address.js';

/**
 * How many addresses Altrady gives for each API key; all are needed. Altrady says so in
 * https://support.altrady.com/en/article/how-to-add-an-ip-whitelist-to-your-api-keys-1jbbzbw/
 */
export const ALTRADY_ADDRESSES = 20;

/** What a reader should know before they paste a list into the exchange. */
export type IpListConcern =
  | {readonly kind: 'fewer' | 'more'}
  | {readonly kind: 'maximum' | 'shortened'; readonly maximum: number}
  | {readonly kind: IpListDoubt; readonly addresses: readonly string[]};

/** What about some addresses is doubtful. */
export type IpListDoubt = 'reserved' | 'ipv6-refused' | 'ipv6-unknown' | 'ranges-refused' | 'ranges-unknown';

/** Holds a list against what Altrady gives and what the exchange takes. */
export function checkIpList(addresses: readonly string[], rules: IpRules = {}): readonly IpListConcern[] {
  const count = addresses.length;
  if (count === 0) return [];
  const concerns: IpListConcern[] = [];
  const maximum = rules.maximum?.value;
  // Where not all of them fit, nobody can be asked for all of them.
  if (maximum !== undefined && maximum < ALTRADY_ADDRESSES && count <= maximum)
    concerns.push({kind: 'shortened', maximum});
  else if (count !== ALTRADY_ADDRESSES) concerns.push({kind: count < ALTRADY_ADDRESSES ? 'fewer' : 'more'});
  if (maximum !== undefined && count > maximum) concerns.push({kind: 'maximum', maximum});
  const doubts: readonly (readonly [IpListDoubt, readonly string[]])[] = [
    ['reserved', addresses.filter(isReserved)],
    [rules.ipv6 ? 'ipv6-refused' : 'ipv6-unknown', rules.ipv6?.value ? [] : addresses.filter(isIpv6)],
    [
      rules.ranges ? 'ranges-refused' : 'ranges-unknown',
      rules.ranges?.value ? [] : addresses.filter(isRange),
    ],
  ];
  for (const [kind, found] of doubts) if (found.length > 0) concerns.push({kind, addresses: found});
  return concerns;
}
