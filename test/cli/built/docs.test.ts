import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {releasedFiles} from '../docs-markup.js';
import {DOCS, textOf} from '../docs-tree.js';
import {PROJECT} from '../helpers.js';

interface Load {
  readonly requests: number;
  readonly bytes: number;
}

const DOCUMENTS = ['README.md', ...DOCS];
const MARK = /<!-- loads:([\w-]+) -->(\d+) requests, (\d+) kB<!-- \/loads -->/g;
/** A figure need not change with every word of the script, nor with every part that two others share. */
const TOLERANCE = {bytes: 0.05, requests: 0.1};

describe('the documents, held against dist/', () => {
  for (const file of DOCUMENTS) {
    const named = [
      ...new Set(releasedFiles(`/${textOf(file).replaceAll('\nwhitelist-guide/', '\n/whitelist-guide/')}`)),
    ];
    if (named.length === 0) continue;
    it(`name files that a release has: ${file}`, () => {
      for (const path of named)
        assert.ok(existsSync(join(PROJECT, 'dist', path)), `There is no dist/${path}.`);
    });
  }

  it('say how much a page loads, in every document that has a mark for it', () => {
    const marked = DOCUMENTS.filter((file) => textOf(file).includes('<!-- loads:'));
    assert.ok(marked.length > 5);
    const real = realLoads();
    for (const file of marked) {
      const figures = [...textOf(file).matchAll(MARK)];
      assert.ok(
        figures.length > 0,
        `${file} has a mark without a figure. Write it: node scripts/page-loads.mjs`,
      );
      for (const [, kind = '', requests, kilobytes] of figures)
        assertLoad(file, kind, {requests: Number(requests), bytes: Number(kilobytes) * 1000}, real[kind]);
    }
  });
});

function realLoads(): Readonly<Record<string, Load>> {
  const args = ['scripts/page-loads.mjs', '--json'];
  const told = execFileSync(process.execPath, args, {cwd: PROJECT, encoding: 'utf8'});
  return JSON.parse(told) as Readonly<Record<string, Load>>;
}

function assertLoad(file: string, kind: string, told: Load, real: Load | undefined): void {
  assert.ok(real, `${file}: "${kind}" is no kind of page. scripts/page-loads.mjs has them.`);
  const isClose = Math.abs(real.bytes - told.bytes) <= Math.max(1000, told.bytes * TOLERANCE.bytes);
  const figures = `${told.requests} requests and ${told.bytes} bytes for "${kind}"; there are ${real.requests} and ${real.bytes}`;
  const isAlike = Math.abs(real.requests - told.requests) <= told.requests * TOLERANCE.requests;
  assert.ok(isAlike && isClose, `${file} says ${figures}. Write them anew: node scripts/page-loads.mjs`);
}
