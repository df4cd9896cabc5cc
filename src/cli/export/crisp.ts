/**
 * Crisp's Markdown, by https://help.crisp.chat/en/article/how-to-format-knowledge-base-articles-oiurpj/:
 *
 * - `**strong**`, `*italic*`; `__x__` underlines, `++x++` highlights, `~~x~~` strikes through. Titles H1 to H6.
 * - `|`, `||` and `|||` at the start of a line make the rest of it a tip, an information or a warning box.
 * - `${youtube}[label](id)` is a player; there are others for Vimeo, Dailymotion and frames.
 * - Tables have 50 rows at most. There is no HTML.
 *
 * Two public converters between Crisp and HTML agree on what the page leaves open: a box is one line, text right
 * behind the mark; Crisp stores every number of a list as `1.` and takes the items of a list apart. So an item of
 * several paragraphs becomes paragraphs that carry their number as text.
 */
import type {List, Node, Paragraph, Parents, PhrasingContent} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown, type Info, type Options, type State} from 'mdast-util-to-markdown';
import type {Notice} from '../../model/guide.schema.js';
import {lower, underHeading} from './lower.js';
import {link, paragraph, spaced, strong, text, type Block, type NoticeNode, type VideoNode} from './tree.js';

interface CalloutNode extends Node {
  type: 'callout';
  mark: string;
  children: PhrasingContent[];
}

interface ShortcodeNode extends Node {
  type: 'shortcode';
  name: 'youtube';
  label: string;
  id: string;
}

declare module 'mdast' {
  interface BlockContentMap {
    callout: CalloutNode;
    shortcode: ShortcodeNode;
  }
  interface RootContentMap {
    callout: CalloutNode;
    shortcode: ShortcodeNode;
  }
}

const MARKS: Readonly<Record<Notice['kind'], string>> = {stop: '|||', warning: '||', note: '|'};

/** What is markup at Crisp and not in Markdown. */
const CRISP: Options = {
  unsafe: [
    {character: '|', inConstruct: 'phrasing'},
    {character: '$', after: '\\{', inConstruct: 'phrasing'},
    {character: '+', after: '\\+', inConstruct: 'phrasing'},
    {character: '+', before: '\\+', inConstruct: 'phrasing'},
  ],
  handlers: {callout: writeCallout, shortcode: writeShortcode},
};

export function toCrispMarkdown(blocks: readonly Block[]): string {
  return toMarkdown(
    {type: 'root', children: lower(blocks, crispBlock)},
    {
      extensions: [gfmToMarkdown(), CRISP],
      bullet: '*',
      incrementListMarker: false,
      listItemIndent: 'one',
      resourceLink: true,
      rule: '-',
    },
  );
}

function crispBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case 'notice':
      return calloutBlocks(block);
    case 'fold':
      return underHeading(block);
    case 'video':
      return videoBlocks(block);
    case 'list':
      return block.children.some(({children}) => children.length > 1) ? takenApart(block) : [block];
    default:
      return [block];
  }
}

/** All paragraphs of a notice in its one line. What cannot stand in a line follows the box. */
function calloutBlocks({kind, title, children}: NoticeNode): readonly Block[] {
  const within = children.filter((block) => block.type === 'paragraph');
  const lines = within.map((block) => block.children);
  return [
    {type: 'callout', mark: MARKS[kind], children: [...spaced(strong(sentence(title)), ...lines)]},
    ...children.filter((block) => block.type !== 'paragraph'),
  ];
}

function sentence(words: string): string {
  return /[.!?…؟。]\s*$/u.test(words) ? words : `${words}.`;
}

function videoBlocks({title, open, youtube, video}: VideoNode): readonly Block[] {
  if (youtube === undefined) return [paragraph(spaced(strong(title), link(open, video.page)))];
  return [paragraph(strong(title)), {type: 'shortcode', name: 'youtube', label: title, id: youtube}];
}

/** The items of a list as paragraphs; the first of each carries its number. */
function takenApart({ordered, children}: List): readonly Block[] {
  return children.flatMap(({children: blocks}, index) => {
    const [first, ...rest] = blocks as readonly Block[];
    if (first?.type !== 'paragraph' || !ordered) return blocks as readonly Block[];
    return [numbered(first, index + 1), ...rest];
  });
}

function numbered({children: [first, ...rest]}: Paragraph, number: number): Paragraph {
  const count = text(`${String(number)}. `);
  return first?.type === 'strong'
    ? {type: 'paragraph', children: [{...first, children: [count, ...first.children]}, ...rest]}
    : paragraph([count, ...(first ? [first] : []), ...rest]);
}

function writeCallout(node: CalloutNode, _: Parents | undefined, state: State, info: Info): string {
  const exit = state.enter('paragraph');
  const inner = state.enter('phrasing');
  const line = state.containerPhrasing(
    {type: 'paragraph', children: node.children},
    {...info, before: '\n', after: '\n'},
  );
  inner();
  exit();
  return `${node.mark} ${line}`;
}

/** The whole title stands above the player. Its label leaves out what could end it. */
function writeShortcode({name, label, id}: ShortcodeNode): string {
  const plain = label
    .replace(/[^\p{L}\p{M}\p{N} .,:;!?'’()/-]+/gu, ' ')
    .replace(/[ ]+/g, ' ')
    .trim();
  return `\${${name}}[${plain}](${id})`;
}
