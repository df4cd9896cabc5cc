import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {makeProject, MOONBASE, PROJECT, replaced} from './helpers.js';

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
});
