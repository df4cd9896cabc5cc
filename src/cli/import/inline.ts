import type {Definition, Image, Nodes, PhrasingContent, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {oneLine} from './findings.js';
import {BREAK, lineOf, wordsOf} from './nodes.js';
import type {LinkShelf, VideoShelf} from './shelves.js';
import {isVideoAddress} from './video-address.js';

/** A piece of a sentence: what rich text can be made of. */
export type Piece =
  | {readonly kind: 'text' | 'strong' | 'code'; readonly text: string}
  | {readonly kind: 'path'; readonly text: string; readonly parts: readonly string[]}
  | {readonly kind: 'link'; readonly text: string; readonly link: string};

export interface Inline {
  readonly pieces: readonly Piece[];
  readonly images: readonly Image[];
}

/** Reads what stands in a paragraph. What has no mark in a guide is left out and told. */
export class InlineReader {
  readonly #definitions = new Map<string, Definition>();
  readonly #used = new Set<string>();

  constructor(
    root: Root,
    readonly links: LinkShelf,
    readonly videos: VideoShelf,
  ) {
    visit(root, 'definition', (node) => {
      // The first one counts, as in Markdown.
      if (!this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node);
    });
  }

  read(nodes: readonly PhrasingContent[]): Inline {
    const images: Image[] = [];
    return {pieces: nodes.flatMap((node) => this.#piecesOf(node, images)), images};
  }

  addressOf(identifier: string): string {
    this.#used.add(identifier);
    return this.#definitions.get(identifier)?.url ?? '';
  }

  /** Addresses that no link has asked for. */
  tellUnused(): void {
    for (const [identifier, node] of this.#definitions) {
      if (this.#used.has(identifier)) continue;
      const text = `${node.label ?? identifier} ${node.url} ${node.title ?? ''}`;
      this.links.findings.leave(lineOf(node), 'the address of a link', text, 'nothing leads there');
    }
  }

  #piecesOf(node: PhrasingContent, images: Image[]): readonly Piece[] {
    const inner = (children: readonly PhrasingContent[]) =>
      children.flatMap((child) => this.#piecesOf(child, images));
    switch (node.type) {
      case 'text':
        return [{kind: 'text', text: node.value}];
      case 'break':
        return [{kind: 'text', text: ' '}];
      case 'inlineCode':
        return [pathOf(node.value) ?? {kind: 'code', text: oneLine(node.value)}];
      case 'emphasis':
        return inner(node.children);
      case 'strong':
        return this.#strong(inner(node.children));
      case 'link':
        return this.#link(node, node.url, inner(node.children));
      case 'linkReference':
        return this.#link(node, this.addressOf(node.identifier), inner(node.children));
      case 'image':
        images.push(node);
        return [];
      case 'imageReference':
        images.push({...node, type: 'image', url: this.addressOf(node.identifier)});
        return [];
      default:
        return this.#leave(node);
    }
  }

  /** Bold words with a link in them: the link counts. */
  #strong(pieces: readonly Piece[]): readonly Piece[] {
    if (pieces.some(({kind}) => kind !== 'text')) return pieces;
    const text = pieces.map((piece) => piece.text).join('');
    return [pathOf(text) ?? {kind: 'strong', text}];
  }

  #link(node: Nodes, href: string, inner: readonly Piece[]): readonly Piece[] {
    const text = oneLine(inner.map((piece) => piece.text).join(''));
    const title = 'title' in node && node.title;
    if (title)
      this.links.findings.leave(lineOf(node), `the tooltip of the link “${text}”`, title, 'links have none');
    if (isVideoAddress(href)) {
      this.videos.put({
        title: text === href ? '' : text,
        href,
        number: undefined,
        line: lineOf(node),
        written: text,
      });
      return inner;
    }
    const link = this.links.put(text, href, lineOf(node));
    return link === undefined ? inner : [{kind: 'link', text, link}];
  }

  #leave(node: PhrasingContent): readonly Piece[] {
    const {findings} = this.links;
    if (node.type === 'html' && BREAK.test(node.value)) return [{kind: 'text', text: ' '}];
    if (node.type === 'html') findings.leave(lineOf(node), 'a tag', node.value, 'guides hold no HTML');
    else if (node.type === 'delete')
      findings.leave(lineOf(node), 'struck-out words', wordsOf(node), 'they do not count any more');
    else if (node.type === 'footnoteReference')
      findings.leave(lineOf(node), 'the mark of a footnote', wordsOf(node), 'guides have no footnotes');
    return [];
  }
}

/** `Settings > API` in bold or code is the way through a menu. */
function pathOf(text: string): Piece | undefined {
  const parts = text.split('>').map(oneLine);
  const isPath =
    parts.length > 1 &&
    parts.every((part) => /^[\p{Lu}\p{Lo}\p{N}+]/u.test(part) && /[\p{L}\p{N})…]$/u.test(part));
  return isPath && !/[{}]/.test(text) ? {kind: 'path', text: parts.join(' > '), parts} : undefined;
}
