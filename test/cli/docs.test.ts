import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {describe, it} from 'node:test';
import type {Code, Nodes, Table} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {toString} from 'mdast-util-to-string';
import {gfm} from 'micromark-extension-gfm';
import {visit} from 'unist-util-visit';
import {COMMANDS, loadCommands} from '../../src/cli/commands.js';
import {Chapter} from './docs-chapter.js';
import {PROJECT} from './helpers.js';

const CHAPTERS = readdirSync(join(PROJECT, 'docs'))
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`);
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', ...CHAPTERS];

const textOf = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');
const jsonOf = (file: string): unknown => JSON.parse(textOf(file));

const trees = new Map<string, Nodes>();

function treeOf(file: string): Nodes {
  const known = trees.get(file);
  if (known) return known;
  const tree = fromMarkdown(textOf(file), {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  trees.set(file, tree);
  return tree;
}

function all<T extends Nodes['type']>(file: string, type: T): readonly Extract<Nodes, {type: T}>[] {
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
function deadLink(file: string, url: string): string | undefined {
  if (/^[a-z]+:/.test(url)) return undefined;
  const [path = '', anchor] = url.split('#');
  const target = path === '' ? file : relative(PROJECT, resolve(PROJECT, dirname(file), path));
  if (!existsSync(join(PROJECT, target))) return `${file}: there is no ${target}.`;
  if (anchor === undefined || anchorsOf(target).includes(anchor)) return undefined;
  return `${file}: ${target} has no heading #${anchor}.`;
}

/** The rows of the table with this heading in its last column, as texts. */
function rowsUnder(file: string, heading: string): readonly (readonly string[])[] {
  const isWanted = ({children: [head]}: Table): boolean => toString(head?.children.at(-1)) === heading;
  return all(file, 'table')
    .filter(isWanted)
    .flatMap(({children: [, ...rows]}) => rows.map(({children}) => children.map((cell) => toString(cell))));
}

describe('the documents', () => {
  for (const file of DOCUMENTS) {
    it(`have no dead link: ${file}`, () => {
      const written = [...all(file, 'link'), ...all(file, 'image'), ...all(file, 'definition')];
      const inMarkup = all(file, 'html').flatMap(({value}) =>
        [...value.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, url = '']) => url),
      );
      const urls = [...written.map(({url}) => url), ...inMarkup];
      assert.deepEqual(
        urls.flatMap((url) => deadLink(file, url) ?? []),
        [],
      );
    });
  }

  it('are found from the README, and from who contributes', () => {
    for (const file of ['README.md', 'CONTRIBUTING.md']) {
      const urls = all(file, 'link').map(({url}) => url.split('#')[0]);
      for (const chapter of CHAPTERS) assert.ok(urls.includes(chapter), `${file} has no link to ${chapter}.`);
    }
  });

  it('quote the words of the widget letter by letter', () => {
    const {messages} = jsonOf('src/locales/en.json') as {readonly messages: Record<string, unknown>};
    const known = new Set(Object.values(messages));
    const quoted = CHAPTERS.flatMap((file) => rowsUnder(file, 'The reader sees'))
      .flatMap((row) => [...(row.at(-1) ?? '').matchAll(/“([^“”]+)”/g)])
      .map(([, words]) => words);
    assert.ok(quoted.length > 5);
    for (const words of quoted) assert.ok(known.has(words), `The widget does not say “${String(words)}”.`);
  });
});

describe('the README', () => {
  it('names every command with what it does', async () => {
    const rows = rowsUnder('README.md', 'What it does for authors');
    const commands = await loadCommands();
    assert.deepEqual(
      rows.map(([name]) => name),
      Object.keys(COMMANDS),
    );
    assert.deepEqual(
      rows,
      commands.map(({name, summary}) => [name, summary]),
    );
  });

  it('lists every guide under what it rests on', () => {
    const guides = readdirSync(join(PROJECT, 'src/guides'), {withFileTypes: true})
      .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
      .map(({name}) => jsonOf(`src/guides/${name}/en.json`) as {basis: string; exchange: {name: string}});
    const rows = rowsUnder('README.md', 'Guides');
    const listed = rows.map(([, names = '']) => names.replace(/ \([^)]*\)/g, '').split(', '));
    for (const [index, basis] of ['altrady-article', 'general-article'].entries()) {
      const wanted = guides.filter((guide) => guide.basis === basis).map(({exchange}) => exchange.name);
      assert.deepEqual(
        listed[index]?.toSorted((a, b) => a.localeCompare(b, 'en')),
        wanted.toSorted((a, b) => a.localeCompare(b, 'en')),
      );
    }
    assert.equal(rows.length, 2);
  });

  it('lists every language of the widget', () => {
    const locales = readdirSync(join(PROJECT, 'src/locales'))
      .filter((file) => file.endsWith('.json'))
      .map((file) => jsonOf(`src/locales/${file}`) as {readonly locale: string; readonly name: string});
    assert.deepEqual(
      rowsUnder('README.md', 'Guides in it').map(([language]) => language),
      locales.map(({locale, name}) => `${name} (${locale})`),
    );
  });
});

for (const file of CHAPTERS) {
  describe(`the examples of ${file}`, () => {
    const chapter = new Chapter(file === 'docs/add-an-exchange.md' ? {} : Chapter.withGuide);
    const blocks = all(file, 'code');
    for (const [index, block] of blocks.entries()) {
      const line = block.position?.start.line ?? 0;
      it(`line ${String(line)}: ${[block.lang, block.meta].filter(Boolean).join(' ')}`, async () => {
        await chapter.run(block, answerTo(blocks, index));
      });
    }

    it('are some', () => {
      assert.ok(blocks.length > 5);
    });
  });
}

/** The block that shows what comes of this one: it stands next, and no other example between them. */
function answerTo(blocks: readonly Code[], index: number): Code | undefined {
  const next = blocks[index + 1];
  const isAnswer = next?.lang === 'text' || /^(?:becomes|output)$/.test(next?.meta ?? '');
  return isAnswer ? next : undefined;
}
