import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Table} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {toString} from 'mdast-util-to-string';
import {gfm} from 'micromark-extension-gfm';
import {PROJECT} from './helpers.js';

/** Names in small letters, as HTTP takes them. */
export type Headers = Readonly<Record<string, string>>;

interface Row {
  readonly pattern: string;
  readonly headers: Headers;
}

/** Files as a release has them, one of each kind. */
export const SAMPLES: readonly string[] = [
  'whitelist-guide.js',
  'whitelist-guide.iife.js',
  'whitelist-guide.guide-steps.abcdefgh.js',
  'guides/bitmart/pt-BR.json',
  'integrity.json',
  'whitelist-guide.prerender.css',
  'licenses.txt',
  'frame.html',
  'frame/bitmart/en.html',
].map((file) => `/whitelist-guide/0.1.0/${file}`);

const TEXT = readFileSync(join(PROJECT, 'docs/hosting.md'), 'utf8');

/** The table of docs/hosting.md: what a server says of a file. */
const ROWS: readonly Row[] = readRows();

/** What the table asks for at this path; undefined where it names no such path. */
export function wantedHeaders(path: string): Headers | undefined {
  return ROWS.find(({pattern}) => globMatches(pattern, path))?.headers;
}

/** A star stands for anything, also for several folders. */
export function globMatches(glob: string, path: string): boolean {
  const source = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(path);
}

/** The first table: the path, then a column a header. What stands outside of code is no value of one. */
function readRows(): readonly Row[] {
  const tree = fromMarkdown(TEXT, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  const table = tree.children.find((node): node is Table => node.type === 'table');
  const [head, ...rows] = table?.children ?? [];
  const names = (head?.children ?? []).map((cell) => toString(cell).toLowerCase());
  return rows.map(({children}) => {
    const [pattern = '', ...values] = children.map((cell) =>
      cell.children
        .filter(({type}) => type === 'inlineCode')
        .map((code) => toString(code))
        .join(''),
    );
    const named = values.map((value, index) => [names[index + 1] ?? '', value] as const);
    return {pattern, headers: Object.fromEntries(named.filter(([, value]) => value !== ''))};
  });
}
