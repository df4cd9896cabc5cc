import {expect} from '@open-wc/testing';
import {intlLocale} from '../../src/model/intl-locale.js';

const cases: readonly [locale: string, tag: string][] = [
  ['en', 'en-u-nu-latn'],
  ['pt-BR', 'pt-BR-u-nu-latn'],
  ['ar', 'ar-u-nu-latn'],
  ['ar-EG-u-nu-arab', 'ar-EG-u-nu-latn'],
  ['fa', 'fa-u-nu-latn'],
  ['en-gb-us', 'en-GB-u-nu-latn'],
  ['nl-b3', 'nl-u-nu-latn'],
  ['nl-b3-x1', 'nl-u-nu-latn'],
  ['not a tag', 'en-u-nu-latn'],
  ['', 'en-u-nu-latn'],
];

describe('intlLocale', () => {
  for (const [locale, tag] of cases) {
    it(`makes ${tag} of "${locale}"`, () => {
      expect(intlLocale(locale)).to.equal(tag);
    });
  }

  for (const locale of ['ar', 'ar-EG', 'fa', 'ur', 'bn', 'mr', 'ckb']) {
    it(`lets ${locale} count with the digits of addresses`, () => {
      expect((1234567890).toLocaleString(intlLocale(locale)).replace(/\D/g, '')).to.equal('1234567890');
    });
  }
});
