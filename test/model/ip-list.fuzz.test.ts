import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {normaliseAddress} from '../../src/model/ip-list-address.js';
import {compareIpLists, formatIpList, parseIpList, type IpList} from '../../src/model/ip-list.js';
import {FUZZ} from '../helpers/fuzz.js';

const anyAddress = fc.oneof(fc.ipV4(), fc.ipV6());
const anySeparator = fc.constantFrom('comma', 'space', 'newline', 'semicolon');
/** What addresses, their labels and their faults are made of, so that many texts nearly hold one. */
const nearlyList = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '.',
        ':',
        '::',
        '/',
        '%',
        '*',
        '-',
        '–',
        ' ',
        '\t',
        '\n',
        '\r\n',
        ',',
        ';',
        '|',
        '<',
        '>',
      ),
      fc.constantFrom(
        '0',
        '1',
        '255',
        '256',
        '32',
        '128',
        'ffff',
        'IP',
        'a:',
        '１',
        '。',
        '٣',
        '\u200b',
        '\\n',
      ),
      fc.constantFrom('203.0.113.5', '2001:db8::7', 'http://', '10.0.0.0/8', '[', ']', '"', '=', '#'),
    ),
    {maxLength: 40},
  )
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(nearlyList, fc.string({unit: 'binary', maxLength: 200}));

const clean = (addresses: readonly string[]): IpList => ({addresses, duplicates: [], problems: []});
const normalised = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.map((address) => normaliseAddress(address) ?? `no address: ${address}`)),
];

describe('parseIpList, whatever is pasted', () => {
  it('gives addresses that it reads in just the same way again, with every separator', () => {
    fc.assert(
      fc.property(anyText, anySeparator, (text, separator) => {
        const {addresses} = parseIpList(text);
        expect(parseIpList(formatIpList(addresses, separator))).to.deep.equal(clean(addresses));
      }),
      FUZZ,
    );
  });

  it('finds no IPv4 address that the text does not hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // Invisible signs within an address are left out, and full-width figures and stops are plain ones.
        const plain = text
          .replace(/\p{Cf}/gu, '')
          .normalize('NFKC')
          .replaceAll('。', '.');
        const found = parseIpList(text).addresses.filter((address) => /^[\d.]+$/.test(address));
        for (const address of found) expect(plain).to.include(address);
      }),
      FUZZ,
    );
  });

  it('names as duplicates only what is in the list, and as problems only what stands on a line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {addresses, duplicates, problems} = parseIpList(text);
        expect(addresses).to.include.members([...duplicates]);
        const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length;
        for (const {line, text: quote} of problems) {
          expect(line).to.be.within(1, lines);
          expect(Array.from(quote)).to.have.length.within(1, 61);
        }
      }),
      FUZZ,
    );
  });

  it('finds every address of a list between any separators, in order and once', () => {
    const separator = fc.constantFrom(
      ',',
      ', ',
      ' ',
      '\n',
      '\r\n',
      ';',
      '\t',
      ' | ',
      '","',
      ' \u200b, ',
      '<br>',
    );
    const mark = fc.constantFrom('', '', '• ', '3) ', '#4: ', 'IP: ', '(');
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, anyAddress, separator), {maxLength: 30}), (list) => {
        const {addresses, problems} = parseIpList(list.flat().join(''));
        expect(addresses).to.deep.equal(normalised(list.map(([, address]) => address)));
        expect(problems).to.deep.equal([]);
      }),
      FUZZ,
    );
  });

  it('never swallows an address that is mistyped: its line is named', () => {
    const anyByte = fc.nat({max: 255});
    const mistyped = fc.tuple(
      fc.tuple(anyByte, anyByte, anyByte),
      fc.nat({max: 3}),
      fc.oneof(fc.integer({min: 256, max: 999}), fc.constantFrom('', 'O1', '1l', '*', '01', '٣', '1.1.1.1')),
    );
    fc.assert(
      fc.property(fc.array(anyAddress, {minLength: 1}), mistyped, (good, [bytes, at, wrong]) => {
        const bad = (bytes as readonly unknown[]).toSpliced(at, 0, wrong).join('.');
        const {addresses, problems} = parseIpList([...good, bad].join('\n'));
        expect(addresses).to.deep.equal(normalised(good));
        expect(problems.map(({line}) => line)).to.deep.equal([good.length + 1]);
      }),
      FUZZ,
    );
  });
});

describe('compareIpLists, whatever the lists', () => {
  it('tells a way that leads from the old list to the new one', () => {
    const anyList = fc.uniqueArray(fc.nat({max: 9}).map((last) => `203.0.113.${String(last)}`));
    fc.assert(
      fc.property(anyList, anyList, (old, fresh) => {
        const {remove, add, keep} = compareIpLists(old, fresh);
        expect([...remove, ...keep]).to.have.members(old);
        expect([...add, ...keep]).to.have.members(fresh);
      }),
      FUZZ,
    );
  });
});
