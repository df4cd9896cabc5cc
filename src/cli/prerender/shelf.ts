import type {Guide} from '../../model/guide.schema.js';
import {bestLocale} from '../../model/locale-chain.js';
import {ALTRADY_HOST} from '../../model/link-policy.js';
import type {LocaleMessages} from '../../model/messages.js';
import {builtInGuides, prerenderGuide} from '../../server/index.js';
import {prerenderChecked, type CheckedOptions} from '../../server/prerender-checked.js';
import type {RenderedGuide} from '../../server/render-guide.js';
import type {CheckedContent} from '../content/check-content.js';

/** The guides that can be rendered, from wherever they come. */
export interface Shelf {
  /** The languages of each guide, under its exchange's id. */
  readonly guides: Readonly<Record<string, readonly string[]>>;
  render(exchange: string, options: CheckedOptions): Promise<RenderedGuide>;
}

/** What this release was built with. */
export const RELEASE: Shelf = {
  guides: builtInGuides,
  render: async (exchange, options) => prerenderGuide({exchange, ...options}),
};

/** The sources of a project. Their own hosts count: they are what a release is made of. */
export function projectShelf({guides, locales}: CheckedContent): Shelf {
  const ids = [...new Set(guides.map(({exchange}) => exchange.id))].sort();
  const languagesOf = (id: string) =>
    guides.filter(({exchange}) => exchange.id === id).map(({locale}) => locale);
  return {
    guides: Object.fromEntries(ids.map((id) => [id, languagesOf(id)])),
    render: (exchange, options) => {
      const found = guides.filter((guide) => guide.exchange.id === exchange);
      const best = bestLocale(options.locale, languagesOf(exchange));
      const guide = found.find(({locale}) => locale === best) as Guide;
      const known = bestLocale(
        options.locale,
        locales.map(({locale}) => locale),
      );
      const words = locales.find(({locale}) => locale === known) as LocaleMessages | undefined;
      const linkHosts = [ALTRADY_HOST, ...guide.exchange.hosts];
      return Promise.resolve(prerenderChecked({guide, words, linkHosts}, options));
    },
  };
}
