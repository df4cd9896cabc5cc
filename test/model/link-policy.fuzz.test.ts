import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {hostOf, isAllowedLink} from '../../src/model/link-policy.js';
import {FUZZ} from '../helpers/fuzz.js';

const domains = ['bitmart.com', 'altrady.com'];
const manyTimes = {...FUZZ, numRuns: 3000};
/** What addresses are disguised with. */
const pieces = [
  ['https://', 'https:', 'HTTPS://', 'http://', 'javascript:', 'data:text/html,', '//', '/', '\\', '\\\\'],
  [
    'bitmart.com',
    'www.bitmart.com',
    'altrady.com',
    'evil.example',
    'evil',
    'com',
    'xn--bitmrt-gqf',
    'BITMART.com',
  ],
  [
    '@',
    ':',
    ':443',
    '?',
    '#',
    '.',
    '..',
    '-',
    '_',
    '*',
    '%2e',
    '%2f',
    '%40',
    '%00',
    ' ',
    "'",
    '"',
    '<',
    '`',
    '[',
  ],
  ['\t', '\n', '\r', '\0', '\u00ad', '\u200b', '\u202e', '。', '．', '／', '＠', '？', 'а', 'ß', '\ud800'],
].flat();
const disguised = fc.array(fc.constantFrom(...pieces), {maxLength: 8}).map((parts) => parts.join(''));
const nearlyAllowed = fc
  .tuple(
    fc.constantFrom('https://bitmart.com/', 'https://www.altrady.com', 'https://bitmart.com?a#b'),
    fc.nat(),
    disguised,
  )
  .map(([href, at, put]) => {
    const place = at % (href.length + 1);
    return href.slice(0, place) + put + href.slice(place);
  });
const anyText = fc.oneof(disguised, nearlyAllowed, fc.string({unit: 'binary'}), fc.webUrl());

describe('isAllowedLink, whatever the address', () => {
  it('never lets one through that a browser would take elsewhere', () => {
    fc.assert(
      fc.property(anyText, (href) => {
        if (!isAllowedLink(href, domains)) return;
        const {protocol, hostname, port, username, password} = new URL(href, 'https://page.example/');
        expect({protocol, port, username, password}).to.deep.equal({
          protocol: 'https:',
          port: '',
          username: '',
          password: '',
        });
        expect(hostname).to.match(/^(?:.+\.)?(?:bitmart|altrady)\.com$/);
      }),
      manyTimes,
    );
  });

  it('names the host that a browser names', () => {
    fc.assert(
      fc.property(anyText, (href) => {
        const host = hostOf(href);
        if (host === undefined || !URL.canParse(href)) return;
        expect(new URL(href).hostname).to.equal(host);
      }),
      manyTimes,
    );
  });

  it('lets every plain address on an official domain through', () => {
    const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,8}[a-z0-9])?$/);
    const rest = fc.stringMatching(/^(?:[/?#][A-Za-z0-9/?#%&=+.,:;@!$()*~_-]{0,20})?$/);
    fc.assert(
      fc.property(
        fc.array(label, {maxLength: 3}),
        fc.constantFrom(...domains),
        rest,
        (labels, domain, end) => {
          expect(isAllowedLink(`https://${[...labels, domain].join('.')}${end}`, domains)).to.equal(true);
        },
      ),
      FUZZ,
    );
  });
});
