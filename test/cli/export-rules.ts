import type {Element} from 'hast';
import {visit} from 'unist-util-visit';
import {htmlTree, markdownTree} from './export-helpers.js';

/** What a platform takes: its tags, each with its attributes. */
export interface HtmlRules {
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** Attributes of every tag. */
  readonly everywhere: readonly string[];
  /** Hosts that frames may come from. */
  readonly frames: readonly string[];
}

const none = (tags: string): Record<string, readonly string[]> =>
  Object.fromEntries(tags.split(/[\s,]+/).map((tag) => [tag, []]));

/**
 * “Supported HTML for help center articles”, https://support.zendesk.com/hc/en-us/articles/6644509092378: the part of
 * it that could be looked up. Attributes by their names in a tree.
 */
const ZENDESK: HtmlRules = {
  tags: {
    ...none(
      `abbr address aside bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em
       figcaption figure h1 h2 h3 h4 h5 h6 hr ins kbd li ol p pre samp small span strong sub summary sup table tbody
       td tfoot th thead tr ul var`,
    ),
    a: ['href', 'target', 'name', 'rel'],
    img: ['src', 'alt', 'width', 'height'],
    iframe: ['src', 'width', 'height', 'allowFullScreen'],
  },
  everywhere: ['id', 'className', 'dir', 'lang', 'tabIndex', 'title'],
  frames: ['www.youtube.com'],
};

/** https://developers.intercom.com/docs/guides/help-center/supported-html */
const INTERCOM: HtmlRules = {
  tags: {
    ...none('p br hr h1 h2 ul ol li table tbody tr td pre code b strong i em'),
    a: ['href'],
    img: ['src', 'alt'],
    iframe: ['src'],
  },
  everywhere: [],
  frames: [
    'www.youtube.com',
    'fast.wistia.net',
    'player.vimeo.com',
    'www.loom.com',
    'play.vidyard.com',
    'stream.io',
  ],
};

/** Our own promise for any page: HTML's own elements, without classes, styles and scripts. */
const PLAIN: HtmlRules = {
  tags: {
    ...none('p h1 h2 h3 h4 ul ol li code strong details summary'),
    article: ['lang', 'dir'],
    aside: ['role'],
    a: ['href'],
    img: ['src', 'alt'],
  },
  everywhere: [],
  frames: [],
};

export const HTML_RULES = {zendesk: ZENDESK, intercom: INTERCOM, html: PLAIN} as const;

/** What a platform would take away, or refuse. */
export function htmlProblems(html: string, {tags, everywhere, frames}: HtmlRules): readonly string[] {
  const problems: string[] = [];
  visit(htmlTree(html), (node) => {
    if (node.type === 'comment') problems.push('a comment');
    if (node.type !== 'element') return;
    const {tagName, properties} = node;
    const own = tags[tagName];
    if (!own) problems.push(`<${tagName}>`);
    for (const name of Object.keys(properties))
      if (!own?.includes(name) && !everywhere.includes(name)) problems.push(`<${tagName} ${name}>`);
    if (tagName === 'a' && !String(properties['href']).startsWith('https://'))
      problems.push('a link of another kind');
    if (tagName === 'iframe' && !frames.includes(new URL(String(properties['src'])).host))
      problems.push(`a frame from ${String(properties['src'])}`);
    if (/^[ou]l$/.test(tagName) && !hasFullItem(node)) problems.push(`an empty <${tagName}>`);
  });
  return problems;
}

/** Intercom refuses the whole article for a list without a full item, or with a table in it. */
function hasFullItem({children}: Element): boolean {
  const items = children.filter((child) => child.type === 'element');
  return (
    items.length > 0 &&
    items.every(
      ({tagName, children: inner}) =>
        tagName === 'li' && inner.length > 0 && !JSON.stringify(inner).includes('"table"'),
    )
  );
}

const SHORTCODE =
  /^\$\{(?:youtube|vimeo|dailymotion)\}\[[^[\]]*\]\([\w-]+\)$|^\$\{frame\}\[[^[\]]*\]\(https:\/\/[^\s()]+\)$/;
const CALLOUT = /^\|{1,3} \S/;

/** What Crisp would show otherwise than it is meant. */
export function crispProblems(markdown: string): readonly string[] {
  const problems: string[] = [];
  const code: (readonly [number, number])[] = [];
  visit(markdownTree(markdown), (node) => {
    const {start, end} = node.position ?? {start: {offset: 0}, end: {offset: 0}};
    const source = markdown.slice(start.offset, end.offset);
    if (
      [
        'html',
        'delete',
        'emphasis',
        'footnoteReference',
        'definition',
        'linkReference',
        'imageReference',
        'code',
      ].includes(node.type)
    )
      problems.push(`a node of the kind ${node.type}: ${source}`);
    if (node.type === 'strong' && !source.startsWith('**')) problems.push(`underlined: ${source}`);
    if (node.type === 'link' && !source.startsWith('[')) problems.push(`a bare link: ${source}`);
    if (node.type === 'table' && node.children.length > 50) problems.push('a table of more than 50 rows');
    if (node.type === 'inlineCode') code.push([start.offset ?? 0, end.offset ?? 0]);
  });
  for (const [start, end] of code)
    markdown = markdown.slice(0, start) + '0'.repeat(end - start) + markdown.slice(end);
  for (const line of markdown.split('\n')) {
    const rest = SHORTCODE.test(line) ? '' : line.replace(CALLOUT, '').replace(/\]\(https:[^)]*\)/g, '');
    for (const mark of [
      /(?<!\\)\$\{/,
      /(?<!\\)__/,
      /(?<!\\)\+\+/,
      /(?<!\\)~~/,
      /(?<!\\)\|/,
      /(?<!\\)<(?=[a-z/!])/i,
    ])
      if (mark.test(rest)) problems.push(`a mark (${mark.source}): ${line}`);
    if (/^\s*(?:[02-9]|1\d+)\d*[.)] /.test(line)) problems.push(`a number that Crisp does not keep: ${line}`);
    if (/^\s*&#|[^\\]&#x/.test(rest)) problems.push(`a character reference: ${line}`);
  }
  return problems;
}

/** Lines that are boxes at Crisp. */
export function calloutsOf(markdown: string): readonly string[] {
  return markdown.split('\n').filter((line) => CALLOUT.test(line));
}
