import type {Image as Picture, Nodes, Paragraph, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Image} from '../../model/guide.schema.js';
import {ALTRADY_HOST, isAllowedLink} from '../../model/link-policy.js';
import {blank} from './blanks.js';
import type {Findings} from './findings.js';
import type {InlineReader, Piece} from './inline.js';
import {isParagraph, lineOf, nameOf, wordsOf} from './nodes.js';
import {plainOf, richOf} from './rich.js';
import {MOST_LABEL, type LinkShelf, type VideoShelf} from './shelves.js';
import {isVideoAddress} from './video-address.js';

const VIDEO_LINE = /^video(?: ?(\d{1,2}))?\s*[:–—-]\s*(?=\S)/i;
/** What has no place anywhere in a guide. */
const NEVER: Readonly<Record<string, string>> = {
  footnoteDefinition: 'guides have no footnotes',
  html: 'guides hold no HTML',
  table: 'guides have no tables. Say it in steps or answers',
};
/* Limits of the schema. */
const MOST_PARAGRAPHS = 50;
const MOST_PIXELS = 10_000;

/** What everyone who places a part of the article needs. */
export class Desk {
  readonly findings: Findings;

  constructor(
    readonly inline: InlineReader,
    readonly links: LinkShelf,
    readonly videos: VideoShelf,
    /** Id of the source that everything rests on. */
    readonly source: string,
  ) {
    this.findings = links.findings;
  }

  leave(node: RootContent, why: string): void {
    const text = [wordsOf(node), ...this.#addressesIn(node)].join(' ').trim();
    if (text !== '') this.findings.leave(lineOf(node), nameOf(node), text, NEVER[node.type] ?? why);
  }

  leavePicture(picture: Picture, why: string): void {
    this.findings.leave(lineOf(picture), 'an image', `${picture.alt ?? ''} ${picture.url}`, why);
  }

  /** The pieces of a paragraph. Its pictures go to the one who asks, or are told to the author. */
  pieces(paragraph: Paragraph, pictures?: Picture[]): readonly Piece[] {
    const {pieces, images} = this.inline.read(paragraph.children);
    for (const image of images) {
      if (pictures) pictures.push(image);
      else this.leavePicture(image, 'only a step has a picture');
    }
    return pieces;
  }

  /** The pieces as a list of at most one paragraph. */
  rich(pieces: readonly Piece[], line: number): readonly string[] {
    const rich = richOf(pieces);
    if ('text' in rich) return rich.text === '' ? [] : [rich.text];
    this.findings.leave(line, 'a paragraph', plainOf(pieces), rich.refusal);
    return [];
  }

  /** What fits into one text of many paragraphs. */
  fitting(paragraphs: readonly string[], line: number): string[] {
    for (const text of paragraphs.slice(MOST_PARAGRAPHS))
      this.findings.leave(line, 'a paragraph', text, `a text has at most ${MOST_PARAGRAPHS} paragraphs`);
    return paragraphs.slice(0, MOST_PARAGRAPHS);
  }

  /** A text that fits into a label, or a blank in its place. */
  label(text: string, line: number, what: string): string {
    if (text !== '' && text.length <= MOST_LABEL) return text;
    if (text !== '')
      this.findings.leave(line, 'a line', text, `a title has at most ${MOST_LABEL} characters`);
    return blank(what);
  }

  /** Takes a paragraph that is nothing but videos. Their ids, or undefined if it is anything else. */
  video(node: RootContent): readonly string[] | undefined {
    if (!isParagraph(node)) return undefined;
    const written = wordsOf(node);
    const [mark, number] = VIDEO_LINE.exec(written) ?? [];
    if (mark !== undefined) {
      const href = node.children.find((child) => child.type === 'link')?.url;
      return this.#put(written.slice(mark.length), href, node, number);
    }
    const parts = node.children.filter((child) => wordsOf(child) !== '' || child.type === 'link');
    const players = parts.filter((child) => child.type === 'link' && isVideoAddress(child.url));
    if (players.length === 0 || players.length < parts.length) return undefined;
    return players.flatMap((player) =>
      player.type === 'link' ? this.#put(wordsOf(player), player.url, player) : [],
    );
  }

  /** A picture as a guide can show it, or undefined: then the author is told. */
  picture(picture: Picture): Image | undefined {
    const {url, alt, data: {width = 0, height = 0} = {}} = picture;
    const isSized = [width, height].every(
      (size) => Number.isInteger(size) && size > 0 && size <= MOST_PIXELS,
    );
    if (!isAllowedLink(url, [ALTRADY_HOST, ...this.links.hosts]) || url.length > 2000)
      this.leavePicture(picture, 'it does not lie, by https, with Altrady or the exchange');
    else if (!isSized) this.leavePicture(picture, 'its width and height are not known');
    else {
      const shown = alt ?? '';
      return {
        src: url,
        alt: shown === '' ? blank('what the picture shows, for readers who do not see it.') : shown,
        width,
        height,
      };
    }
    return undefined;
  }

  #put(title: string, href: string | undefined, node: Nodes, number?: string): readonly string[] {
    const id = this.videos.put({
      title: title === href ? '' : title,
      href,
      number: number === undefined ? undefined : Number(number),
      line: lineOf(node),
      written: wordsOf(node) || (href ?? ''),
    });
    return id === undefined ? [] : [id];
  }

  #addressesIn(node: RootContent): readonly string[] {
    const addresses: string[] = [];
    visit(node, (inner) => {
      if (inner.type === 'link' || inner.type === 'image') addresses.push(inner.url);
      if (inner.type === 'linkReference' || inner.type === 'imageReference')
        addresses.push(this.inline.addressOf(inner.identifier));
    });
    return addresses;
  }
}
