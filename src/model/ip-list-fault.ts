import {isSingle} from './ip-list-address.js';

/** Why a piece of a pasted text is no address. */
export type IpListFault =
  | 'no-address'
  | 'foreign-digits'
  | 'web-address'
  | 'host-name'
  | 'port'
  | 'zone'
  | 'range-form'
  | 'range-length'
  | 'leading-zero'
  | 'number-too-large'
  | 'parts'
  | 'letters'
  | 'ipv6';

/** The first that fits is the reason. */
const SIGNS: readonly (readonly [sign: RegExp, fault: IpListFault])[] = [
  [/(?!\d)\p{Nd}/u, 'foreign-digits'],
  [/^[a-z][a-z0-9+.-]*:\/\//i, 'web-address'],
  [/^(?:\d+\.){3}\d+:\d|\]:\d/, 'port'],
  [/^[\da-f:.]+%/i, 'zone'],
  [/\*|\d\.\d+[-–—]\d|:[\da-f:]*[-–—][\da-f]*:/i, 'range-form'],
  [/^[\da-f.]*:[\da-f.]*:[\da-f:.]*$/i, 'ipv6'],
  [/^(?!\d{1,4}(?:\.\d{1,4}){3}$)[\d.]+$/, 'parts'],
  [/^[\d.]*(?<!\d)0\d[\d.]*$/, 'leading-zero'],
  [/^[\d.]+$/, 'number-too-large'],
  [/^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{L}{2,}$/u, 'host-name'],
  [/^(?:[\p{L}\d]{1,3}\.){3}[\p{L}\d]{1,3}$/u, 'letters'],
];

/** Why this piece is no address. */
export function findFault(piece: string): IpListFault {
  const slash = piece.indexOf('/');
  const host = slash > 0 && !piece.includes('://') ? piece.slice(0, slash) : piece;
  if (host !== piece && isSingle(host)) return 'range-length';
  return SIGNS.find(([sign]) => sign.test(host))?.[1] ?? 'no-address';
}
