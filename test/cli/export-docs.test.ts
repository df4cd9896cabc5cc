import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Code} from 'mdast';
import {visit} from 'unist-util-visit';
import {Chapter} from './docs-chapter.js';
import {markdownTree} from './export-helpers.js';
import {PROJECT} from './helpers.js';

const blocks: Code[] = [];
visit(markdownTree(readFileSync(join(PROJECT, 'docs/exports.md'), 'utf8')), 'code', (block) => {
  blocks.push(block);
});

describe('the examples of docs/exports.md', () => {
  const chapter = new Chapter(Chapter.withGuide);
  for (const [index, block] of blocks.entries())
    it(block.value, async () => {
      const next = blocks[index + 1];
      await chapter.run(block, next?.lang === 'text' ? next : undefined);
    });

  it('are some', () => {
    assert.ok(blocks.length > 5);
  });
});
