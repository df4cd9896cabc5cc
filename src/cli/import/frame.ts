import type {Heading, Root, RootContent} from 'mdast';
import {HTTPS_URL} from '../../model/link-policy.js';
import {readDate} from './dates.js';
import type {Findings} from './findings.js';
import {isParagraph, lineOf, nameOf, wordsOf} from './nodes.js';

/** The article's text, and what its page says about it. */
export interface Frame {
  readonly title: string | undefined;
  readonly titleLine: number;
  readonly updatedOn?: string | undefined;
  readonly source?: string | undefined;
  /** All that stands below the title. */
  readonly blocks: readonly RootContent[];
}

const UPDATED = /^(?:last )?updated(?: on)?\s*:?\s+(.+)$/i;
const PUBLISHED = /^(?:published at|source)\s*:?\s+(https:\S+)$/i;
/** What a help centre writes around each of its articles. */
const FURNITURE =
  /^(?:was this (?:article|page) helpful\?.*|(?:share|leave) your feedback.*|thank you!|articles on:.*)$/i;

/** Takes the title and what is not the article's own text out of an article. */
export function frameOf(root: Root, findings: Findings): Frame {
  const {heading, index} = titleOf(root);
  const found: {updatedOn?: string; source?: string} = {};
  const blocks = root.children.filter((block, at) => {
    if (block === heading) return false;
    if (isParagraph(block) && isAbout(wordsOf(block), lineOf(block), found, findings)) return false;
    if (at > index) return true;
    if (wordsOf(block) !== '')
      findings.leave(lineOf(block), nameOf(block), wordsOf(block), 'it stands above the title');
    return false;
  });
  return {title: heading && wordsOf(heading), titleLine: heading ? lineOf(heading) : 1, ...found, blocks};
}

/** The first heading of the highest level, or the first one if nothing else is above it. */
function titleOf(root: Root): {heading: Heading | undefined; index: number} {
  const first = root.children.find((block) => block.type === 'heading' && block.depth === 1);
  const heading = first ?? (root.children[0]?.type === 'heading' ? root.children[0] : undefined);
  return {heading: heading as Heading | undefined, index: heading ? root.children.indexOf(heading) : -1};
}

function isAbout(
  text: string,
  line: number,
  found: {updatedOn?: string; source?: string},
  findings: Findings,
): boolean {
  const [, written] = UPDATED.exec(text) ?? [];
  if (written !== undefined) readUpdate(written, text, line, found, findings);
  const [, source] = PUBLISHED.exec(text) ?? [];
  if (source !== undefined && HTTPS_URL.test(source)) {
    found.source ??= source;
    findings.read(line, `“${text}” gives the address of the article`, text);
    return true;
  }
  if (FURNITURE.test(text))
    findings.leave(line, 'a line of the help centre', text, 'it is not about the article');
  return written !== undefined || FURNITURE.test(text);
}

function readUpdate(
  written: string,
  text: string,
  line: number,
  found: {updatedOn?: string},
  findings: Findings,
): void {
  const date = readDate(written.replace(/\.$/, ''));
  if (!date) findings.leave(line, 'the day of the last update', text, 'it is no date that can be read');
  else if (found.updatedOn !== undefined)
    findings.leave(line, 'the day of the last update', text, 'the article has given one already');
  else {
    found.updatedOn = date.day;
    findings.read(line, `“${text}” is ${date.day}${date.doubt === undefined ? '' : `, ${date.doubt}`}`, text);
  }
}
