import {formatDate} from '../../model/format-date.js';
import {formatList} from '../../model/format-list.js';
import type {Guide, Link} from '../../model/guide.schema.js';
import {ALTRADY_HOST} from '../../model/link-policy.js';
import type {LocaleMessages} from '../../model/messages.js';
import {localizeFrom, type Localize} from '../localize.js';

/** What every part of an export is built from. */
export interface ExportPage {
  readonly guide: Guide;
  readonly today: Date;
  /** Address of the guide with its ticks and tools, if there is one. */
  readonly liveUrl: string | undefined;
  /** Domains that links may lead to. */
  readonly domains: readonly string[];
  /** One of the widget's texts; English where the language lacks it. */
  readonly localize: Localize;
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
  const {locale} = words;
  return {
    guide,
    today,
    liveUrl,
    domains: [ALTRADY_HOST, ...guide.exchange.hosts],
    localize: localizeFrom(words),
    date: (date) => formatDate(date, locale),
    list: (items, type) => formatList(items, type, locale),
    linkOf: (id) => guide.links?.find((link) => link.id === id),
  };
}
