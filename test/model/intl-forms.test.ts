import {expect} from '@open-wc/testing';
import {formatDate} from '../../src/model/format-date.js';
import {formatList} from '../../src/model/format-list.js';
import {intlForms, writeDate, writeList} from '../../src/model/intl-forms.js';
import {intlLocale} from '../../src/model/intl-locale.js';
import {isolate} from '../../src/model/messages.js';
import {builtInContent} from '../../src/state/built-in-content.js';

const {locales} = builtInContent.known;
const NAMES = ['Binance', 'OKX', 'i', 'hi', 'U', '8', '11'];

describe('the written forms of', () => {
  for (const locale of locales) {
    describe(locale, () => {
      it('are there, so that no guide waits for Intl', () => {
        expect(intlForms(locale)).to.include.keys('date', 'months');
      });

      it('give every date as Intl does', () => {
        const format = new Intl.DateTimeFormat(intlLocale(locale), {dateStyle: 'long', timeZone: 'UTC'});
        const days = Array.from({length: 366}, (_, day) => new Date(Date.UTC(2028, 0, day + 1)));
        const written = days.map((day) => formatDate(day.toISOString().slice(0, 10), locale));
        expect(written).to.deep.equal(days.map((day) => format.format(day)));
      });

      for (const type of ['conjunction', 'disjunction'] as const) {
        it(`give every ${type} as Intl does`, () => {
          const format = new Intl.ListFormat(intlLocale(locale), {type});
          const lists = [[], ...NAMES.map((name) => [name]), ['A', 'B', 'C', 'D']].concat(
            NAMES.flatMap((name) => [
              ['A', name],
              ['A', 'B', name],
            ]),
          );
          for (const list of lists) {
            const expected = format.format(list.map((name) => isolate(name, locale)));
            expect(formatList(list, type, locale)).to.equal(expected);
          }
        });
      }
    });
  }

  it('no language that the widget does not speak, nor of what every object has', () => {
    expect([intlForms('fr'), intlForms('constructor')]).to.deep.equal([undefined, undefined]);
  });
});

describe('writeDate', () => {
  it('gives nothing without a pattern, or for what is no date', () => {
    expect(writeDate('2026-05-22', {})).to.equal(undefined);
    expect(writeDate('2026-13-22', intlForms('en')!)).to.equal(undefined);
  });

  it('writes a day that no month has, where Intl would stop', () => {
    expect(writeDate('2025-02-31', intlForms('en')!)).to.equal('February 31, 2025');
  });
});

describe('writeList', () => {
  it('gives a single name without a pattern, and nothing for more', () => {
    expect(writeList(['A'], undefined)).to.equal('A');
    expect(writeList(['A', 'B'], undefined)).to.equal(undefined);
  });
});
