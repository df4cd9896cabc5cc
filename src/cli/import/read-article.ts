import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {ArticleError, type Article} from './article.js';
import {refuseDeepMarkdown, refuseDeepTree} from './depth.js';
import {Findings} from './findings.js';
import {wordsOf} from './nodes.js';
import {readHtml} from './read-html.js';

/** A help article is some ten kilobytes. The parsers need seconds for a megabyte. */
export const MOST_BYTES = 1_000_000;

export type ArticleFormat = 'markdown' | 'html';

/** The format that a file's name tells, or undefined. */
export function formatOf(name: string): ArticleFormat | undefined {
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  return /\.html?$/i.test(name) ? 'html' : undefined;
}

/**
 * Reads an article from the bytes of its file.
 * @throws {ArticleError} if it is empty, in another encoding, or nested too deeply
 */
export function readArticle(bytes: Uint8Array, format: ArticleFormat): Article {
  const text = decode(bytes);
  if (text.trim() === '') throw new ArticleError('is empty.');
  return format === 'html' ? readHtml(text) : readMarkdown(text);
}

/** Without a byte order mark. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new ArticleError('is not saved as UTF-8 text. Save it again with this encoding.');
  }
}

function readMarkdown(text: string): Article {
  refuseDeepMarkdown(text);
  const findings = new Findings();
  const [head = ''] = /^---[ \t]*\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (head !== '') findings.leave(1, 'the head of the file', head, 'it is data about the file');
  // Its line ends stay, so that every line keeps its number.
  const body = head.replace(/[^\r\n]/g, '') + text.slice(head.length);
  const root = fromMarkdown(body, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  refuseDeepTree(root);
  return {root, words: `${head} ${wordsOf(root)}`, findings};
}
