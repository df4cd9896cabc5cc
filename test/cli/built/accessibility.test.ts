import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {serveFolder} from '../../../scripts/static-server.mjs';
import {Examiner} from './examiner.js';
import {makePages, type MadePage} from './made-pages.js';

/** What is said of a page in a frame alone: the page around it has the first heading, and the ways to skip. */
const OF_FRAMES = /axe: page-has-heading-one|IBM Equal Access: html_skipnav_exists/;

const folder = mkdtempSync(join(tmpdir(), 'whitelist-guide-pages-'));
const server = await serveFolder(folder);
const pages = makePages(folder, server.address);
const examiner = await Examiner.start();

after(async () => {
  await examiner.end();
  server.close();
  rmSync(folder, {recursive: true});
});

const counted = (found: readonly string[], {isFramed = false}: MadePage): readonly string[] =>
  found.filter((finding) => !isFramed || !OF_FRAMES.test(finding));

describe('axe, IBM Equal Access and a look at the layout, light or dark, wide or at 400 % zoom', () => {
  for (const page of pages) {
    const address = server.address + page.path;
    it(`find nothing on ${page.name}, without a script`, async () => {
      assert.deepEqual(counted(await examiner.asWritten(address), page), []);
    });
    if (!page.isLive) continue;
    it(`find nothing on ${page.name}, when the live one has come`, async () => {
      assert.deepEqual(counted(await examiner.takenOver(address), page), []);
    });
  }
});
