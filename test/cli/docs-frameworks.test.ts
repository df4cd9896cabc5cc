import assert from 'node:assert/strict';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {textOf} from './docs-tree.js';
import {PROJECT} from './helpers.js';

const APPS = 'test/frameworks';
const DOCUMENT = 'docs/frameworks.md';

const names = readdirSync(join(PROJECT, APPS)).filter((name) =>
  statSync(join(PROJECT, APPS, name)).isDirectory(),
);

/** Whose code the section with this heading shows: “React 19” is the one without a number. */
const appOf = (heading: string): string => heading.toLowerCase().replace(' 19', '').replaceAll(' ', '-');

const sections = textOf(DOCUMENT)
  .split(/^## /m)
  .slice(1)
  .map((section) => ({app: appOf(section.slice(0, section.indexOf('\n'))), text: section}));

/** A block stands in a document without the indentation that it has in its file. */
const flat = (code: string): string => code.replace(/^ +/gm, '').trim();

function codeOf(app: string): readonly string[] {
  const folder = join(PROJECT, APPS, app);
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(?:tsx?|vue|svelte|html)$/.test(file) && !file.includes('node_modules'))
    .map((file) => flat(readFileSync(join(folder, file), 'utf8')));
}

describe(DOCUMENT, () => {
  it('has a section for each application', () => {
    const shown = sections.map(({app}) => app);
    for (const name of names) assert.ok(shown.includes(name), `There is no section for ${APPS}/${name}.`);
  });

  for (const {app, text} of sections.filter((section) => names.includes(section.app))) {
    it(`shows the very code of ${APPS}/${app}`, () => {
      const blocks = [...text.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, code = '']) => code);
      assert.ok(blocks.length > 0);
      const files = codeOf(app);
      for (const block of blocks)
        assert.ok(
          files.some((file) => file.includes(flat(block))),
          `No file has this:\n${block}`,
        );
    });
  }
});
