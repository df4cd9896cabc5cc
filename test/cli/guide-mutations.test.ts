/** Guides of this release, spoiled at random, at the door where foreign content comes in. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {admitShared} from '../../src/model/doors.js';
import {parseGuide} from '../../src/model/parse-guide.js';
import {mutateGuide} from '../helpers/mutate-guide.js';
import {seededRandom} from '../helpers/random.js';

const MUTATIONS = 1000;

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../src/guides/${path}`, import.meta.url), 'utf8'));
const shared = admitShared(read('shared/en.json'));
const exchanges = readdirSync(new URL('../../src/guides/', import.meta.url), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({name}) => name);

const counts = {passed: 0, named: 0, longest: 0};

/** What the door says of a guide; fails if it says nothing that an author could use. */
function ask(data: unknown): void {
  // Work, not time: the machine may have other things to do.
  const before = process.cpuUsage();
  const {guide, problems} = parseGuide(data, shared);
  const {user, system} = process.cpuUsage(before);
  counts.longest = Math.max(counts.longest, (user + system) / 1000);
  if (guide) {
    counts.passed += 1;
    return;
  }
  const [{path, message}] = problems;
  // A field without a name has no path either: then the message says so.
  assert.match(path === '' ? message : path, /^(?:[\w$]|unknown field "")/);
  assert.match(message, /\S.*\.$/s);
  counts.named += 1;
}

describe('the door for foreign guides', () => {
  it('is tried with every guide of this release', () => {
    assert.equal(exchanges.length, 17);
  });

  for (const [index, exchange] of exchanges.entries()) {
    it(`lets in or names the path: 1,000 of 1,000 mutations of ${exchange}`, () => {
      const guide = read(`${exchange}/en.json`);
      const random = seededRandom(index + 1);
      const before = counts.passed + counts.named;
      for (let number = 0; number < MUTATIONS; number += 1) ask(mutateGuide(guide, random));
      assert.equal(counts.passed + counts.named - before, MUTATIONS);
    });
  }

  it('leaves the prototypes of the page as they are', () => {
    assert.equal('polluted' in {}, false);
  });

  it('never works for a second', (test) => {
    const {passed, named, longest} = counts;
    test.diagnostic(
      `${String(passed + named)} mutations: ${String(passed)} let in, ${String(named)} refused with their path; ` +
        `the longest was ${longest.toFixed(1)} ms of work`,
    );
    assert.ok(longest < 1000);
    assert.ok(passed > 0 && named > 0);
  });
});
