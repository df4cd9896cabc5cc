import {writeDate, writeList, type IntlForms, type ListForm} from '../../model/intl-forms.js';
import {intlLocale} from '../../model/intl-locale.js';

/** All dates that there are: a year with a 29 February. */
const DAYS = Array.from({length: 366}, (_, day) => new Date(Date.UTC(2028, 0, day + 1)));
/** Some languages choose their “and” by the sound that follows, such as Spanish: one of these shows it. */
const NAMES = ['Binance', 'OKX', 'ho', 'i', 'hi', 'U', '8', '11', 'A B'] as const;

/** How each language writes dates and lists. `Intl` is the judge: what a pattern does not give as it does is left out. */
export function writtenForms(locales: readonly string[]): Readonly<Record<string, IntlForms>> {
  return Object.fromEntries(
    locales.toSorted().map((locale) => {
      const conjunction = listForm('conjunction', locale);
      const disjunction = listForm('disjunction', locale);
      return [
        locale,
        {...dateForm(locale), ...(conjunction && {conjunction}), ...(disjunction && {disjunction})},
      ];
    }),
  );
}

function dateForm(locale: string): IntlForms {
  const format = new Intl.DateTimeFormat(intlLocale(locale), {dateStyle: 'long', timeZone: 'UTC'});
  const monthParts = Array.from({length: 12}, (_, month) => format.formatToParts(Date.UTC(2028, month, 22)));
  const [january = []] = monthParts;
  const form = {
    date: january.map(({type, value}) => (type === 'literal' ? value : `{${type}}`)).join(''),
    months: monthParts.map((parts) => parts.find(({type}) => type === 'month')?.value ?? ''),
  };
  const isTrue = DAYS.every((day) => writeDate(day.toISOString().slice(0, 10), form) === format.format(day));
  return isTrue ? form : {};
}

function listForm(type: 'conjunction' | 'disjunction', locale: string): ListForm | undefined {
  const format = new Intl.ListFormat(intlLocale(locale), {type});
  const between = (items: readonly string[]): readonly string[] =>
    format.formatToParts(items).flatMap(({type: kind, value}) => (kind === 'literal' ? [value] : []));
  const [two = ''] = between(['A', 'B']);
  const [next = '', , last = ''] = between(['A', 'B', 'C', 'D']);
  const form = [two, next, last];
  const isTrue = NAMES.every((name) =>
    [[name], ['A', name], ['A', 'B', name], ['A', name, 'B', name]].every(
      (items) => writeList(items, form) === format.format(items),
    ),
  );
  return isTrue ? form : undefined;
}
