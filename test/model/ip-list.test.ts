import {expect} from '@open-wc/testing';
import {compareIpLists, formatIpList, parseIpList, type IpSeparator} from '../../src/model/ip-list.js';
import {pick, seededRandom} from '../helpers/random.js';

const A = '203.0.113.5';
const B = '198.51.100.9';
const C = '192.0.2.77';
const V6 = '2001:db8::7';
const NBSP = '\u00a0';
const ZERO_WIDTH = '\u200b';

type Fault = readonly [line: number, text: string, reason: string];
type Paste = readonly [what: string, text: string, addresses: readonly string[], problems?: readonly Fault[]];

const twenty = Array.from({length: 20}, (_, index) => `203.0.113.${String(index + 1)}`);

const pastes: Record<string, readonly Paste[]> = {
  'the ways in which lists are separated': [
    ['Altrady’s own copy, with commas', twenty.join(','), twenty],
    ['a line for each', twenty.join('\n'), twenty],
    ['a comma and a space, which Binance refuses', `${A}, ${B}, ${C}`, [A, B, C]],
    ['a space before the comma too', `${A} , ${B} ,${C}`, [A, B, C]],
    ['spaces', `${A} ${B}  ${C}`, [A, B, C]],
    ['semicolons', `${A};${B}; ${C};`, [A, B, C]],
    ['tabs, as a row from Excel', `${A}\t${B}\t${C}`, [A, B, C]],
    ['line ends from Windows', `${A}\r\n${B}\r\n${C}\r\n`, [A, B, C]],
    ['line ends from an old Mac', `${A}\r${B}\r${C}`, [A, B, C]],
    ['line and paragraph separators', `${A}\u2028${B}\u2029${C}`, [A, B, C]],
    ['empty lines and lines of spaces', `\n\n  ${A}\n \t \n${B}\n\n`, [A, B]],
    ['commas and line ends mixed', `${A},\n${B},\n${C}`, [A, B, C]],
    ['upright lines', `${A} | ${B} | ${C}`, [A, B, C]],
    ['line ends written out', `${A}\\n${B}\\r\\n${C}`, [A, B, C]],
    ['line breaks of HTML', `${A}<br>${B}<br/>${C}`, [A, B, C]],
    ['a slash with spaces', `${A} / ${B}`, [A, B]],
    ['the word "and"', `${A}, ${B} and ${C}`, [A, B, C]],
    ['Arabic commas', `${A}، ${B}؛ ${C}`, [A, B, C]],
    ['commas of a Chinese keyboard', `${A}，${B}、${C}；`, [A, B, C]],
  ],
  'what stands around addresses': [
    ['a JSON list', JSON.stringify([A, B]), [A, B]],
    ['a JSON list over lines', JSON.stringify([A, B], undefined, 2), [A, B]],
    ['a Python list', `['${A}', '${B}']`, [A, B]],
    ['quoted CSV', `"${A}","${B}"`, [A, B]],
    ['typographic quotes', `“${A}”, ‘${B}’, «${C}»`, [A, B, C]],
    ['low quotes', `„${A}“, ‚${B}‘`, [A, B]],
    ['round, curly and angle brackets', `(${A}) {${B}} <${C}>`, [A, B, C]],
    ['angle brackets around IPv6', `<fe80::1> <a::1>`, ['fe80::1', 'a::1']],
    ['angle brackets around a label too', `<IP ${A}> <ip: ${B}>`, [A, B]],
    ['bullets', `• ${A}\n• ${B}\n◦ ${C}`, [A, B, C]],
    ['hyphens and stars as bullets', `- ${A}\n* ${B}\n– ${C}`, [A, B, C]],
    ['bullets without a space', `•${A}\n-${B}\n*${C}`, [A, B, C]],
    ['ticks and arrows', `✅ ${A}\n→ ${B}\n✓ ${C}`, [A, B, C]],
    ['numbering with a full stop', `1. ${A}\n2. ${B}\n10. ${C}`, [A, B, C]],
    ['numbering with a bracket', `1) ${A}\n(2) ${B}\n3)${C}`, [A, B, C]],
    ['numbering with a hash', `#1 ${A}\n#2: ${B}`, [A, B]],
    ['numbering that has lost its line ends', `1. ${A} 2. ${B} 3. ${C}`, [A, B, C]],
    ['numbers on lines of their own', `1\n${A}\n2\n${B}`, [A, B]],
    ['a label', `IP: ${A}`, [A]],
    ['labels without a space', `IP:${A}\nip=${B}\nAddress2:${C}`, [A, B, C]],
    ['numbered labels', `Address 1: ${A}\nAddress 2 - ${B}`, [A, B]],
    ['labels in another language', `IP-Adresse: ${A}\nАдрес: ${B}`, [A, B]],
    ['a heading with a colon', `Trusted addresses of my account:\n${A}\n${B}`, [A, B]],
    ['the heading of a column', `IP address\n${A}\n${B}`, [A, B]],
    ['further columns from Excel', `1\t${A}\tFrankfurt\t2025-12-01\n2\t${B}\tTokyo\t2025-12-02`, [A, B]],
    ['a Markdown list', `- \`${A}\`\n- **${B}**`, [A, B]],
    ['a Markdown table', `| IP |\n|----|\n| ${A} |\n| ${B} |`, [A, B]],
    ['HTML of an office program', `<p class="a"><o:p>${A}</o:p></p>`, [A]],
    ['HTML', `<ul>\n<li class="ip">${A}</li>\n<li>${B}</li>\n</ul>`, [A, B]],
    ['full stops at the end', `${A}.\n${B}!\n${C}…`, [A, B, C]],
    ['colons at the end', `${A}:\n${B}:`, [A, B]],
    ['a foot-note star', `${A}*`, [A]],
    ['JSON with names', `{"ip": "${A}", "label": "Frankfurt"}`, [A]],
  ],
  'what nobody sees': [
    ['a byte-order mark', `\ufeff${A},${B}`, [A, B]],
    ['zero-width spaces beside commas', `${A}${ZERO_WIDTH},${ZERO_WIDTH}${B}`, [A, B]],
    ['zero-width spaces within an address', `203.${ZERO_WIDTH}0.${ZERO_WIDTH}113.5`, [A]],
    ['no-break spaces', `${NBSP}${A},${NBSP}${B}${NBSP}`, [A, B]],
    ['narrow and wide spaces', `${A}\u202f${B}\u3000${C}`, [A, B, C]],
    ['soft hyphens and joiners', `203.0\u00ad.113.5 198\u2060.51.100.9`, [A, B]],
    ['isolates around what was said to be copied', `\u2068${A}\u2069, \u2068${B}\u2069`, [A, B]],
    ['direction marks', `\u202d${A}\u202c, \u200e${B}\u200f`, [A, B]],
    ['control characters', `${A}\u0000\u0007${B}`, [A, B]],
  ],
  'other ways to write the same': [
    ['figures and stops of a double-byte keyboard', '２０３．０．１１３．５', [A]],
    ['ideographic full stops', '203。0。113。5', [A]],
    ['IPv6 in capitals with all zeros', '2001:0DB8:0000:0000:0000:0000:0000:0007', [V6]],
    ['IPv6 in square brackets', `[${V6}]`, [V6]],
    ['the shortest IPv6', '::1 2001:db8::', ['::1', '2001:db8::']],
    ['an IPv4 address inside IPv6', '::ffff:cb00:7105', ['::ffff:203.0.113.5']],
    ['a range', '203.0.113.0/24', ['203.0.113.0/24']],
    [
      'a range with spaces around its slash',
      '203.0.113.0 /24, 198.51.100.0 / 24',
      ['203.0.113.0/24', '198.51.100.0/24'],
    ],
    ['an IPv6 range with a space before its slash', '2001:db8:: /48', ['2001:db8::/48']],
    ['a range of one', `${A}/32, ${V6}/128`, [A, V6]],
    ['an IPv6 range', '2001:DB8:1:2::/64', ['2001:db8:1:2::/64']],
    ['a label before IPv6', `IPv6:${V6}`, [V6]],
  ],
  'what is wrong': [
    ['nothing', '', []],
    ['blanks only', ' \n\t\n', []],
    ['a word', 'hello', [], [[1, 'hello', 'no-address']]],
    ['a sentence', 'Copy all of these', [], [[1, 'Copy all of these', 'no-address']]],
    ['a bad line among good ones', `${A}\noops\n${B}`, [A, B], [[2, 'oops', 'no-address']]],
    ['a number over 255', '203.0.113.256', [], [[1, '203.0.113.256', 'number-too-large']]],
    ['a number over 255 in a range', '203.0.300.0/24', [], [[1, '203.0.300.0/24', 'number-too-large']]],
    ['a label before a bad one', 'IP: 203.0.113.999', [], [[1, '203.0.113.999', 'number-too-large']]],
    [
      'leading zeros, which some programs read as octal',
      '203.000.113.5',
      [],
      [[1, '203.000.113.5', 'leading-zero']],
    ],
    ['a leading zero in the first number', '010.0.0.1', [], [[1, '010.0.0.1', 'leading-zero']]],
    ['three numbers', '203.0.113', [], [[1, '203.0.113', 'parts']]],
    ['five numbers', '203.0.113.5.6', [], [[1, '203.0.113.5.6', 'parts']]],
    [
      'two addresses stuck together',
      '203.0.113.5198.51.100.9',
      [],
      [[1, '203.0.113.5198.51.100.9', 'parts']],
    ],
    ['a doubled dot', '203..0.113.5', [], [[1, '203..0.113.5', 'parts']]],
    ['commas for dots', '203,0,113,5', [], [[1, '203 0 113 5', 'no-address']]],
    ['an address as one number', '3405803781', [], [[1, '3405803781', 'no-address']]],
    ['a hexadecimal one', '0xcb.0x00.0x71.0x05', [], [[1, '0xcb.0x00.0x71.0x05', 'no-address']]],
    ['a letter O for a zero', '2O3.0.113.5', [], [[1, '2O3.0.113.5', 'letters']]],
    ['a letter l for a one', '203.0.l13.5', [], [[1, '203.0.l13.5', 'letters']]],
    ['Arabic figures', '٢٠٣.٠.١١٣.٥', [], [[1, '٢٠٣.٠.١١٣.٥', 'foreign-digits']]],
    [
      'Devanagari figures beside a good address',
      `२०३.०.११३.५\n${A}`,
      [A],
      [[1, '२०३.०.११३.५', 'foreign-digits']],
    ],
    ['a port', `${A}:443`, [], [[1, `${A}:443`, 'port']]],
    ['an IPv6 address with a port', `[${V6}]:443`, [], [[1, `${V6}]:443`, 'port']]],
    ['a web address', `https://${A}/`, [], [[1, `https://${A}/`, 'web-address']]],
    ['a web address with a port', `http://${A}:8080/x`, [], [[1, `http://${A}:8080/x`, 'web-address']]],
    ['a host name', `bots.example.com\n${A}`, [A], [[1, 'bots.example.com', 'host-name']]],
    ['an e-mail address', 'me@example.com', [], [[1, 'me@example.com', 'no-address']]],
    ['from one address to another', `${A}-${B}`, [], [[1, `${A}-${B}`, 'range-form']]],
    ['from one address to another, spaced', `${A} – ${B}`, [], [[1, `${A}-${B}`, 'range-form']]],
    ['from one address to another, with one space', `${A} -${B}`, [], [[1, `${A}-${B}`, 'range-form']]],
    ['from one IPv6 address to another', `${V6}-2001:db8::9`, [], [[1, `${V6}-2001:db8::9`, 'range-form']]],
    ['the same from the first of a network', '2001:db8:: - ::9', [], [[1, '2001:db8::-::9', 'range-form']]],
    ['the same, spaced', `${V6} – 2001:db8::9`, [], [[1, `${V6}-2001:db8::9`, 'range-form']]],
    ...[
      'to',
      'TO',
      'through',
      'thru',
      'bis',
      'tot',
      'tot en met',
      't/m',
      'hasta',
      'a',
      'até',
      'إلى',
      'حتى',
      '—',
      '~',
      '〜',
      '−',
    ].map((word): Paste => [
      `from one address to another, with "${word}"`,
      `${A} ${word} ${B}`,
      [],
      [[1, `${A}-${B}`, 'range-form']],
    ]),
    ['a last number with a span', '203.0.113.5-20', [], [[1, '203.0.113.5-20', 'range-form']]],
    ['a star for any number', '203.0.113.*', [], [[1, '203.0.113.*', 'range-form']]],
    ['too long a range', '203.0.113.0/33', [], [[1, '203.0.113.0/33', 'range-length']]],
    ['a slash alone', `${A}/`, [], [[1, `${A}/`, 'range-length']]],
    [
      'an address within a range, which would let all the others in',
      `${A}/24`,
      [],
      [[1, `${A}/24`, 'range-length']],
    ],
    ['an IPv6 address within a range', `${V6}/64`, [], [[1, `${V6}/64`, 'range-length']]],
    [
      'a net mask with spaces',
      '203.0.113.0 / 255.255.255.0',
      [],
      [[1, '203.0.113.0/255.255.255.0', 'range-length']],
    ],
    ['a web address in angle brackets', `<https://${A}/>`, [], [[1, `https://${A}/`, 'web-address']]],
    ['an IPv6 address of one network in angle brackets', '<fe80::1%eth0>', [], [[1, 'fe80::1%eth0', 'zone']]],
    ['a net mask', '203.0.113.0/255.255.255.0', [], [[1, '203.0.113.0/255.255.255.0', 'range-length']]],
    ['too long an IPv6 range', `${V6}/129`, [], [[1, `${V6}/129`, 'range-length']]],
    ['IPv6 with a group too many', '1:2:3:4:5:6:7:8:9', [], [[1, '1:2:3:4:5:6:7:8:9', 'ipv6']]],
    ['IPv6 with two gaps', '2001::db8::7', [], [[1, '2001::db8::7', 'ipv6']]],
    ['IPv6 with a group too long', '2001:db8::12345', [], [[1, '2001:db8::12345', 'ipv6']]],
    ['IPv6 of one network', 'fe80::1%eth0', [], [[1, 'fe80::1%eth0', 'zone']]],
    [
      'several faults on one line',
      `203.0.113.256, ${A}, x.y`,
      [A],
      [
        [1, '203.0.113.256', 'number-too-large'],
        [1, 'x.y', 'no-address'],
      ],
    ],
    [
      'faults counted over Windows’ line ends',
      `${A}\r\n\r\nno\r\n1.2.3`,
      [A],
      [
        [3, 'no', 'no-address'],
        [4, '1.2.3', 'parts'],
      ],
    ],
    ['a very long word', 'x'.repeat(5000), [], [[1, `${'x'.repeat(60)}…`, 'no-address']]],
    ['a very long number', `${'1.'.repeat(5000)}1`, [], [[1, `${'1.'.repeat(30)}…`, 'no-address']]],
  ],
};

