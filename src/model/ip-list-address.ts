/*
 * ip-regex says what an address is, ip-bigint writes each in one way only (RFC 5952). Its next major release checks by
 * itself, but asks for a newer Node than this package does.
 */
import {parseIp, stringifyIp} from 'ip-bigint';
import ipRegex from 'ip-regex';

const BITS = {4: 32n, 6: 128n} as const;
/** The first 96 bits of an IPv4 address that is written as an IPv6 one. */
const IPV4_MAPPED = 0xffffn;
const LENGTH = /^(?:0|[1-9]\d{0,2})$/;

/** An address, or a range of them: all that share their first bits. */
interface Block {
  readonly version: 4 | 6;
  readonly first: bigint;
  /** How many bits at the end may differ; none in a single address. */
  readonly free: bigint;
}

/** The one way to write this address or range; undefined if it is neither. */
export function normaliseAddress(text: string): string | undefined {
  const block = parseBlock(text);
  if (!block) return undefined;
  const {version, first, free} = block;
  const ipv4mapped = isMapped(block);
  const address = stringifyIp({number: first, version, ipv4mapped});
  return free === 0n ? address : `${address}/${String(BITS[version] - free)}`;
}

/** The same for an IPv4 address and for one that is written as IPv6. */
export function identify(address: string): string {
  return address.replace(/^::ffff:/, '');
}

/** Whether this is one address, without the length of a range. */
export function isSingle(text: string): boolean {
  return ipRegex({exact: true}).test(text) && !text.includes('%');
}

export function isRange(address: string): boolean {
  return address.includes('/');
}

export function isIpv6(address: string): boolean {
  return address.includes(':');
}

/** Whether no server on the internet has this address: it belongs to a home or office network, or to everybody. */
export function isReserved(address: string): boolean {
  const block = parseBlock(address);
  return block !== undefined && RESERVED.some((reserved) => overlaps(reserved, unmapped(block)));
}

function isMapped({version, first}: Block): boolean {
  return version === 6 && first >> BITS[4] === IPV4_MAPPED;
}

function unmapped(block: Block): Block {
  return isMapped(block) ? {...block, version: 4, first: BigInt.asUintN(32, block.first)} : block;
}

function parseBlock(text: string): Block | undefined {
  const [host = '', length, ...more] = text.split('/');
  if (!isSingle(host) || more.length > 0) return undefined;
  const {number, version} = parseIp(host);
  const bits = BITS[version];
  if (length === undefined) return {version, first: number, free: 0n};
  if (!LENGTH.test(length) || BigInt(length) > bits) return undefined;
  const free = bits - BigInt(length);
  // 203.0.113.5/24 may mean one address or 256 of them: nobody is to let them all in unawares.
  return (number >> free) << free === number ? {version, first: number, free} : undefined;
}

function overlaps(a: Block, b: Block): boolean {
  const free = a.free > b.free ? a.free : b.free;
  return a.version === b.version && a.first >> free === b.first >> free;
}

/* The ranges of IANA's special-purpose registries that no service can have; those for documentation are left out. */
const RESERVED = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '224.0.0.0/3',
  '::/127',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
].flatMap((range) => parseBlock(range) ?? []);
