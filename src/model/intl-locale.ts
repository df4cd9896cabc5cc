import {FALLBACK_LOCALE} from './locale-chain.js';

/**
 * The tag that numbers, dates and lists are formatted by. Its digits are always 0 to 9: so are those of addresses and
 * of what the exchanges show, and browsers do not agree which digits a language takes by itself. A tag that has the
 * form of one but is none, such as `nl-b3`, loses its last parts, for `Intl` would refuse it.
 */
export function intlLocale(locale: string): string {
  try {
    return new Intl.Locale(locale, {numberingSystem: 'latn'}).toString();
  } catch {
    return intlLocale(locale.replace(/-?[^-]*$/, '') || FALLBACK_LOCALE);
  }
}
