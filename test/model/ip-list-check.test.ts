import {expect} from '@open-wc/testing';
import {isReserved} from '../../src/model/ip-list-address.js';
import {ALTRADY_ADDRESSES, checkIpList, type IpListConcern} from '../../src/model/ip-list-check.js';
import type {IpRules} from '../../src/model/guide.schema.js';

const V6 = '2001:db8::7';
const RANGE = '203.0.113.0/24';
const sources = ['acme-article'];

const addresses = (count: number) => Array.from({length: count}, (_, index) => `203.0.113.${index + 1}`);
const all = (...others: readonly string[]) => [...addresses(ALTRADY_ADDRESSES - others.length), ...others];

describe('checkIpList', () => {
  type Row = readonly [string, readonly string[], IpRules | undefined, readonly IpListConcern[]];
  const table: readonly Row[] = [
    ['has no concern about an empty list', [], {}, []],
    ['has no concern about twenty plain addresses', addresses(20), undefined, []],
    ['misses the twentieth', addresses(19), {}, [{kind: 'fewer'}]],
    ['wonders about a twenty-first', addresses(21), {}, [{kind: 'more'}]],
    ['is content where the exchange takes twenty', addresses(20), {maximum: {value: 20, sources}}, []],
    [
      'warns where the exchange takes ten',
      addresses(20),
      {maximum: {value: 10, sources}},
      [{kind: 'maximum', maximum: 10}],
    ],
    [
      'does not miss the others where ten are all that the exchange takes',
      addresses(10),
      {maximum: {value: 10, sources}},
      [{kind: 'shortened', maximum: 10}],
    ],
    [
      'misses the twentieth where the exchange takes more',
      addresses(19),
      {maximum: {value: 30, sources}},
      [{kind: 'fewer'}],
    ],
    ['says that IPv6 is unknown', all(V6), {}, [{kind: 'ipv6-unknown', addresses: [V6]}]],
    [
      'says that IPv6 is refused',
      all(V6),
      {ipv6: {value: false, sources}},
      [{kind: 'ipv6-refused', addresses: [V6]}],
    ],
    ['is content where IPv6 is taken', all(V6), {ipv6: {value: true, sources}}, []],
    ['says that ranges are unknown', all(RANGE), {}, [{kind: 'ranges-unknown', addresses: [RANGE]}]],
    [
      'says that ranges are refused',
      all(RANGE),
      {ranges: {value: false, sources}},
      [{kind: 'ranges-refused', addresses: [RANGE]}],
    ],
    ['is content where ranges are taken', all(RANGE), {ranges: {value: true, sources}}, []],
    [
      'knows an address of a home network',
      all('192.168.1.4'),
      {},
      [{kind: 'reserved', addresses: ['192.168.1.4']}],
    ],
    [
      'has several concerns at once',
      ['10.0.0.1', V6],
      {maximum: {value: 1, sources}, ipv6: {value: false, sources}},
      [
        {kind: 'fewer'},
        {kind: 'maximum', maximum: 1},
        {kind: 'reserved', addresses: ['10.0.0.1']},
        {kind: 'ipv6-refused', addresses: [V6]},
      ],
    ],
  ];
  for (const [what, list, rules, concerns] of table) {
    it(what, () => {
      expect(checkIpList(list, rules)).to.deep.equal(concerns);
    });
  }
});

describe('isReserved', () => {
  const reserved = [
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '169.254.1.1', '172.31.255.255', '192.168.0.1'],
    ...['224.0.0.1', '255.255.255.255', '::', '::1', 'fd00::1', 'fe80::1', 'ff02::1'],
    ...['::ffff:10.0.0.1', '::ffff:a00:1', '::ffff:192.168.0.0/112', '::ffff:0:0/96'],
  ];
  for (const address of [...reserved, '0.0.0.0/0', '::/0', '172.0.0.0/8', '192.168.4.0/24']) {
    it(`finds ${address} in no server’s hands`, () => {
      expect(isReserved(address)).to.equal(true);
    });
  }

  for (const address of [
    '9.255.255.255',
    '11.0.0.0',
    '100.128.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '223.255.255.255',
  ]) {
    it(`finds nothing about ${address}`, () => {
      expect(isReserved(address)).to.equal(false);
    });
  }

  for (const address of [
    '203.0.113.5',
    '2001:db8::1',
    '203.0.113.0/24',
    '::ffff:203.0.113.5',
    'no address',
  ]) {
    it(`finds nothing about ${address}`, () => {
      expect(isReserved(address)).to.equal(false);
    });
  }
});
