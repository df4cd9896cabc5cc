import {expect} from '@open-wc/testing';
import type {Source} from '../../src/model/guide.schema.js';
import {
  generalArticle,
  isHearsay,
  isOverdue,
  verification,
  type Verification,
} from '../../src/model/trust.js';

function source(id: string, overrides: Partial<Source> = {}): Source {
  return {id, title: id, url: `https://support.altrady.com/${id}`, confidence: 'altrady', ...overrides};
}

const checked = (...days: readonly (string | undefined)[]): readonly Source[] =>
  days.map((verifiedOn, index) => source(`source-${String(index)}`, {verifiedOn}));

describe('verification', () => {
  const table: readonly [what: string, sources: readonly Source[], expected: Verification][] = [
    ['knows nothing where no source has a day', checked(undefined, undefined), {kind: 'none'}],
    [
      'counts the sources that have one, and names the newest day',
      checked('2025-12-01', undefined, '2026-02-03', '2026-01-02'),
      {kind: 'part', count: 3, total: 4, newest: '2026-02-03'},
    ],
    [
      'names the oldest day where every source has one',
      checked('2026-02-03', '2025-12-01', '2026-01-02'),
      {kind: 'all', oldest: '2025-12-01'},
    ],
    ['takes one source for the whole', checked('2025-12-01'), {kind: 'all', oldest: '2025-12-01'}],
  ];
  for (const [what, sources, expected] of table) {
    it(what, () => {
      expect(verification({sources: [...sources]})).to.deep.equal(expected);
    });
  }
});

describe('isOverdue', () => {
  const table: readonly [what: string, reviewBy: string | undefined, today: string, expected: boolean][] = [
    ['is false on the day before', '2026-03-01', '2026-02-28T12:00:00Z', false],
    ['is false to the end of the day itself', '2026-03-01', '2026-03-01T23:59:59.999Z', false],
    ['is true from the start of the next day', '2026-03-01', '2026-03-02T00:00:00Z', true],
    ['goes by UTC, behind it', '2026-03-01', '2026-03-01T20:00:00-05:00', true],
    ['goes by UTC, ahead of it', '2026-03-01', '2026-03-02T08:00:00+09:00', false],
    ['is true years later', '2025-12-31', '2027-01-01T00:00:00Z', true],
    ['is false where no day is set', undefined, '2026-03-02T00:00:00Z', false],
  ];
  for (const [what, reviewBy, today, expected] of table) {
    it(what, () => {
      expect(isOverdue({reviewBy}, new Date(today))).to.equal(expected);
    });
  }
});

describe('generalArticle', () => {
  const general = source('general-article');
  const table: readonly [
    what: string,
    basis: 'altrady-article' | 'general-article',
    source: Source,
    expected: Source | undefined,
  ][] = [
    ['is the source of that id', 'general-article', general, general],
    ['is none where the exchange has an article of its own', 'altrady-article', general, undefined],
    ['is none where the source has another id', 'general-article', source('other'), undefined],
    [
      'is none where somebody else vouches for it',
      'general-article',
      source('general-article', {confidence: 'third-party'}),
      undefined,
    ],
  ];
  for (const [what, basis, only, expected] of table) {
    it(what, () => {
      expect(generalArticle({basis, sources: [source('first'), only]})).to.equal(expected);
    });
  }
});

describe('isHearsay', () => {
  const sources = [
    source('altrady'),
    source('exchange', {confidence: 'exchange'}),
    source('blog', {confidence: 'third-party'}),
    source('forum', {confidence: 'third-party'}),
  ];
  const table: readonly [what: string, vouching: readonly string[], hearsay: boolean][] = [
    ['only somebody else says so', ['blog'], true],
    ['only others say so', ['blog', 'forum'], true],
    ['the exchange says so', ['exchange'], false],
    ['Altrady says so', ['altrady'], false],
    ['the exchange says so too', ['blog', 'exchange'], false],
    ['nobody says so', [], false],
    ['its source is not in the guide', ['lost'], false],
  ];
  for (const [what, vouching, hearsay] of table) {
    it(`${hearsay ? 'doubts' : 'does not doubt'} a rule where ${what}`, () => {
      expect(isHearsay({sources: vouching}, {sources})).to.equal(hearsay);
    });
  }

  it('does not doubt a rule that there is not', () => {
    expect(isHearsay(undefined, {sources})).to.equal(false);
  });
});
