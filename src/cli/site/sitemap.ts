import {DEFAULT_BOARD, boardPath, guidePath, type Path} from './addresses.js';
import {markup, type Markup} from './markup.js';
import {exchangesOf, localesOf, type Site} from './site.js';

/** One page in several languages. */
export interface Alternate {
  readonly locale: string;
  readonly path: Path;
}

/** The board in every language of the site. */
export function boardAlternates({languages}: Site): readonly Alternate[] {
  return languages.map(({locale}) => ({locale, path: boardPath(locale)}));
}

/** A guide in every language that it is written in. */
export function guideAlternates(exchange: string, site: Site): readonly Alternate[] {
  return localesOf(exchange, site).map((locale) => ({locale, path: guidePath(exchange, locale)}));
}

export function sitemap(site: Site): string {
  const groups = [
    boardAlternates(site),
    ...exchangesOf(site).map((exchange) => guideAlternates(exchange, site)),
  ];
  const urls = groups.flatMap((group) => group.map(({path}) => urlEntry(path, group, site)));
  const {text} = markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}</urlset>
`;
  return text;
}

function urlEntry(path: Path, group: readonly Alternate[], {address}: Site): Markup {
  const links = languageLinks(group).map(
    (alternate) =>
      markup`<xhtml:link rel="alternate" hreflang="${alternate.locale}" href="${address + alternate.path}"/>`,
  );
  return markup`<url><loc>${address + path}</loc>${links}</url>
`;
}

/** What names the languages of a page, with the one for all others; nothing where there is a single one. */
export function languageLinks(group: readonly Alternate[]): readonly Alternate[] {
  const [first] = group;
  if (!first || group.length === 1) return [];
  const rest = group.find(({path}) => path.startsWith(DEFAULT_BOARD)) ?? first;
  return [...group, {...rest, locale: 'x-default'}];
}

export function robots({address}: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`;
}
