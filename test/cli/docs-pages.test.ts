import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {SCHEMA_VERSION} from '../../src/model/guide.schema.js';
import {PROGRESS_VERSION} from '../../src/model/progress.schema.js';
import {assertSnippet} from './docs-page.js';
import {all, PAGES, rowsUnder} from './docs-tree.js';

for (const file of PAGES) {
  const blocks = all(file, 'code');
  if (blocks.length === 0) continue;
  describe(`what ${file} gives to paste`, () => {
    for (const block of blocks) {
      const kind = [block.lang, block.meta].filter(Boolean).join(' ');
      it(`line ${String(block.position?.start.line)}: ${kind}`, () => assertSnippet(block));
    }
  });
}

describe('docs/versions.md', () => {
  it('names the versions of the formats', () => {
    assert.deepEqual(
      rowsUnder('docs/versions.md', 'Version now').map(([, version]) => Number(version)),
      [SCHEMA_VERSION, PROGRESS_VERSION],
    );
  });
});
