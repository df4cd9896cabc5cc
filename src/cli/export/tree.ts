import type {BlockContent, Heading, List, Node, Paragraph, PhrasingContent} from 'mdast';
import type {Notice} from '../../model/guide.schema.js';
import type {PlayableVideo} from '../../model/video/video.js';

/** A box that warns. */
export interface NoticeNode extends Node {
  type: 'notice';
  kind: Notice['kind'];
  title: string;
  children: BlockContent[];
}

/** What unfolds where the platform can fold, and stands under a heading where it cannot. */
export interface FoldNode extends Node {
  type: 'fold';
  depth: Heading['depth'];
  summary: PhrasingContent[];
  children: BlockContent[];
}

/** A video that may be played. */
export interface VideoNode extends Node {
  type: 'video';
  title: string;
  /** What a link to it says. */
  open: string;
  /** Its id at YouTube; undefined for a file. */
  youtube: string | undefined;
  video: PlayableVideo;
}

declare module 'mdast' {
  interface BlockContentMap {
    notice: NoticeNode;
    fold: FoldNode;
    video: VideoNode;
  }
  interface RootContentMap {
    notice: NoticeNode;
    fold: FoldNode;
    video: VideoNode;
  }
}

/**
 * What a guide is built of on its way to any format: Markdown's own tree, and three blocks that each format
 * replaces by what its platform has for them.
 */
export type Block = BlockContent;
export type Inline = PhrasingContent;

/** Content is one line of plain text: what breaks a line could begin a block in Markdown. */
export function text(value: string): Inline {
  return {type: 'text', value: oneLine(value)};
}

export function code(value: string): Inline {
  return {type: 'inlineCode', value: oneLine(value).trim()};
}

export function strong(value: string): readonly Inline[] {
  return spacedOut(value, (words) => ({type: 'strong', children: unlinked(words)}));
}

export function link(value: string, url: string): readonly Inline[] {
  return spacedOut(value, (words) => ({type: 'link', url, children: [text(words)]}));
}

export function paragraph(...inlines: readonly (string | Inline | readonly Inline[])[]): Paragraph {
  return {type: 'paragraph', children: trimmed(inlines.flatMap(asInlines))};
}

export function heading(depth: Heading['depth'], ...inlines: readonly (string | Inline)[]): Heading {
  return {type: 'heading', depth, children: trimmed(inlines.flatMap(asInlines))};
}

/** A list whose items are one paragraph each, or blocks. */
export function list(items: readonly (readonly Block[])[], ordered = false): List {
  const spread = items.some(({length}) => length > 1);
  return {
    type: 'list',
    ordered,
    spread,
    children: items.map((children) => ({type: 'listItem', spread, children: [...children]})),
  };
}

/** The parts with a space between two of them; what is missing is left out. */
export function spaced(...parts: readonly (string | readonly Inline[] | undefined)[]): readonly Inline[] {
  const found = parts.filter((part) => part !== undefined && part.length > 0) as (string | Inline[])[];
  return found.flatMap((part, index) => [...(index > 0 ? [text(' ')] : []), ...asInlines(part)]);
}

function asInlines(part: string | Inline | readonly Inline[]): readonly Inline[] {
  if (typeof part === 'string') return [text(part)];
  return 'type' in part ? [part] : part;
}

function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** A mark that begins or ends with a space is none in Markdown: its spaces go outside. */
function spacedOut(value: string, mark: (words: string) => Inline): readonly Inline[] {
  const [, before = '', words = '', after = ''] = /^( *)(.*?)( *)$/.exec(oneLine(value)) ?? [];
  const pieces = [text(before), ...(words === '' ? [] : [mark(words)]), text(after)];
  return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
}

/** Without the spaces at both ends, which Markdown would have to write as character references. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  const pieces: Inline[] = [];
  for (const inline of inlines) {
    const last = pieces.at(-1);
    if (inline.type === 'text' && last?.type === 'text')
      pieces[pieces.length - 1] = text(last.value + inline.value);
    else pieces.push(inline);
  }
  const [first] = pieces;
  if (first?.type === 'text') pieces[0] = {...first, value: first.value.trimStart()};
  const last = pieces.at(-1);
  if (last?.type === 'text') pieces[pieces.length - 1] = {...last, value: last.value.trimEnd()};
  return pieces.flatMap((piece) => (piece.type === 'text' ? unlinked(piece.value) : piece));
}

/** What platforms make a link of by themselves, even where it is escaped. */
const ADDRESS = /((?:[a-z][a-z\d+.-]*:\/\/|\bwww\.|[^\s@]+@)[^\s@]*[^\s@.,;:!?"'’”<>()[\]])/i;

/** Addresses in a text become code: only links of the guide, which the link policy has seen, may be followed. */
function unlinked(value: string): Inline[] {
  return value
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? code(part) : text(part)))
    .filter((piece) => piece.type !== 'text' || piece.value !== '');
}
