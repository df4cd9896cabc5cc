import {ALTRADY_HOST} from '../../model/link-policy.js';
import {prerenderChecked} from '../../server/prerender-checked.js';
import {localizeFrom} from '../localize.js';
import {ASSETS, boardPath, guidePath, linkFrom} from './addresses.js';
import {Markup, markup} from './markup.js';
import {renderPage} from './page.js';
import {policyOf} from './policy.js';
import {guideFor, type Site, type SiteWords} from './site.js';
import {guideAlternates} from './sitemap.js';
import {videoData} from './video-data.js';

/** A guide for readers of one language. Where it is not translated, the guide says so, and the page points to the English one. */
export function guidePage(exchange: string, words: SiteWords, site: Site): string {
  const {locale} = words;
  const localize = localizeFrom(words);
  const guide = guideFor(exchange, locale, site);
  const {name, hosts} = guide.exchange;
  const path = guidePath(exchange, locale);
  const isTranslated = guide.locale === locale;
  const allGuides = linkFrom(path, boardPath(locale));
  const {html} = prerenderChecked(
    {guide, words, linkHosts: [ALTRADY_HOST, ...hosts]},
    {locale, base: linkFrom(path, ASSETS), attributes: {'heading-level': '1', 'start-here-href': allGuides}},
  );
  return renderPage(
    {
      path,
      words,
      title: `${guide.title} · ${localize('site.name')}`,
      description: guide.summary ?? localize('board.guide', {name}),
      canonical: guidePath(exchange, guide.locale),
      // A page that points elsewhere says nothing of languages: the other one does.
      alternates: isTranslated ? guideAlternates(exchange, site) : [],
      kind: 'article',
      policy: policyOf(guide),
      data: videoData(guide),
      isPrerendered: true,
      inLanguage: (other) => guidePath(exchange, other),
      main: markup`${new Markup(html)}
<p class="column back"><a href="${allGuides}">${localize('site.allGuides')}</a></p>`,
    },
    site,
  );
}
