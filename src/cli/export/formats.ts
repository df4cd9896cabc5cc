import {textDirection} from '../../model/locale-chain.js';
import {toCrispMarkdown} from './crisp.js';
import {guideTree} from './guide-tree.js';
import {toIntercomHtml} from './intercom.js';
import {toPlainMarkdown} from './markdown.js';
import type {ExportPage} from './page.js';
import {toPlainHtml} from './plain-html.js';
import type {Block} from './tree.js';
import {toZendeskHtml} from './zendesk.js';

/** The language of a text and its direction. */
export interface Locale {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

interface Format {
  /** What the name of a file ends with. */
  readonly ending: string;
  readonly write: (blocks: readonly Block[], locale: Locale) => string;
}

/** A format is a file of its own and a line here. */
export const FORMATS = {
  crisp: {ending: '.crisp.md', write: toCrispMarkdown},
  zendesk: {ending: '.zendesk.html', write: toZendeskHtml},
  intercom: {ending: '.intercom.html', write: toIntercomHtml},
  markdown: {ending: '.md', write: toPlainMarkdown},
  html: {ending: '.html', write: toPlainHtml},
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export function isFormat(name: unknown): name is FormatName {
  return typeof name === 'string' && Object.hasOwn(FORMATS, name);
}

/** A guide as an article for a help centre. */
export function exportGuide(page: ExportPage, name: FormatName): string {
  const {locale: lang} = page.guide;
  return FORMATS[name].write(guideTree(page), {lang, dir: textDirection(lang)});
}
