import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {FORMATS} from '../../src/cli/export/formats.js';
import {exported, FORMAT_NAMES, guideOf} from './export-helpers.js';
import {PROJECT} from './helpers.js';

const UPDATE = 'UPDATE_SNAPSHOTS=1 npx tsx --test test/cli/export-snapshots.test.ts';
const isUpdate = process.env['UPDATE_SNAPSHOTS'] === '1';
const bitmart = await guideOf('bitmart');

describe('the Bitmart guide, as it was reviewed', () => {
  for (const format of FORMAT_NAMES) {
    it(`is still the same as ${format}`, () => {
      const file = join(PROJECT, `test/cli/snapshots/bitmart.en${FORMATS[format].ending}`);
      const text = exported(bitmart, format);
      if (isUpdate) write(file, text);
      const reviewed = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
      assert.equal(text, reviewed, `Read what is different. Where it is right: ${UPDATE}`);
    });
  }
});

function write(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}
