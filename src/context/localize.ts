import {FALLBACK_LOCALE} from '../model/locale-chain.js';
import {formatMessage, type LocaleMessages} from '../model/messages.js';
import {englishMessage} from '../state/english.js';
import type {Localize} from './guide-context.js';

/** English is what every other language falls back to: it needs no words of its own. */
export const ENGLISH: LocaleMessages = {locale: FALLBACK_LOCALE, messages: {}};

/** Texts by key in one language; what it lacks is English. */
export function createLocalize({locale, messages}: LocaleMessages): Localize {
  return (key, values = {}) => {
    const message = messages[key];
    return message === undefined
      ? formatMessage(englishMessage(key), values, FALLBACK_LOCALE)
      : formatMessage(message, values, locale);
  };
}
