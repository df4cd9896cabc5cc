import type english from '../locales/en.json';
import {formatNumber} from './format-number.js';
import {intlLocale} from './intl-locale.js';
import {textDirection} from './locale-chain.js';

/** A text of the widget, or its plural forms by the categories of `Intl.PluralRules`, chosen by the value `count`. */
export type Message = string | {readonly other: string; readonly [category: string]: string};
export type MessageKey = keyof (typeof english)['messages'];
export type Messages = Readonly<Record<MessageKey, Message>>;
export type MessageValues = Readonly<Record<string, string | number>>;

/** The widget's words in one language. */
export interface LocaleMessages {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly messages: Partial<Messages>;
}

const WRITTEN_TO_THE_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Keeps a text whose direction may differ from the one around it from mixing with it. In what is read from left to
 * right, plain values stay as they are: there is nothing that they could be mixed up by.
 */
export function isolate(text: string, locale: string): string {
  return textDirection(locale) === 'rtl' || WRITTEN_TO_THE_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** Puts values into a message: `{count} of {total}`. Numbers are grouped as the language groups them. */
export function formatMessage(message: Message, values: MessageValues, locale: string): string {
  const {count} = values;
  const form =
    typeof message === 'string'
      ? message
      : pluralForm(message, typeof count === 'number' ? count : 0, locale);
  return form.replace(/\{(\w+)\}/g, (written, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined
      ? written
      : typeof value === 'number'
        ? formatNumber(value, locale)
        : isolate(value, locale);
  });
}

function pluralForm(forms: Exclude<Message, string>, count: number, locale: string): string {
  return forms[pluralRules(locale).select(count)] ?? forms.other;
}

/** By the plain tag where it is one: with the digits named in it, `Intl` takes many times longer. */
function pluralRules(locale: string): Intl.PluralRules {
  try {
    return new Intl.PluralRules(locale);
  } catch {
    return new Intl.PluralRules(intlLocale(locale));
  }
}

/** The names between braces in a message, in all of its forms, each once and sorted. */
export function placeholders(message: Message): readonly string[] {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  const names = forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));
  return [...new Set(names)].sort();
}
