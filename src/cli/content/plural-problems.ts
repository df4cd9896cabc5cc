import type {LocaleMessages, Message} from '../../model/messages.js';
import type {Problem} from '../../model/problem.js';

/** Finds plural forms that a language does not have, and those that it needs and a message lacks. */
export function findPluralProblems({locale, messages}: LocaleMessages): readonly Problem[] {
  if (Intl.PluralRules.supportedLocalesOf(locale).length === 0) return [];
  const rules = new Intl.PluralRules(locale);
  const known = rules.resolvedOptions().pluralCategories.toSorted();
  // Some languages have a form for millions only. Nothing is counted so high here.
  const needed = new Set(Array.from({length: 200}, (_, count) => rules.select(count)));
  return Object.entries(messages).flatMap(([key, message]: [string, Message]) => {
    if (typeof message === 'string') return [];
    const path = `messages.${key}`;
    const missing = [...needed].filter((form) => !Object.hasOwn(message, form));
    const unknown = Object.keys(message).filter(
      (form) => form !== 'other' && !known.some((one) => one === form),
    );
    return [
      ...missing.map((form) => ({
        path,
        message: `lacks the form "${form}", which this language counts with. Add it.`,
      })),
      ...unknown.map((form) => ({
        path: `${path}.${form}`,
        message: `this language has no form "${form}". Its forms are: ${known.join(', ')}.`,
      })),
    ];
  });
}
