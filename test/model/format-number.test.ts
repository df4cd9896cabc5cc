import {expect} from '@open-wc/testing';
import {formatNumber} from '../../src/model/format-number.js';
import {intlLocale} from '../../src/model/intl-locale.js';

const NUMBERS = [0, 1, 20, 999, 1000, 4321, 12345, 1234567, 0.5, -3];

describe('formatNumber', () => {
  for (const locale of ['en', 'de', 'es', 'pt-BR', 'ar', 'ar-EG', 'hi', 'not a tag']) {
    it(`writes as Intl does in "${locale}"`, () => {
      const expected = NUMBERS.map((value) => value.toLocaleString(intlLocale(locale)));
      expect(NUMBERS.map((value) => formatNumber(value, locale))).to.deep.equal(expected);
    });
  }
});
