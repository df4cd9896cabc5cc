import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Code} from 'mdast';
import {findCommand} from '../../src/cli/commands.js';
import {assertKnownMarkup, releasedFiles} from './docs-markup.js';
import {compileProblems} from './docs-compile.js';
import {jsonOf} from './docs-tree.js';
import {PROJECT} from './helpers.js';

const {exports: ENTRIES, scripts: SCRIPTS} = jsonOf('package.json') as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly scripts: Readonly<Record<string, string>>;
};

/**
 * Holds a block of a page for who puts the guide somewhere:
 *
 * - `html`: elements, attributes and files that there are. `html page` is also opened by `test/embed/docs.test.ts`,
 *   with the `html site` before it, which stands once for a whole site, and under the `text policy` before it.
 * - `text files`: files of a release, one a line.
 * - `markdown page`: the same as text for a help centre.
 * - `tsx`, `ts`, `vue`, `svelte`: what it imports is there, and so are the elements in it. `ts checked`: it compiles.
 * - `sh`: commands that there are. `sh elsewhere`: for another machine; the files of this project in it are there.
 * @throws {AssertionError} if it names what there is not
 */
export async function assertSnippet({lang, meta, value}: Code): Promise<void> {
  releasedFiles(value);
  switch ([lang, meta].filter(Boolean).join(' ')) {
    case 'html':
    case 'html page':
    case 'html site':
      assertKnownMarkup(value);
      return;
    case 'text files':
    case 'text policy':
    case 'markdown page':
      return;
    case 'ts':
    case 'tsx':
    case 'vue':
    case 'svelte':
      assertImports(value);
      return;
    case 'ts checked':
      assertImports(value);
      assert.deepEqual(compileProblems(value), []);
      return;
    case 'sh':
      for (const line of value.split('\n')) await assertCommand(line);
      return;
    case 'sh elsewhere':
      for (const [file] of value.matchAll(/\bhosting\/[\w.]+/g))
        assert.ok(existsSync(join(PROJECT, file)), `There is no ${file}.`);
      return;
    default:
      assert.fail(
        `A block needs a kind behind its three backticks; "${String(lang)} ${String(meta)}" is none.`,
      );
  }
}

function assertImports(code: string): void {
  const imports = [...code.matchAll(/(?:from|import) '(whitelist-guide[^']*)'/g)].map(
    ([, from = '']) => from,
  );
  for (const from of imports) {
    const entry = from.replace('whitelist-guide', '.');
    const isThere = Object.keys(ENTRIES).some(
      (key) => key === entry || (entry.startsWith(key.replace(/\*$/, '')) && key.endsWith('*')),
    );
    assert.ok(isThere, `package.json exports no "${entry}".`);
  }
  const [, markup] = /(<whitelist-guide[\s\S]*<\/whitelist-guide>)/.exec(code) ?? [];
  if (markup !== undefined) assertTags(markup);
}

/** Markup of a framework is no HTML: bindings and handlers stand where attributes do. */
function assertTags(markup: string): void {
  for (const [, tag = ''] of markup.matchAll(/<([a-z]+-[a-z-]+)/g)) assertKnownMarkup(`<${tag}></${tag}>`);
  for (const [, name = '', text = ''] of markup.matchAll(/\s([a-z-]+)="([^"]*)"/g))
    if (name !== 'class') assertKnownMarkup(`<whitelist-guide ${name}="${text}"></whitelist-guide>`);
}

async function assertCommand(line: string): Promise<void> {
  const script = /^npm run ([\w:-]+)/.exec(line)?.[1];
  if (script !== undefined) assert.ok(script in SCRIPTS, `package.json has no script "${script}".`);
  else if (line !== 'npm ci' && line !== 'npm install whitelist-guide') {
    const [npx, name, command = ''] = line.split(' ');
    assert.equal(
      `${String(npx)} ${String(name)}`,
      'npx whitelist-guide',
      `"${line}" is no command of this project.`,
    );
    assert.ok(await findCommand(command), `There is no command "${command}".`);
  }
}