describe('parseIpList', () => {
  for (const [group, table] of Object.entries(pastes)) {
    describe(`reads ${group}`, () => {
      for (const [what, text, addresses, problems = []] of table) {
        it(what, () => {
          expect(parseIpList(text)).to.deep.equal({
            addresses,
            duplicates: [],
            problems: problems.map(([line, quote, reason]) => ({line, text: quote, reason})),
          });
        });
      }
    });
  }

  it('keeps an address once and names it as a duplicate, however it is written', () => {
    const {addresses, duplicates} = parseIpList(`${A}, ${B}, ${A}/32\n${V6} 2001:DB8:0::7\n${A}`);
    expect(addresses).to.deep.equal([A, B, V6]);
    expect(duplicates).to.deep.equal([A, V6]);
  });

  it('takes an IPv4 address inside IPv6 for the same one, and gives the shorter form', () => {
    expect(parseIpList(`::ffff:${A}, ${B}, ${A}`)).to.deep.equal({
      addresses: [A, B],
      duplicates: [A],
      problems: [],
    });
    expect(parseIpList(`${A}, ::ffff:${A}`).addresses).to.deep.equal([A]);
  });

  it('reads each form of an IPv6 address as the browser does', () => {
    const random = seededRandom(6);
    const group = () => pick(random, ['0', '0', '0000', '1', 'db8', 'FFFE', '0a0b']);
    for (let round = 0; round < 500; round++) {
      const groups = Array.from({length: 8}, group);
      const from = Math.floor(random() * 8);
      const text = pick(random, [
        groups.join(':'),
        `${groups.slice(0, from).join(':')}::${groups.slice(from + 1).join(':')}`,
        `${groups.slice(0, 2).join(':')}::`,
        `::${groups.slice(0, 3).join(':')}`,
      ]);
      expect(parseIpList(text).addresses, text).to.deep.equal([
        new URL(`http://[${text}]/`).hostname.slice(1, -1),
      ]);
    }
  });

  it('reads its own lists as they are, with every separator', () => {
    const addresses = [...twenty, '203.0.112.0/24', V6, '2001:db8:1::/48'];
    for (const separator of ['comma', 'space', 'newline', 'semicolon'] as const) {
      const text = formatIpList(addresses, separator);
      expect(parseIpList(text), separator).to.deep.equal({addresses, duplicates: [], problems: []});
    }
  });

  for (const [what, sign] of Object.entries({
    stars: '*',
    dots: '.',
    colons: ':',
    slashes: '/',
    brackets: '<a',
    'zero-dots': '0.',
  })) {
    it(`answers at once for a hundred thousand ${what}`, function () {
      this.timeout(2000);
      const text = sign.repeat(100_000);
      expect(parseIpList(`${text}x\n1${text}x\n${A}`).addresses).to.deep.equal([A]);
    });
  }
});

describe('formatIpList', () => {
  const table: readonly [separator: IpSeparator, text: string][] = [
    ['comma', `${A},${B}`],
    ['semicolon', `${A};${B}`],
    ['space', `${A} ${B}`],
    ['newline', `${A}\n${B}`],
  ];
  for (const [separator, text] of table) {
    it(`puts nothing but a ${separator} between two addresses`, () => {
      expect(formatIpList([A, B], separator)).to.equal(text);
    });
  }
});

describe('compareIpLists', () => {
  it('tells what to remove, to add and to keep, in the order of the lists', () => {
    expect(compareIpLists([A, B, V6], [C, V6, A])).to.deep.equal({remove: [B], add: [C], keep: [V6, A]});
  });

  it('keeps an IPv4 address that one of the lists has inside IPv6', () => {
    expect(compareIpLists([`::ffff:${A}`, B], [A, `::ffff:${B}`])).to.deep.equal({
      remove: [],
      add: [],
      keep: [A, `::ffff:${B}`],
    });
  });

  it('has nothing to change where both lists hold the same', () => {
    expect(compareIpLists([A, B], [B, A])).to.deep.equal({remove: [], add: [], keep: [B, A]});
  });
});
