import type {Nodes, Paragraph, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {oneLine} from './findings.js';

declare module 'mdast' {
  interface ImageData {
    width?: number;
    height?: number;
  }
}

const INLINE_PARENTS = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

/** The one tag that Markdown itself has no short form for within a table or a title. */
export const BREAK = /^<br\s*\/?>$/i;

const NAMES: Readonly<Record<string, string>> = {
  blockquote: 'a quote or an info box',
  code: 'a block of code',
  footnoteDefinition: 'a footnote',
  heading: 'the heading',
  html: 'a piece of HTML',
  image: 'an image',
  imageReference: 'an image',
  list: 'a list',
  link: 'a link',
  listItem: 'an entry of a list',
  paragraph: 'a paragraph',
  table: 'a table',
  text: 'words',
  thematicBreak: 'a line across',
};

/** What a node is called in the report. */
export function nameOf(node: Nodes): string {
  if (node.type === 'html' && /^<(?:script|style)\b/i.test(node.value)) return 'a script or a style';
  return NAMES[node.type] ?? `a piece of the kind ${node.type}`;
}

/** The line that a node begins in. What the parser of HTML has added stands where its content does. */
export function lineOf(node: Nodes): number {
  let line: number | undefined;
  visit(node, (inner) => {
    line = inner.position?.start.line;
    return line === undefined;
  });
  return line ?? 1;
}

/** All words of a node on one line. Those of two blocks are never joined into one. */
export function wordsOf(node: Nodes): string {
  return oneLine(rawWords(node));
}

function rawWords(node: Nodes): string {
  switch (node.type) {
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'definition':
      return ''; // Belongs to the links that name it.
    case 'html':
      return BREAK.test(node.value) ? ' ' : node.value;
    case 'footnoteReference':
      return ` ${node.label ?? node.identifier} `;
    default:
      if ('children' in node)
        return node.children.map(rawWords).join(INLINE_PARENTS.has(node.type) ? '' : ' ');
      return 'value' in node ? node.value : '';
  }
}

export function isParagraph(node: RootContent): node is Paragraph {
  return node.type === 'paragraph';
}
