import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {PROJECT} from './helpers.js';
import {CONFIGS} from './hosting-configs.js';
import {SAMPLES, wantedHeaders, type Headers} from './hosting-table.js';

const TYPE = 'content-type';

function withoutType(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== TYPE));
}

describe('the table of docs/hosting.md', () => {
  it('speaks of every kind of file that a release has', () => {
    for (const path of SAMPLES) {
      const headers = wantedHeaders(path);
      assert.ok(headers, `There is no row for ${path}.`);
      assert.match(headers[TYPE] ?? '', /^(?:text|application)\//, path);
      assert.match(headers['cache-control'] ?? '', /max-age=\d+, immutable$/, path);
      assert.equal(headers['access-control-allow-origin'], '*', path);
    }
  });

  it('says nothing of other paths', () => {
    assert.equal(wantedHeaders('/articles/bitmart.html'), undefined);
  });
});

describe('the configurations in hosting/', () => {
  it('are all held against the table, and all named in docs/hosting.md', () => {
    const files = readdirSync(join(PROJECT, 'hosting'));
    assert.deepEqual(files.toSorted(), CONFIGS.map(({file}) => file).sort());
    const chapter = readFileSync(join(PROJECT, 'docs/hosting.md'), 'utf8');
    for (const file of files) assert.ok(chapter.includes(`(../hosting/${file})`), `${file} is not linked.`);
  });

  for (const {file, knowsTypes, answers} of CONFIGS) {
    it(`say what the table says: ${file}`, () => {
      for (const path of SAMPLES) {
        const wanted = wantedHeaders(path) ?? {};
        const told = answers(path);
        if (knowsTypes && told[TYPE] === undefined) assert.deepEqual(told, withoutType(wanted), path);
        else assert.deepEqual(told, wanted, path);
      }
    });
  }

  it('leave other paths of the server alone', () => {
    for (const {file, answers} of CONFIGS) {
      if (!['_headers', 'vercel.json', 'Caddyfile'].includes(file)) continue;
      assert.deepEqual(answers('/articles/bitmart.html'), {}, file);
    }
  });
});
