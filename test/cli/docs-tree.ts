import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import type {Nodes, Table} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {toString} from 'mdast-util-to-string';
import {gfm} from 'micromark-extension-gfm';
import {visit} from 'unist-util-visit';
import {PROJECT} from './helpers.js';

/** All that lies in docs/. */
export const DOCS: readonly string[] = readdirSync(join(PROJECT, 'docs'), {recursive: true, encoding: 'utf8'})
  .map((file) => `docs/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.md'))
  .sort();
/** For who puts the guide somewhere: `docs-pages.test.ts` holds what is to be pasted. */
export const PAGES: readonly string[] = DOCS.filter(
  (file) =>
    file.startsWith('docs/platforms/') || /\/(?:README|embed-matrix|hosting|site|versions)\.md$/.test(file),
);
/** Those whose examples have a test of their own. */
const OTHERS: readonly string[] = ['docs/exports.md', 'docs/frameworks.md'];
/** For authors: each block in them is an example of content, or a command. */
export const CHAPTERS: readonly string[] = DOCS.filter((file) => ![...PAGES, ...OTHERS].includes(file));

/** The text of a file of the project. */
export const textOf = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');
export const jsonOf = (file: string): unknown => JSON.parse(textOf(file));

const trees = new Map<string, Nodes>();

function treeOf(file: string): Nodes {
  const known = trees.get(file);
  if (known) return known;
  const tree = fromMarkdown(textOf(file), {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  trees.set(file, tree);
  return tree;
}

/** Every node of a kind, in the order of the text. */
export function all<T extends Nodes['type']>(file: string, type: T): readonly Extract<Nodes, {type: T}>[] {
  const found: Extract<Nodes, {type: T}>[] = [];
  visit(treeOf(file), type, (node) => {
    found.push(node as Extract<Nodes, {type: T}>);
  });
  return found;
}

/** What GitHub makes of a heading, so that a link can lead to it. */
function anchorsOf(file: string): readonly string[] {
  const seen = new Map<string, number>();
  return all(file, 'heading').map((heading) => {
    const slug = toString(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${String(count)}`;
  });
}

/** Why a link leads nowhere, or undefined where it leads somewhere. */
export function deadLink(file: string, url: string): string | undefined {
  if (/^[a-z]+:/.test(url)) return undefined;
  const [path = '', anchor] = url.split('#');
  const target = path === '' ? file : relative(PROJECT, resolve(PROJECT, dirname(file), path));
  if (!existsSync(join(PROJECT, target))) return `${file}: there is no ${target}.`;
  if (anchor === undefined || anchorsOf(target).includes(anchor)) return undefined;
  return `${file}: ${target} has no heading #${anchor}.`;
}

/** The rows of the table with this heading in its last column, as texts. */
export function rowsUnder(file: string, heading: string): readonly (readonly string[])[] {
  const isWanted = ({children: [head]}: Table): boolean => toString(head?.children.at(-1)) === heading;
  return all(file, 'table')
    .filter(isWanted)
    .flatMap(({children: [, ...rows]}) => rows.map(({children}) => children.map((cell) => toString(cell))));
}
