import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import type {Code} from 'mdast';
import {COMMANDS, loadCommands} from '../../src/cli/commands.js';
import {Chapter} from './docs-chapter.js';
import {all, CHAPTERS, deadLink, DOCS, jsonOf, rowsUnder} from './docs-tree.js';
import {PROJECT} from './helpers.js';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', ...DOCS];

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

  it('are all found from their index', () => {
    for (const index of ['docs/README.md', 'docs/platforms/README.md']) {
      const urls = all(index, 'link').map(({url}) => join(dirname(index), url));
      const beside = DOCS.filter((file) => dirname(file) === dirname(index) && file !== index);
      for (const file of beside) assert.ok(urls.includes(file), `${index} has no link to ${file}.`);
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
