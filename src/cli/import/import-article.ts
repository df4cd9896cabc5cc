import {visit} from 'unist-util-visit';
import type {Guide} from '../../model/guide.schema.js';
import {parseGuide} from '../../model/parse-guide.js';
import type {Problem} from '../../model/problem.js';
import type {Article} from './article.js';
import {findBlanks, type Blank} from './blanks.js';
import {Desk} from './desk.js';
import {draftOf, titleOf} from './draft.js';
import {exchangeOf, namesakeHost, type KnownExchange, type Wanted} from './exchange.js';
import type {Findings} from './findings.js';
import {frameOf} from './frame.js';
import {InlineReader} from './inline.js';
import {place} from './place.js';
import {LinkShelf, VideoShelf} from './shelves.js';
import {lostWords} from './words.js';

/** What the author has said about the article. */
export interface ImportOptions extends Wanted {
  readonly hosts?: readonly string[] | undefined;
  readonly locale: string;
  readonly source?: string | undefined;
  readonly known: readonly KnownExchange[];
}

export interface Imported {
  readonly draft: Guide;
  readonly findings: Findings;
  readonly blanks: readonly Blank[];
  /** What makes the draft no guide, besides its blanks. */
  readonly problems: readonly Problem[];
}

/** Makes a draft from an article, or undefined if nothing tells which exchange it is about. */
export function importArticle(article: Article, options: ImportOptions): Imported | undefined {
  const {root, findings} = article;
  const frame = frameOf(root, findings);
  const exchange = exchangeOf(options, frame.title ?? '', options.known);
  if (!exchange) return undefined;
  const sourceId = `${exchange.id.slice(0, 56).replace(/-$/, '')}-article`;
  const links = new LinkShelf(hostsOf(exchange.id, article, options), findings);
  const videos = new VideoShelf(links, sourceId);
  const inline = new InlineReader(root, links, videos);
  const placed = place(frame.blocks, new Desk(inline, links, videos, sourceId));
  inline.tellUnused();
  if (frame.title !== undefined && titleOf(frame) === undefined)
    findings.leave(frame.titleLine, 'the title', frame.title, 'it is longer than 300 characters');
  const source = options.source ?? article.source ?? frame.source;
  const draft = draftOf({exchange, locale: options.locale, sourceId, source}, frame, placed, links, videos);
  tellLost(article, draft);
  const blanks = findBlanks(draft);
  const problems = parseGuide(draft).problems.filter(({path}) => !blanks.some((one) => one.path === path));
  return {draft, findings, blanks, problems};
}

/** The exchange's own domains: said by the author, known from a guide, or borne by a link. */
function hostsOf(id: string, {root, findings}: Article, {hosts, known}: ImportOptions): readonly string[] {
  const sure = hosts ?? known.find((exchange) => exchange.id === id)?.hosts;
  if (sure) return sure;
  const addresses: {readonly url: string; readonly line: number}[] = [];
  visit(root, (node) => {
    if (node.type === 'link' || node.type === 'definition')
      addresses.push({url: node.url, line: node.position?.start.line ?? 1});
  });
  const host = namesakeHost(
    id,
    addresses.map(({url}) => url),
  );
  if (host === undefined) return [];
  const line = addresses.find(({url}) => url.includes(host))?.line ?? 1;
  findings.read(
    line,
    `${host} is taken for the exchange’s own domain, because it bears its name. Compare it letter by letter`,
  );
  return [host];
}

/** The last net: were a part of this import to forget words, the author would still hear of them. */
function tellLost({words, findings}: Article, draft: Guide): void {
  const lost = lostWords(words, draft, findings);
  if (lost.length > 0)
    findings.leave(
      1,
      'words somewhere in the article',
      lost.join(' '),
      'the import has lost sight of them. Look for them',
    );
}
