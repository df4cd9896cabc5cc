import {resolve} from 'node:path';
import {textDirection} from '../../model/locale-chain.js';
import {sheet, SHEET_FILE} from '../../server/static-styles.js';
import {VERSION} from '../../version.js';
import {OK, PROBLEMS, UsageError, type Call, type ExitCode} from '../command.js';
import {checkContent} from '../content/check-content.js';
import {projectContent} from '../content/find-content.js';
import {writeFiles, type GeneratedFile} from '../generated-files.js';
import {projectShelf} from '../prerender/shelf.js';
import {printReport} from '../report.js';
import {FRAME_SHEET, framePage, oembed} from './frame-page.js';

/** The sheet of prerendered guides, and a page for frames per guide and language. */
export async function buildPages({
  operands: [folder = ''],
  options,
  terminal,
  root,
}: Call): Promise<ExitCode> {
  const site = siteOf(options.site);
  const content = await checkContent(projectContent(root()), terminal.today);
  if (content.problems.length > 0) {
    printReport(content, terminal);
    return PROBLEMS;
  }
  const shelf = projectShelf(content);
  const files: GeneratedFile[] = [
    {path: SHEET_FILE, content: sheet()},
    {path: 'whitelist-guide.frame.css', content: FRAME_SHEET},
    {path: 'frame.html', content: anyGuide(site)},
  ];
  for (const {exchange, locale, title, summary} of content.guides) {
    const path = `frame/${exchange.id}/${locale}.html`;
    const base = '../../';
    const {html} = await shelf.render(exchange.id, {locale, base});
    const about = {title, summary, locale, direction: textDirection(locale), base, html};
    const page = site && new URL(path, site).href;
    const oembedPath = `oembed/${exchange.id}${locale === 'en' ? '' : `.${locale}`}.json`;
    const address = site && page ? {page, oembed: new URL(oembedPath, site).href} : undefined;
    files.push({path, content: framePage({...about, site, address})});
    if (page) files.push({path: oembedPath, content: oembed(title, page)});
  }
  writeFiles(resolve(terminal.folder, folder), files);
  terminal.out(`${files.length} files written to ${folder}.\n`);
  return OK;
}

/** Shows what its address asks for, by the script. */
function anyGuide(site: string | undefined): string {
  const html = `<whitelist-guide data-version="${VERSION}"><p>This guide needs JavaScript. The pages in frame/ can be read without.</p></whitelist-guide>`;
  return framePage({title: 'IP whitelist guide', locale: 'en', direction: 'ltr', base: './', html, site});
}

function siteOf(site: string | boolean | undefined): string | undefined {
  if (typeof site !== 'string') return undefined;
  if (!URL.canParse(site) || !/^https?:/.test(site))
    throw new UsageError(`--site "${site}" is no web address.`);
  return site.endsWith('/') ? site : `${site}/`;
}
