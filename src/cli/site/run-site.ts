import {join, resolve} from 'node:path';
import {OK, UsageError, type Call, type ExitCode} from '../command.js';
import {writeFiles, type GeneratedFile} from '../generated-files.js';
import {findScripts} from '../preview/files.js';
import {amount} from '../printable.js';
import {ASSETS, boardPath, guidePath} from './addresses.js';
import {boardPage} from './board-page.js';
import {guidePage} from './guide-page.js';
import {copyRelease, readRelease} from './release.js';
import {exchangesOf, type Site} from './site.js';
import {ICON, SHEET} from './site-looks.js';
import {robots, sitemap} from './sitemap.js';

/** Writes all guides as a static site. */
export function runSite({options, terminal}: Call): ExitCode {
  const {out, site: address, release: folder} = options as Partial<Record<string, string>>;
  if (out === undefined) throw new UsageError('--out <folder> is missing.');
  const release = folder === undefined ? findScripts() : resolve(terminal.folder, folder);
  const site: Site = {address: siteAddress(address), ...readRelease(release)};
  const pages = sitePages(site);
  const target = resolve(terminal.folder, out);
  writeFiles(target, [
    ...pages,
    {path: 'sitemap.xml', content: sitemap(site)},
    {path: 'robots.txt', content: robots(site)},
    {path: `${ASSETS}site.css`, content: SHEET},
    {path: `${ASSETS}icon.svg`, content: ICON},
  ]);
  copyRelease(release, join(target, ASSETS));
  terminal.out(`${amount(pages.length, 'page')} written to ${out}, for ${site.address}\n`);
  if (new URL(site.address).pathname !== '/')
    terminal.out(
      'robots.txt counts at the root of a host only: put its lines into the one that lies there.\n',
    );
  return OK;
}

function sitePages(site: Site): readonly GeneratedFile[] {
  const [english] = site.languages;
  if (!english) throw new UsageError('the release speaks no language.');
  const files: GeneratedFile[] = [{path: 'index.html', content: boardPage('', english, site)}];
  for (const words of site.languages) {
    const board = boardPath(words.locale);
    files.push({path: `${board}index.html`, content: boardPage(board, words, site)});
    for (const exchange of exchangesOf(site)) {
      const path = `${guidePath(exchange, words.locale)}index.html`;
      files.push({path, content: guidePage(exchange, words, site)});
    }
  }
  return files;
}

/** An address that pages can be built on: no part of it would get lost. Only this machine may do without https. */
function siteAddress(address: string | undefined): string {
  if (address === undefined) throw new UsageError('--site <url> is missing.');
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isSafe =
    url?.protocol === 'https:' || /^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/.test(url?.href ?? '');
  if (!url || !isSafe || url.search || url.hash || url.username || url.password)
    throw new UsageError(
      `--site "${address}" does not fit. Write an address such as https://guides.example/`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
