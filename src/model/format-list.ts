import {intlForms, writeList} from './intl-forms.js';
import {intlLocale} from './intl-locale.js';
import {isolate} from './messages.js';

/** “One, two and three” or “one, two or three” as the language writes it, with names in any other one. */
export function formatList(
  items: readonly string[],
  type: 'conjunction' | 'disjunction',
  locale: string,
): string {
  const names = items.map((item) => isolate(item, locale));
  return (
    writeList(names, intlForms(locale)?.[type]) ??
    new Intl.ListFormat(intlLocale(locale), {type}).format(names)
  );
}
