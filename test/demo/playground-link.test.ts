import {expect} from '@open-wc/testing';
import {isLink, makeLink, readLink} from '../../demo/playground/share-link.js';
import {rejection} from '../helpers/rejection.js';

const PAGE = 'https://demo.example/sub/playground/index.html?a=b#old';

const fragmentOf = (link: string): string => new URL(link).hash;

/** What cannot be packed any smaller. */
function noise(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => String.fromCharCode(0x100 + byte)).join('');
}

describe('a link that carries a guide', () => {
  for (const text of [
    '',
    '{}',
    '{"title": "für später, 你好, 👋🏽, مرحبا"}\n',
    '\u0000"\\',
    'a'.repeat(100_000),
  ]) {
    it(`brings back ${JSON.stringify(text.slice(0, 40))} letter by letter`, async () => {
      const link = await makeLink(text, PAGE);
      expect(link).to.match(/^https:\/\/demo\.example\/sub\/playground\/index\.html\?a=b#content=[\w-]*$/);
      expect(isLink(fragmentOf(link))).to.equal(true);
      expect(await readLink(fragmentOf(link))).to.equal(text);
    });
  }

  it('is not made where many programs would cut it', async () => {
    expect(await rejection(makeLink(noise(20_000), PAGE))).to.match(
      /The link would have \d\d,\d{3} characters\. More than 32,000 are cut by many programs\. Save the file/,
    );
  });

  it('is refused when it unpacks to more than a guide can be', async () => {
    const link = await makeLink('a'.repeat(3_000_000), PAGE);
    expect(link.length).to.be.below(10_000);
    expect(await rejection(readLink(fragmentOf(link)))).to.match(/holds more than 2 MB/);
  });

  it('is called damaged when a part of it is missing or changed', async () => {
    const fragment = fragmentOf(await makeLink(noise(100), PAGE));
    for (const damaged of [
      fragment.slice(0, -9),
      '#content=',
      '#content=***',
      '#content=abc',
      `${fragment}AA`,
    ])
      expect(await rejection(readLink(damaged)), damaged.slice(0, 20)).to.match(/This link is damaged/);
  });
});
