import {intlForms, writeDate} from './intl-forms.js';
import {intlLocale} from './intl-locale.js';

/** Made once: making one takes longer than all that a guide formats with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** An ISO date with the month spelled out: day and month as figures would be read both ways. */
export function formatDate(date: string, locale: string): string {
  return writeDate(date, intlForms(locale) ?? {}) ?? formatByIntl(date, locale);
}

function formatByIntl(date: string, locale: string): string {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(intlLocale(locale), {dateStyle: 'long', timeZone: 'UTC'});
  formats.set(locale, format);
  return format.format(new Date(date));
}
