import {expect} from '@open-wc/testing';
import {bestLocale, textDirection} from '../../src/model/locale-chain.js';

describe('bestLocale', () => {
  const table: readonly [wanted: string, available: readonly string[], best: string | undefined][] = [
    ['nl', ['en', 'nl'], 'nl'],
    ['nl-BE', ['en', 'nl', 'nl-BE'], 'nl-BE'],
    ['nl-BE', ['en', 'nl-NL', 'nl'], 'nl'],
    ['zh-Hant-TW', ['en', 'zh', 'zh-Hant'], 'zh-Hant'],
    ['pt-PT', ['en', 'pt-BR'], 'pt-BR'],
    ['pt', ['en', 'pt-BR'], 'pt-BR'],
    ['NL-be', ['en', 'nl-BE'], 'nl-BE'],
    ['nl', ['en', 'NL'], 'NL'],
    ['fr', ['nl', 'en'], 'en'],
    ['fi', ['fil', 'en'], 'en'],
    ['', ['nl', 'en'], 'en'],
    ['fr', ['nl', 'de'], undefined],
    ['en', [], undefined],
  ];
  for (const [wanted, available, best] of table) {
    it(`finds ${String(best)} for "${wanted}" among ${available.join(', ') || 'none'}`, () => {
      expect(bestLocale(wanted, available)).to.equal(best);
    });
  }
});

describe('textDirection', () => {
  for (const locale of ['ar', 'ar-EG', 'HE', 'fa', 'ur-PK', 'ckb']) {
    it(`runs ${locale} from right to left`, () => {
      expect(textDirection(locale)).to.equal('rtl');
    });
  }

  for (const locale of ['en', 'nl-BE', 'arn', 'fab-he', '']) {
    it(`runs "${locale}" from left to right`, () => {
      expect(textDirection(locale)).to.equal('ltr');
    });
  }
});
