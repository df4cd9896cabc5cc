import english from '../../locales/en.json' with {type: 'json'};
import {formatDate} from '../../model/format-date.js';
import {formatList} from '../../model/format-list.js';
import type {Guide, Link} from '../../model/guide.schema.js';
import {ALTRADY_HOST} from '../../model/link-policy.js';
import {FALLBACK_LOCALE} from '../../model/locale-chain.js';
import {
  formatMessage,
  type LocaleMessages,
  type MessageKey,
  type MessageValues,
  type Messages,
} from '../../model/messages.js';

const ENGLISH: Messages = english.messages;

/** What every part of an export is built from. */
export interface ExportPage {
  readonly guide: Guide;
  readonly today: Date;
  /** Address of the guide with its ticks and tools, if there is one. */
  readonly liveUrl: string | undefined;
  /** Domains that links may lead to. */
  readonly domains: readonly string[];
  /** One of the widget's texts; English where the language lacks it. */
  readonly localize: (key: MessageKey, values?: MessageValues) => string;
  readonly date: (date: string) => string;
  readonly list: (items: readonly string[], type: 'conjunction' | 'disjunction') => string;
  readonly linkOf: (id: string | undefined) => Link | undefined;
}

export interface PageOptions {
  readonly words: LocaleMessages;
  readonly today: Date;
  readonly liveUrl?: string | undefined;
}

export function exportPage(guide: Guide, {words, today, liveUrl}: PageOptions): ExportPage {
  const {locale, messages} = words;
  return {
    guide,
    today,
    liveUrl,
    domains: [ALTRADY_HOST, ...guide.exchange.hosts],
    localize: (key, values = {}) => {
      const message = messages[key];
      return message === undefined
        ? formatMessage(ENGLISH[key], values, FALLBACK_LOCALE)
        : formatMessage(message, values, locale);
    },
    date: (date) => formatDate(date, locale),
    list: (items, type) => formatList(items, type, locale),
    linkOf: (id) => guide.links?.find((link) => link.id === id),
  };
}
