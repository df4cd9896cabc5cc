import {expect} from '@open-wc/testing';
import {formatDeepLink, parseDeepLink, type DeepLink} from '../../src/model/deep-link.js';

const links: readonly [hash: string, link: DeepLink][] = [
  ['#guide=bitmart', {guide: 'bitmart', keyType: undefined, target: undefined}],
  ['#guide=bitmart&key-type=standard', {guide: 'bitmart', keyType: 'standard', target: undefined}],
  [
    '#guide=bitmart&step=copy-list',
    {guide: 'bitmart', keyType: undefined, target: {kind: 'step', id: 'copy-list'}},
  ],
  [
    '#guide=bitmart&key-type=standard&faq=how-long',
    {guide: 'bitmart', keyType: 'standard', target: {kind: 'faq', id: 'how-long'}},
  ],
];

describe('parseDeepLink', () => {
  for (const [hash, link] of links) {
    it(`reads ${hash}`, () => {
      expect(parseDeepLink(hash)).to.deep.equal(link);
    });
  }

  it('goes to the step where a link names an answer as well', () => {
    expect(parseDeepLink('#faq=a&step=b&guide=bitmart')?.target).to.deep.equal({kind: 'step', id: 'b'});
  });

  for (const hash of [
    '',
    '#',
    '#top',
    '#/settings/keys',
    '#step=copy-list',
    '#guide=',
    '#guide',
    '#guide=<b>',
    '#guide=../bitmart',
    '#guide=bitmart/..',
    'gui#de=bitmart',
  ]) {
    it(`takes "${hash}" for no link into a guide`, () => {
      expect(parseDeepLink(hash)).to.equal(undefined);
    });
  }

  it('passes over what is no id', () => {
    expect(parseDeepLink('#guide=bitmart&step=%3Cimg%3E&key-type=A B&x=y')).to.deep.equal({
      guide: 'bitmart',
      keyType: undefined,
      target: undefined,
    });
  });
});

describe('formatDeepLink', () => {
  for (const [hash, link] of links) {
    it(`writes ${hash}`, () => {
      expect(formatDeepLink(link)).to.equal(hash);
    });
  }
});
