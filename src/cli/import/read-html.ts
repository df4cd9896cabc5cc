import type {Element, Nodes, Root, RootContent} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {defaultHandlers, toMdast, type Handle} from 'hast-util-to-mdast';
import type {Image, Link} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {Article} from './article.js';
import {refuseDeepTree, tooDeep} from './depth.js';
import {Findings} from './findings.js';

/** What runs or paints, and has no words of the article. */
const CODE = new Set(['script', 'style']);
/** What the converter would pass over without a word. */
const UNPLACED = new Set(
  'applet area caption colgroup command content datalist dialog element embed frameset input isindex keygen math menuitem nextid noembed noframes param select shadow spacer svg template textarea title'.split(
    ' ',
  ),
);
/** What plays something. The words within are for browsers that cannot. */
const PLAYERS = new Set(['audio', 'iframe', 'video']);
/** What holds words only. */
const FLAT = /^(?:b|del|em|h\d|i|mark|s|strike|strong|summary|t[dh]|u)$/;
/** What means nothing around whole blocks. */
const STYLED = /^(?:b|em|i|mark|strong|u)$/;
const VOID = /^[bh]r$/;
const BLOCKS =
  /^(?:address|article|aside|audio|blockquote|body|br|caption|d[dlt]|details|dialog|div|fig.*|footer|form|h\d|head|header|hr|html|iframe|legend|li|main|math|menu|nav|ol|option|p|pre|section|select|summary|svg|t(?:able|body|d|emplate|extarea|foot|h|head|itle|r)|ul|video)$/;

/** Reads a page as the same tree that Markdown becomes. */
export function readHtml(text: string): Article {
  const page = parse(text);
  const findings = new Findings();
  const words = shownWords(page);
  const source = canonicalAddress(page);
  takeOut(page, findings);
  const root = toMdast(page, {
    handlers: {audio: player, iframe: player, img, menu: defaultHandlers.ul, video: player},
  });
  return {root: root.type === 'root' ? root : {type: 'root', children: []}, words, source, findings};
}

function parse(text: string): Root {
  try {
    const page = fromHtml(text);
    refuseDeepTree(page);
    return page;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

function canonicalAddress(page: Root): string | undefined {
  let found: string | undefined;
  visit(page, 'element', ({tagName, properties: {rel, href}}) => {
    if (tagName === 'link' && [rel].flat().includes('canonical') && typeof href === 'string') found ??= href;
  });
  return found;
}

/** Takes out, and names, what a guide cannot hold. */
function takeOut(page: Root, findings: Findings): void {
  visit(page, (node, index, parent) => {
    if (node.type === 'comment') {
      findings.leave(line(node), 'a comment', node.value, 'readers of the article do not see it');
    } else if (node.type === 'element' && CODE.has(node.tagName)) {
      findings.leave(line(node), `a ${node.tagName}`, '', 'a guide holds no code and no looks');
    } else if (node.type === 'element' && UNPLACED.has(node.tagName)) {
      const why =
        node.tagName === 'title' ? 'it names the page, not the guide' : 'a guide has no place for it';
      findings.leave(line(node), `the element <${node.tagName}>`, shownWords(node), why);
    } else {
      if (node.type === 'element') nameAttributes(node, findings);
      if (node.type === 'element' && PLAYERS.has(node.tagName)) emptyPlayer(node, findings);
      if (node.type === 'element' && FLAT.test(node.tagName)) keepApart(node);
      return undefined;
    }
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function emptyPlayer(element: Element, findings: Findings): void {
  const text = shownWords(element);
  if (text.trim() !== '') {
    const why = 'it is for browsers that cannot play this';
    findings.leave(line(element), `the text within <${element.tagName}>`, text, why);
  }
  element.children = element.children.filter(
    (child) => child.type === 'element' && child.tagName === 'source',
  );
}

/** Blocks where only words can be. The converter would join the last word of one with the first of the next. */
function keepApart(outer: Element): void {
  visit(outer, 'element', (inner) => {
    if (inner === outer || !BLOCKS.test(inner.tagName) || VOID.test(inner.tagName)) return;
    if (STYLED.test(outer.tagName)) outer.tagName = 'div';
    else {
      inner.tagName = 'span';
      inner.children = [{type: 'text', value: ' '}, ...inner.children, {type: 'text', value: ' '}];
    }
  });
}

function nameAttributes(element: Element, findings: Findings): void {
  for (const name of Object.keys(element.properties)) {
    if (!/^on[A-Z]/.test(name)) continue;
    const what = `the attribute ${name.toLowerCase()} of <${element.tagName}>`;
    findings.leave(line(element), what, '', 'a guide runs no code');
  }
}

/** Every word that the page could show. */
function shownWords(node: Nodes | RootContent): string {
  if (node.type === 'text' || node.type === 'comment') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'root') return node.children.map(shownWords).join('');
  if (CODE.has(node.tagName)) return '';
  const alt = node.tagName === 'img' ? (node.properties.alt ?? '') : '';
  const children = node.tagName === 'template' ? (node.content?.children ?? []) : node.children;
  const inner = alt + children.map(shownWords).join('');
  return BLOCKS.test(node.tagName) ? ` ${inner} ` : inner;
}

function line(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** A player within the page becomes a link to what it plays. */
const player: Handle = (state, node: Element) => {
  const {src, title} = node.properties;
  const source = node.children.find((child) => child.type === 'element' && child.tagName === 'source');
  const inner = source?.type === 'element' ? source.properties.src : undefined;
  const link: Link = {
    type: 'link',
    url: src ?? inner ?? '',
    children: typeof title === 'string' ? [{type: 'text', value: title}] : [],
  };
  state.patch(node, link);
  return link;
};

/** Keeps the size of a picture, which Markdown has no place for. */
const img: Handle = (state, node: Element) => {
  const {src, alt, width, height} = node.properties;
  const image: Image = {
    type: 'image',
    url: src ?? '',
    alt: alt ?? '',
    data: {
      ...(typeof width === 'number' && {width}),
      ...(typeof height === 'number' && {height}),
    },
  };
  state.patch(node, image);
  return image;
};
