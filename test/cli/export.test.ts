import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {FORMAT_NAMES} from './export-helpers.js';
import {makeProject, MOONBASE, replaced, run} from './helpers.js';

const GUIDE = 'src/guides/moonbase/en.json';
const DUTCH = replaced(MOONBASE, '"locale": "en"', '"locale": "nl"');
const files = {
  [GUIDE]: MOONBASE,
  'src/guides/moonbase/nl.json': DUTCH,
  'src/guides/rocket/en.json': replaced(MOONBASE, '"id": "moonbase"', '"id": "rocket"'),
};

describe('export', () => {
  it('prints one guide', async () => {
    const {code, out, error} = await run(makeProject(files), 'export', 'moonbase', '--to', 'markdown');
    assert.equal(error, '');
    assert.equal(code, 0);
    assert.match(out, /^# Update the IP whitelist of Moonbase\n/);
  });

  it('writes every guide into a folder, and says which are not there in a language', async () => {
    const root = makeProject(files);
    for (const format of FORMAT_NAMES) {
      const {code, out} = await run(root, 'export', '--to', format, '--out', 'articles');
      assert.deepEqual({code, out}, {code: 0, out: '2 guides written to articles.\n'});
    }
    assert.deepEqual(
      readdirSync(join(root, 'articles')).sort(),
      ['crisp.md', 'html', 'intercom.html', 'md', 'zendesk.html']
        .flatMap((ending) => [`moonbase.en.${ending}`, `rocket.en.${ending}`])
        .sort(),
    );
    const dutch = await run(root, 'export', '--to', 'html', '--locale', 'nl', '--out', 'articles');
    assert.deepEqual(dutch, {
      code: 0,
      out: '1 guide written to articles.\n',
      error: 'Not there in nl: rocket.\n',
    });
    assert.match(
      readFileSync(join(root, 'articles/moonbase.nl.html'), 'utf8'),
      /^<article lang="nl" dir="ltr">/,
    );
  });

  it('writes one guide into a file, and again over what it has written', async () => {
    const root = makeProject(files);
    for (const out of ['bitmart.html', 'bitmart.html'])
      assert.equal((await run(root, 'export', 'moonbase', '--to', 'html', '--out', out)).code, 0);
    assert.match(readFileSync(join(root, 'bitmart.html'), 'utf8'), /<h1>/);
  });

  it('takes a file with a guide, also outside of a project', async () => {
    const root = makeProject({'drafts/moonbase.json': MOONBASE});
    const {code, out} = await run(root, 'export', 'drafts/moonbase.json', '--to', 'crisp');
    assert.equal(code, 0);
    assert.match(out, /^\|\|\| \*\*Stop: Never delete the account\.\*\*$/m);
  });

  it('speaks with the words of the project', async () => {
    const words = JSON.parse(
      readFileSync(new URL('../../src/locales/nl.json', import.meta.url), 'utf8'),
    ) as object;
    const root = makeProject({...files, 'src/locales/nl.json': JSON.stringify(words)});
    const {out} = await run(root, 'export', 'moonbase', '--to', 'markdown', '--locale', 'nl');
    assert.match(out, /^#### Als je dit type key hebt: Crater key$/m);
  });

  it('links to the guide with its tools', async () => {
    const url = 'https://www.altrady.com/{locale}/guides/{exchange}';
    const {out} = await run(makeProject(files), 'export', 'rocket', '--to', 'markdown', '--live-url', url);
    assert.ok(out.includes('(https://www.altrady.com/en/guides/rocket)'));
  });

  it('writes nothing of a guide with problems', async () => {
    const root = makeProject({[GUIDE]: replaced(MOONBASE, '"kind": "stop"', '"kind": "halt"')});
    const {code, out} = await run(root, 'export', 'moonbase', '--to', 'html', '--out', 'articles');
    assert.equal(code, 1);
    assert.match(out, /^src\/guides\/moonbase\/en\.json:\d+:\d+ notices\[0\]\.kind:/);
    assert.deepEqual(readdirSync(root).sort(), ['package.json', 'src']);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      'without a format',
      ['moonbase'],
      /--to wants one of these formats: crisp, zendesk, intercom, markdown, html\./,
    ],
    ['with an unknown format', ['moonbase', '--to', 'toString'], /--to wants one of these formats/],
    [
      'with an unknown exchange',
      ['luna', '--to', 'html'],
      /no guide for "luna"\. There are: moonbase, rocket\./,
    ],
    ['with a path for an exchange', ['../locales', '--to', 'html'], /no guide for "\.\.\/locales"/],
    [
      'with a language that is not there',
      ['rocket', '--to', 'html', '--locale', 'nl'],
      /not there in "nl", but in: en\./,
    ],
    ['with a language that is none', ['rocket', '--to', 'html', '--locale', '../x'], /Write a language tag/],
    ['to print several guides', ['--to', 'html'], /only one guide can be printed/],
    ['to write several guides into a file', ['--to', 'html', '--out', 'all.html'], /do not go into one file/],
    [
      'to write over another file',
      ['moonbase', '--to', 'html', '--out', GUIDE],
      /"en\.json" is a file already/,
    ],
    [
      'with a link that is none',
      ['moonbase', '--to', 'html', '--live-url', 'javascript:alert(1)'],
      /--live-url/,
    ],
    [
      'with a file that is no guide',
      ['src/locales/en.json', '--to', 'html'],
      /"locales\/en\.json" is no guide/,
    ],
  ];
  for (const [how, args, message] of wrong)
    it(`says how to call it when it is called ${how}`, async () => {
      const {code, out, error} = await run(makeProject(files), 'export', ...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(error, message);
    });

  it('writes into a folder with a point in its name', async () => {
    const root = makeProject(files);
    mkdirSync(join(root, 'help.html'));
    writeFileSync(join(root, 'help.html/other.txt'), '');
    await run(root, 'export', 'moonbase', '--to', 'html', '--out', 'help.html');
    assert.deepEqual(readdirSync(join(root, 'help.html')), ['moonbase.en.html', 'other.txt']);
  });
});
