import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {resolveConfig} from 'vite';
import {ENGLISH, makeProject, MOONBASE, PROJECT, replaced} from './helpers.js';

describe('the script that generates', () => {
  it('writes nothing while the content is wrong, and says what is', () => {
    const root = makeProject({
      'README.md': 'As it was.',
      'src/guides/moonbase/en.json': replaced(MOONBASE, '"number": 1', '"number": 0'),
    });
    for (const shared of ['node_modules', 'src/cli', 'src/model'])
      symlinkSync(join(PROJECT, shared), join(root, shared));
    const {status, stdout, stderr} = spawnSync(process.execPath, [join(PROJECT, 'scripts/generate.mjs')], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.match(stdout, /en\.json:57:32 videos\[0\]\.number: expected at least 1, found 0\./);
    assert.match(stderr, /Nothing was generated: repair the content first\./);
    assert.equal(readFileSync(join(root, 'README.md'), 'utf8'), 'As it was.');
    assert.equal(status, 1);
  });

  it('lists guides and languages whose files begin with a byte order mark', () => {
    const root = makeProject({
      'src/locales/en.json': `\uFEFF${ENGLISH}`,
      'src/guides/moonbase/en.json': `\uFEFF${MOONBASE}`,
    });
    const lists = JSON.stringify(pathToFileURL(join(PROJECT, 'scripts/readme-lists.mjs')));
    const marks = ['guides', 'languages'].map(
      (name) => `<!-- generated:${name} --><!-- /generated:${name} -->`,
    );
    const script = `import {fillLists} from ${lists}; console.log(fillLists(${JSON.stringify(marks.join('\n'))}));`;
    const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.match(stdout, /\| Moonbase \|\n[^]*\| English \(en\) \| all \|/);
  });
});

describe('the build of the scripts', () => {
  it('takes English words that begin with a byte order mark', async () => {
    const {plugins} = await resolveConfig({configFile: join(PROJECT, 'vite.config.ts')}, 'build');
    const words = plugins.find(({name}) => name === 'leave-only-words')?.transform;
    assert.ok(typeof words === 'object');
    const {messages} = JSON.parse(ENGLISH) as {readonly messages: object};
    const built = await words.handler.call(undefined as never, `\uFEFF${ENGLISH}`, 'en.json');
    assert.deepEqual(JSON.parse(built as string), {messages});
  });
});
