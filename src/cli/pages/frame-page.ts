import {escapeText} from '../../server/escape.js';

export interface FramePage {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Address of the folder with the scripts, from this page. */
  readonly base: string;
  /** The guide. */
  readonly html: string;
  /** Where the release lies; undefined if nobody has told. */
  readonly site?: string | undefined;
  /** Absolute address of this page, and of what oEmbed says of it; undefined if nobody has told where the site is. */
  readonly address?: {readonly page: string; readonly oembed: string} | undefined;
}

/**
 * Only the release itself and the players. In a frame without an origin, WebKit takes `'self'` for nobody: there the
 * page needs the name of its site.
 */
function policyOf(site: string | undefined): string {
  const own = site === undefined ? "'self'" : `'self' ${new URL(site).origin}`;
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    `connect-src ${own}`,
    'img-src https:',
    'media-src https:',
    'frame-src https://www.youtube-nocookie.com',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}

/** A page that shows one guide, for help centres that take a frame only. */
export function framePage(page: FramePage): string {
  const {title, summary, locale, direction, base, html, site, address} = page;
  const name = escapeText(title);
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeText(locale)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(site)}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${name}</title>`,
    ...(summary === undefined ? [] : [`<meta name="description" content="${escapeText(summary)}">`]),
    '<meta property="og:type" content="article">',
    `<meta property="og:title" content="${name}">`,
    ...(summary === undefined ? [] : [`<meta property="og:description" content="${escapeText(summary)}">`]),
    ...(address ? addressLines(address, name) : []),
    `<link rel="stylesheet" href="${base}whitelist-guide.frame.css">`,
    `<script src="${base}whitelist-guide.frame.js" defer></script>`,
    `<script type="module" src="${base}whitelist-guide.js" crossorigin></script>`,
    '</head>',
    `<body><main>${html}</main></body>`,
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

function addressLines({page, oembed}: {readonly page: string; readonly oembed: string}, name: string) {
  return [
    `<meta property="og:url" content="${escapeText(page)}">`,
    `<link rel="canonical" href="${escapeText(page)}">`,
    `<link rel="alternate" type="application/json+oembed" href="${escapeText(oembed)}" title="${name}">`,
  ];
}

/** What a site that is given the address of a page puts in its place. */
export function oembed(title: string, page: string): string {
  const html = `<iframe src="${escapeText(page)}" title="${escapeText(title)}" width="720" height="900" sandbox="allow-scripts allow-popups" allow="clipboard-write; fullscreen" loading="lazy"></iframe>`;
  return `${JSON.stringify({version: '1.0', type: 'rich', title, width: 720, height: 900, html}, null, 2)}\n`;
}

/** The page around the guide: no margin, and the colours of the reader's own mode. */
export const FRAME_SHEET = `body {
  margin: 0;
  background: light-dark(#ffffff, #16181d);
  font-family: system-ui, sans-serif;
}
`;
