import {expect} from '@open-wc/testing';
import {formatMessage, isolate, placeholders} from '../../src/model/messages.js';

describe('formatMessage', () => {
  it('puts each value where its name stands, as often as it stands there', () => {
    expect(formatMessage('{a} before {b}, {a} last', {a: 'one', b: 'two'}, 'en')).to.equal(
      'one before two, one last',
    );
  });

  it('writes numbers as the language does', () => {
    expect(formatMessage('{count}', {count: 12345.5}, 'de')).to.equal('12.345,5');
  });

  it('writes numbers with the digits of addresses in every language', () => {
    expect(formatMessage('{count}', {count: 20}, 'ar-EG')).to.equal('20');
  });

  it('counts also by a tag that is none', () => {
    const message = {one: '{count} vraag', other: '{count} vragen'};
    expect(formatMessage(message, {count: 1}, 'nl-b3')).to.equal('1 vraag');
    expect(formatMessage(message, {count: 12345}, 'en-gb-us')).to.equal('12,345 vragen');
  });

  it('shows a zero', () => {
    expect(formatMessage('{count} left', {count: 0}, 'en')).to.equal('0 left');
  });

  it('leaves a name without a value as it is written', () => {
    expect(formatMessage('{name} of {total}', {total: '3'}, 'en')).to.equal('{name} of 3');
  });

  it('takes no value from what every object has', () => {
    expect(formatMessage('{constructor} {toString}', {}, 'en')).to.equal('{constructor} {toString}');
  });

  it('never reads a value for a name in it', () => {
    expect(formatMessage('{a}', {a: '{b}', b: 'no'}, 'en')).to.equal('{b}');
  });

  const arabic = {
    zero: 'لا أسئلة',
    one: 'سؤال واحد',
    two: 'سؤالان',
    few: '{count} أسئلة',
    many: '{count} سؤالا',
    other: '{count} سؤال',
  };
  const forms: readonly [count: number, form: keyof typeof arabic][] = [
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [11, 'many'],
    [100, 'other'],
  ];
  for (const [count, form] of forms) {
    it(`counts ${count} in Arabic by the form "${form}"`, () => {
      const written = arabic[form].replace('{count}', String(count));
      expect(formatMessage(arabic, {count}, 'ar')).to.equal(written);
    });
  }

  it('counts by the form "other" where the language has no text for a form', () => {
    expect(formatMessage({other: '{count} vragen'}, {count: 1}, 'nl')).to.equal('1 vragen');
  });

  it('counts as none what comes without a number', () => {
    expect(formatMessage({one: 'one', other: 'none'}, {count: '1'}, 'en')).to.equal('none');
  });
});

describe('isolate', () => {
  const cases: readonly [locale: string, text: string, isIsolated: boolean][] = [
    ['en', 'Standard key', false],
    ['en', '203.0.113.1', false],
    ['nl', 'مفتاح قياسي', true],
    ['en', 'Key מפתח', true],
    ['ar', 'Standard key', true],
    ['ar', 'مفتاح قياسي', true],
    ['ar', '203.0.113.1', true],
    ['he-IL', 'Sub 1', true],
  ];
  for (const [locale, text, isIsolated] of cases) {
    it(`${isIsolated ? 'keeps apart' : 'leaves as it is'} “${text}” among words in ${locale}`, () => {
      expect(isolate(text, locale)).to.equal(isIsolated ? `\u2068${text}\u2069` : text);
    });
  }

  it('is done to every text that stands in a message, and to no number', () => {
    expect(
      formatMessage('{done} من {total}. {name}', {done: 1, total: 2, name: 'Sub 1 (EU)'}, 'ar'),
    ).to.equal('1 من 2. \u2068Sub 1 (EU)\u2069');
  });
});

describe('placeholders', () => {
  it('lists the names in a text, each once and sorted', () => {
    expect(placeholders('{total}, {done} of {total}')).to.deep.equal(['done', 'total']);
  });

  it('lists the names in all forms of a text', () => {
    expect(placeholders({one: '{name}', other: '{count} of {name}'})).to.deep.equal(['count', 'name']);
  });

  it('lists nothing for a text without names', () => {
    expect(placeholders('Steps {} { count }')).to.deep.equal([]);
  });
});
