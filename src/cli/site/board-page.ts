import {boardPath, guidePath, linkFrom, type Path} from './addresses.js';
import {FALLBACK_LOCALE} from '../../model/locale-chain.js';
import {localizeFrom} from '../localize.js';
import {markup} from './markup.js';
import {renderPage} from './page.js';
import {policyOf} from './policy.js';
import {exchangesOf, guideFor, type Site, type SiteWords} from './site.js';
import {boardAlternates} from './sitemap.js';

/** The board of all guides: links that need no script, and with it what the reader has done in each. */
export function boardPage(path: Path, words: SiteWords, site: Site): string {
  const {locale} = words;
  const localize = localizeFrom(words);
  const entries = exchangesOf(site).map((exchange) => {
    const {name} = guideFor(exchange, locale, site).exchange;
    const href = linkFrom(path, guidePath(exchange, locale));
    return markup`<li><a href="${href}">${localize('board.guide', {name})}</a></li>\n`;
  });
  const heading = localize('board.heading');
  // The board is named as Altrady names it, in some languages by its English words.
  const isEnglish = heading === localizeFrom({locale: FALLBACK_LOCALE, messages: {}})('board.heading');
  const summary = localize('site.summary');
  return renderPage(
    {
      path,
      words,
      title: `${heading} · ${localize('site.name')}`,
      description: summary,
      canonical: boardPath(locale),
      alternates: boardAlternates(site),
      kind: 'website',
      isPrerendered: false,
      policy: policyOf(),
      inLanguage: boardPath,
      main: markup`<div class="column">
<h1${isEnglish ? markup` lang="${FALLBACK_LOCALE}" dir="ltr"` : undefined}>${heading}</h1>
<p class="lead">${summary}</p>
<whitelist-index locale="${locale}" heading-level="1" heading="none" href-template="${linkFrom(path, guidePath('{exchange}', locale))}">
<ul class="board">
${entries}</ul>
</whitelist-index>
</div>`,
    },
    site,
  );
}
