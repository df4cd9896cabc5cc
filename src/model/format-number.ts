import {intlLocale} from './intl-locale.js';

/** A whole number, with its digits grouped as the language groups them. Below a thousand no language does. */
export function formatNumber(value: number, locale: string): string {
  return Number.isInteger(value) && value >= 0 && value < 1000
    ? String(value)
    : value.toLocaleString(intlLocale(locale));
}
