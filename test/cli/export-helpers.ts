import type {Nodes as HastNodes} from 'hast';
import type {Nodes as MdastNodes} from 'mdast';
import {fromHtml} from 'hast-util-from-html';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {SKIP, visit} from 'unist-util-visit';
import {checkContent, type CheckedContent} from '../../src/cli/content/check-content.js';
import {projectContent} from '../../src/cli/content/find-content.js';
import {exportGuide, FORMATS, isFormat, type FormatName} from '../../src/cli/export/formats.js';
import {exportPage, type PageOptions} from '../../src/cli/export/page.js';
import type {Guide} from '../../src/model/guide.schema.js';
import type {LocaleMessages} from '../../src/model/messages.js';
import {parseRichText} from '../../src/model/rich-text.js';
import {PROJECT} from './helpers.js';

export const FORMAT_NAMES = Object.keys(FORMATS).filter(isFormat);

/** The day on which all exports of the tests are made. */
export const TODAY = new Date('2026-11-22');

/** All that the project has. */
export function content(): Promise<CheckedContent> {
  return checkContent(projectContent(PROJECT), '2026-11-22');
}

export async function guideOf(exchange: string, locale = 'en'): Promise<Guide> {
  const {guides} = await content();
  const found = guides.find((guide) => guide.exchange.id === exchange && guide.locale === locale);
  if (!found) throw new Error(`There is no guide for ${exchange} in ${locale}.`);
  return found;
}

export function exported(guide: Guide, format: FormatName, options: Partial<PageOptions> = {}): string {
  const words: LocaleMessages = {locale: guide.locale, messages: {}};
  return exportGuide(exportPage(guide, {words, today: TODAY, ...options}), format);
}

export const isHtml = (format: FormatName): boolean => FORMATS[format].ending.endsWith('.html');

export function markdownTree(text: string): MdastNodes {
  return fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
}

export function htmlTree(text: string): HastNodes {
  return fromHtml(text, {fragment: true});
}

type Tree = HastNodes | MdastNodes;

export function treeOf(text: string, format: FormatName): Tree {
  return isHtml(format) ? htmlTree(text) : markdownTree(text);
}

/** What a reader sees of an export, with one space between two words. */
export function visibleText(text: string, format: FormatName): string {
  const parts: string[] = [];
  visit(treeOf(text, format), (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value);
    else if (node.type === 'image') parts.push(node.alt ?? '');
    else if (node.type === 'element' && node.tagName === 'img') parts.push(String(node.properties['alt']));
    else if (node.type === 'paragraph' || node.type === 'heading') parts.push('\n');
  });
  return words(parts.join(''));
}

/** Without marks of direction, which no reader sees. */
export function words(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What an export is made of without its words: nodes with their depth, attributes that are no words, addresses. */
export function shapeOf(text: string, format: FormatName): readonly string[] {
  const shape: string[] = [];
  visit(treeOf(text, format), (node, _, parent) => {
    if (node.type === 'text' || isCode(node)) return SKIP;
    const inner = parent && 'tagName' in parent ? parent.tagName : (parent?.type ?? '');
    if (node.type === 'element')
      shape.push(`${inner}>${node.tagName} ${String(node.properties['href'] ?? node.properties['src'])}`);
    else shape.push(`${inner}>${node.type} ${'url' in node ? node.url : ''}`);
    return undefined;
  });
  return shape;
}

/** Nothing is safer to show than code. */
function isCode(node: Tree): boolean {
  return node.type === 'inlineCode' || (node.type === 'element' && node.tagName === 'code');
}

/** Fields of a guide whose texts are no words for a reader. */
const NO_WORDS = new Set(
  `$schema schemaVersion id hosts locale updatedOn verifiedOn seenOn reviewBy deadline basis url href src captions
   confidence purpose kind per tool provider reference video link sources related steps keyTypes value`.split(
    /\s+/,
  ),
);
const WITH_MARKS = new Set(['body', 'answer', 'meaning', 'note', 'unsureKeyType']);

/** A guide with another text in the place of each one that readers see. */
export function mapTexts(guide: Guide, change: (text: string, hasMarks: boolean) => string): Guide {
  const mapped = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return NO_WORDS.has(key) ? value : change(value, WITH_MARKS.has(key));
    if (Array.isArray(value)) return value.map((entry: unknown) => mapped(entry, key));
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value as Record<string, unknown>);
    // Of all rules only the name of the field is words.
    return Object.fromEntries(
      fields.map(([name, field]) => [
        name,
        mapped(field, key === 'field' && name === 'value' ? 'label' : name),
      ]),
    );
  };
  return mapped(guide, '') as Guide;
}

/** Every text of a guide that readers see, apart where it has marks. Links that nothing leads to are not shown. */
export function textsOf(guide: Guide): readonly string[] {
  const texts: string[] = [];
  const used = new Set([...JSON.stringify(guide).matchAll(/"link":"([a-z0-9-]+)"/g)].map(([, id]) => id));
  const links = (guide.links ?? []).filter(({id}) => used.has(id) || guide.related?.includes(id));
  mapTexts({...guide, links}, (text, hasMarks) => {
    if (!hasMarks) texts.push(text);
    else
      for (const piece of parseRichText(text))
        texts.push(piece.kind === 'path' ? piece.parts.join(' > ') : piece.text);
    return text;
  });
  return texts.map(words).filter((text) => text !== '');
}
