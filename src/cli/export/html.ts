import type {Data} from 'mdast';
import type {Element, Properties} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {toHast} from 'mdast-util-to-hast';
import {lower, type Rule} from './lower.js';
import {
  link,
  paragraph,
  spaced,
  strong,
  type Block,
  type FoldNode,
  type NoticeNode,
  type VideoNode,
} from './tree.js';

/** Writes blocks as HTML. Whatever the content says, it becomes text or the value of an attribute. */
export function writeHtml(blocks: readonly Block[], rule: Rule, wrapper?: Element): string {
  const tree = toHast({type: 'root', children: lower(blocks, rule)});
  const children = tree.type === 'root' ? tree.children.filter((child) => child.type !== 'doctype') : [];
  const root = wrapper ? [{...wrapper, children}] : children;
  const html = toHtml({type: 'root', children: root}, {characterReferences: {useNamedReferences: true}});
  return `${html}\n`;
}

export function element(tagName: string, properties: Properties): Element {
  return {type: 'element', tagName, properties, children: []};
}

/** A box with its title on top. */
export function box(tagName: string, {title, children}: NoticeNode, properties: Properties = {}): Block {
  return {
    type: 'blockquote',
    data: as(tagName, properties),
    children: [paragraph(strong(title)), ...children],
  };
}

/** Unfolds without any script. */
export function details({summary, children}: FoldNode): Block {
  return {
    type: 'blockquote',
    data: as('details'),
    children: [{type: 'paragraph', data: as('summary'), children: summary}, ...children],
  };
}

/** Asks the video's host for nothing before the reader follows it. */
export function videoLink({title, open, video}: VideoNode): Block {
  return paragraph(spaced(strong(title), link(open, video.page)));
}

/** YouTube's player under the title, or a link where the video is a file. */
export function videoPlayer(node: VideoNode, properties: Properties = {}): readonly Block[] {
  const {title, youtube} = node;
  if (youtube === undefined) return [videoLink(node)];
  const src = `https://www.youtube.com/embed/${youtube}`;
  return [
    paragraph(strong(title)),
    {type: 'paragraph', data: as('iframe', {src, ...properties}), children: []},
  ];
}

function as(hName: string, hProperties: Properties = {}): Data {
  return {hName, hProperties};
}
