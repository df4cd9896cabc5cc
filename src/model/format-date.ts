import {intlLocale} from './intl-locale.js';

/** An ISO date with the month spelled out: day and month as figures would be read both ways. */
export function formatDate(date: string, locale: string): string {
  return new Intl.DateTimeFormat(intlLocale(locale), {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(date),
  );
}
