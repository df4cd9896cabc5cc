import english from '../locales/en.json' with {type: 'json'};
import {FALLBACK_LOCALE} from '../model/locale-chain.js';
import {
  formatMessage,
  type LocaleMessages,
  type MessageKey,
  type Messages,
  type MessageValues,
} from '../model/messages.js';

const ENGLISH: Messages = english.messages;

export type Localize = (key: MessageKey, values?: MessageValues) => string;

/** Gives the widget's texts in one language; in English where the language lacks one. */
export function localizeFrom({locale, messages}: LocaleMessages): Localize {
  return (key, values = {}) => {
    const message = messages[key];
    return message === undefined
      ? formatMessage(ENGLISH[key], values, FALLBACK_LOCALE)
      : formatMessage(message, values, locale);
  };
}
