import forms from './intl-forms.json' with {type: 'json'};

/** How a language writes dates and lists. What a pattern cannot say is left out. */
export interface IntlForms {
  /** With the places `{day}`, `{month}` and `{year}`. */
  readonly date?: string;
  /** Names of the months, as they are written in a date. */
  readonly months?: readonly string[];
  readonly conjunction?: ListForm;
  readonly disjunction?: ListForm;
}

/** What stands between two names, between the first names of several, and before the last of several. */
export type ListForm = readonly string[];

const FORMS: Readonly<Record<string, IntlForms>> = forms;

/**
 * What `Intl` says of a language that the widget speaks, written down when the content index is: the first use of `Intl`
 * on a page takes about as long as it takes to render a guide. Undefined for all other languages: they ask `Intl`.
 */
export function intlForms(locale: string): IntlForms | undefined {
  return Object.hasOwn(FORMS, locale) ? FORMS[locale] : undefined;
}

/** A date as year-month-day, by a pattern; undefined where there is none. */
export function writeDate(date: string, {date: pattern, months}: IntlForms): string | undefined {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months?.[Number(month) - 1];
  if (pattern === undefined || name === undefined) return undefined;
  return pattern
    .replace('{day}', String(Number(day)))
    .replace('{month}', name)
    .replace('{year}', year);
}

/** Names in a row, by a pattern; undefined where there is none. */
export function writeList(items: readonly string[], form: ListForm | undefined): string | undefined {
  const [last = '', ...rest] = items.toReversed();
  if (rest.length === 0) return last;
  if (!form) return undefined;
  const [two = '', next = '', beforeLast = ''] = form;
  return rest.toReversed().join(next) + (rest.length === 1 ? two : beforeLast) + last;
}
