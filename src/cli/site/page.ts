import {textDirection} from '../../model/locale-chain.js';
import {SHEET_FILE} from '../../server/static-styles.js';
import {localizeFrom} from '../localize.js';
import {ASSETS, boardPath, linkFrom, type Path} from './addresses.js';
import {markup, type Markup} from './markup.js';
import type {Site, SiteWords} from './site.js';
import {languageLinks, type Alternate} from './sitemap.js';

/** Lets the script of the guides come when a reader is there. */
const WAKE_FILE = 'whitelist-guide.wake.js';

export interface Page {
  readonly path: Path;
  readonly words: SiteWords;
  readonly title: string;
  readonly description: string;
  /** The page that search engines are to show in place of this one and of all that are like it. */
  readonly canonical: Path;
  /** The same in other languages, and this one. */
  readonly alternates: readonly Alternate[];
  readonly kind: 'website' | 'article';
  readonly policy: string;
  readonly data?: Markup | undefined;
  /** Whether the main part has a prerendered guide: it cannot be laid out without its sheet, and can wait for its script. */
  readonly isPrerendered: boolean;
  readonly main: Markup;
  /** Where the same is in a language of the site. */
  readonly inLanguage: (locale: string) => Path;
}

/** A page of the site, with what all of them have in common. */
export function renderPage(page: Page, site: Site): string {
  const {words, path, main} = page;
  const {locale} = words;
  const {text} = markup`<!doctype html>
<html lang="${locale}" dir="${textDirection(locale)}">
<head>
${headOf(page, site)}</head>
<body>
<a class="skip" href="#main">${localizeFrom(words)('site.skip')}</a>
<header>
<a class="brand" href="${linkFrom(path, boardPath(locale))}"><img src="${linkFrom(path, `${ASSETS}icon.svg`)}" alt="" width="24" height="24">${localizeFrom(words)('site.name')}</a>
${languageSwitch(page, site)}
</header>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>
`;
  return text;
}

function headOf(page: Page, {address}: Site): readonly Markup[] {
  const {path, words, title, description, canonical, alternates, kind, policy, data, isPrerendered} = page;
  const own = address + canonical;
  const lines = [
    markup`<meta charset="utf-8">`,
    markup`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    markup`<meta name="viewport" content="width=device-width">`,
    markup`<meta name="color-scheme" content="light dark">`,
    markup`<title>${title}</title>`,
    markup`<meta name="description" content="${description}">`,
    markup`<link rel="canonical" href="${own}">`,
    ...languageLinks(alternates).map(
      (alternate) =>
        markup`<link rel="alternate" hreflang="${alternate.locale}" href="${address + alternate.path}">`,
    ),
    markup`<meta property="og:type" content="${kind}">`,
    markup`<meta property="og:site_name" content="${localizeFrom(words)('site.name')}">`,
    markup`<meta property="og:title" content="${title}">`,
    markup`<meta property="og:description" content="${description}">`,
    markup`<meta property="og:url" content="${own}">`,
    markup`<link rel="icon" href="${linkFrom(path, `${ASSETS}icon.svg`)}" type="image/svg+xml">`,
    markup`<link rel="stylesheet" href="${linkFrom(path, `${ASSETS}site.css`)}">`,
    ...(isPrerendered
      ? [markup`<link rel="preload" as="style" href="${linkFrom(path, `${ASSETS}${SHEET_FILE}`)}">`]
      : []),
    markup`<script type="module" src="${linkFrom(path, `${ASSETS}${isPrerendered ? WAKE_FILE : 'whitelist-guide.js'}`)}"></script>`,
    ...(data ? [data] : []),
  ];
  return lines.map((line) => markup`${line}\n`);
}

/** Unfolds without a script. Each language names itself, in its own direction. */
function languageSwitch({path, words, inLanguage}: Page, {languages}: Site): Markup | undefined {
  if (languages.length < 2) return undefined;
  const entries = languages.map(({locale, name}) => {
    const current = locale === words.locale ? markup` aria-current="page"` : undefined;
    const href = linkFrom(path, inLanguage(locale));
    return markup`<li><a href="${href}" lang="${locale}" hreflang="${locale}" dir="${textDirection(locale)}"${current}>${name}</a></li>\n`;
  });
  return markup`<details class="languages">
<summary><span class="visually-hidden">${localizeFrom(words)('site.languages')}: </span>${words.name}</summary>
<nav aria-label="${localizeFrom(words)('site.languages')}">
<ul>
${entries}</ul>
</nav>
</details>`;
}
