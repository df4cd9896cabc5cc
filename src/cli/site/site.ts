import type {Guide} from '../../model/guide.schema.js';
import {bestLocale} from '../../model/locale-chain.js';
import type {LocaleMessages} from '../../model/messages.js';

/** The words of the site in one language. */
export interface SiteWords extends LocaleMessages {
  /** The language's own name for itself. */
  readonly name: string;
}

/** What a site is made of. */
export interface Site {
  /** Absolute address of its folder, with a slash at its end. */
  readonly address: string;
  /** Every language that the site speaks, English first. */
  readonly languages: readonly SiteWords[];
  /** Every guide in every language that it is there in. */
  readonly guides: readonly Guide[];
}

/** The ids of all exchanges, in the order of the board. */
export function exchangesOf({guides}: Site): readonly string[] {
  return [...new Set(guides.map(({exchange}) => exchange.id))].sort();
}

/** The languages that a guide is there in. */
export function localesOf(exchange: string, {guides}: Site): readonly string[] {
  return guides.filter((guide) => guide.exchange.id === exchange).map(({locale}) => locale);
}

/** The guide for readers of a language: in that one, or in the one that it falls back to. */
export function guideFor(exchange: string, locale: string, site: Site): Guide {
  const best = bestLocale(locale, localesOf(exchange, site));
  const found = site.guides.find((guide) => guide.exchange.id === exchange && guide.locale === best);
  if (!found) throw new Error(`There is no guide "${exchange}" that "${locale}" could fall back to.`);
  return found;
}
