import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {toHtml} from 'hast-util-to-html';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {toHast} from 'mdast-util-to-hast';
import {gfm} from 'micromark-extension-gfm';
import {FORMATS, isFormat} from '../../../src/cli/export/formats.js';
import {textDirection} from '../../../src/model/locale-chain.js';
import {PROJECT} from '../helpers.js';

/** One that reads from left to right, and one from right to left. */
const LOCALES = ['en', 'ar'] as const;
type Locale = (typeof LOCALES)[number];

export interface MadePage {
  readonly name: string;
  readonly path: string;
  /** Whether it has a script that takes over. */
  readonly isLive: boolean;
  /** Whether it stands in a frame on a page of somebody else. */
  readonly isFramed?: boolean;
}

/** Writes every kind of page that the commands of dist/ make into a folder that lies at an address. */
export function makePages(folder: string, address: string): readonly MadePage[] {
  cpSync(join(PROJECT, 'dist'), join(folder, 'dist'), {recursive: true});
  command('site', '--out', join(folder, 'site'), '--site', `${address}site/`);
  return LOCALES.flatMap((locale) => [
    {name: `the board of the site, ${locale}`, path: `site/${locale}/`, isLive: true},
    {name: `a guide of the site, ${locale}`, path: `site/${locale}/bitmart/`, isLive: true},
    {
      name: `a page for a frame, ${locale}`,
      path: `dist/frame/bitmart/${locale}.html`,
      isLive: true,
      isFramed: true,
    },
    prerendered(folder, locale),
    ...Object.keys(FORMATS).map((format) => article(folder, locale, format)),
  ]);
}

function prerendered(folder: string, locale: Locale): MadePage {
  const html = command('prerender', 'bitmart', '--locale', locale, '--base', '/dist/');
  const path = `prerendered/${locale}.html`;
  write(join(folder, path), pageAround(`<h1>${HELP[locale]}</h1>\n${html}`, locale, SCRIPT));
  return {name: `a prerendered guide on a page, ${locale}`, path, isLive: true};
}

function article(folder: string, locale: Locale, format: string): MadePage {
  const text = command('export', 'bitmart', '--to', format, '--locale', locale);
  const path = `articles/${format}.${locale}.html`;
  write(join(folder, path), pageAround(isMarkdown(format) ? asHtml(text) : text, locale));
  return {name: `an article for ${format}, ${locale}`, path, isLive: false};
}

const isMarkdown = (format: string): boolean => isFormat(format) && !FORMATS[format].ending.endsWith('.html');

/** As a help centre that takes Markdown shows it. */
function asHtml(text: string): string {
  const tree = fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  return toHtml(toHast(tree));
}

const HELP: Readonly<Record<Locale, string>> = {en: 'Help centre', ar: 'مركز المساعدة'};
const SCRIPT = '<script type="module" src="/dist/whitelist-guide.js"></script>';

/** What a help centre has for its readers: an article brings no styles, and has to fit into these. */
const HELP_STYLES = `
  :root { color-scheme: light dark; background: Canvas; font: 1rem/1.6 system-ui; overflow-wrap: anywhere; }
  summary { padding-block: 0.25rem; }
`;

/** A page as it should be around a guide: a language, a title, one landmark. */
function pageAround(content: string, locale: Locale, script = ''): string {
  return `<!doctype html>
<html lang="${locale}" dir="${textDirection(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${HELP[locale]}</title>
<style>${HELP_STYLES}</style>
${script}
</head>
<body><main>
${content}
</main></body>
</html>
`;
}

function command(...args: readonly string[]): string {
  return execFileSync(process.execPath, ['dist/cli/main.js', ...args], {cwd: PROJECT, encoding: 'utf8'});
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}
