import {intlLocale} from './intl-locale.js';
import {isolate} from './messages.js';

/** “One, two and three” or “one, two or three” as the language writes it, with names in any other one. */
export function formatList(
  items: readonly string[],
  type: 'conjunction' | 'disjunction',
  locale: string,
): string {
  return new Intl.ListFormat(intlLocale(locale), {type}).format(items.map((item) => isolate(item, locale)));
}
