import type {Link, Paragraph, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Desk} from './desk.js';
import {isParagraph, lineOf, wordsOf} from './nodes.js';
import type {Section} from './sections.js';
import {MOST_LABEL} from './shelves.js';

const MOST_RELATED = 50;
const BEFORE = /^(?:return to|back to|see also|see|read more|read|next)\s*:\s*/i;

/** Makes the links to related articles. */
export class RelatedMaker {
  readonly ids: string[] = [];

  constructor(readonly desk: Desk) {}

  add({heading, blocks}: Section): void {
    if (heading) this.desk.leave(heading, 'guides show a heading of their own there');
    for (const block of blocks) this.#place(block);
  }

  #place(block: RootContent): void {
    if (block.type === 'list') {
      for (const {children} of block.children) for (const child of children) this.#place(child);
    } else if (!isParagraph(block)) this.desk.leave(block, 'related articles are links only');
    else if (this.desk.video(block) === undefined) this.#placeLine(block);
  }

  #placeLine(paragraph: Paragraph): void {
    const links: Link[] = [];
    visit(paragraph, 'link', (link) => void links.push(link));
    const text = wordsOf(paragraph);
    const before = BEFORE.exec(text)?.[0] ?? '';
    const line = lineOf(paragraph);
    if (links.length === 0) {
      if (this.#add(text.slice(before.length), undefined, paragraph)) this.#leaveWords(before, line);
    } else {
      for (const link of links) this.#add(wordsOf(link), link.url, link);
      this.#leaveWords(
        links.reduce((rest, link) => rest.replace(wordsOf(link), ' '), text),
        line,
      );
    }
  }

  #add(label: string, href: string | undefined, node: Link | Paragraph): boolean {
    const {links} = this.desk;
    if (label === '' || label.length > MOST_LABEL || this.ids.length >= MOST_RELATED || links.isFull) {
      this.desk.leave(node, 'it is too long for the name of an article, or one too many');
      return false;
    }
    const purpose = /start here/i.test(label) ? 'start-here' : 'related';
    const put = href === undefined ? undefined : links.put(label, href, lineOf(node), purpose);
    const id = put ?? links.putWithoutAddress(label, purpose);
    if (this.ids.includes(id)) this.desk.leave(node, 'this article is named already');
    else this.ids.push(id);
    if (href === undefined)
      this.desk.findings.read(lineOf(node), `the related article “${label}” has no address yet`);
    return true;
  }

  #leaveWords(text: string, line: number): void {
    if (/[\p{L}\p{N}]/u.test(text))
      this.desk.findings.leave(
        line,
        'words beside a related article',
        text,
        'only the name of the article is shown',
      );
  }
}
