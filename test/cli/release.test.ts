import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {makeProject} from './helpers.js';
import {
  change,
  commit,
  DAY,
  fakeNpm,
  git,
  makeRepository,
  release,
  textOf,
  version,
} from './release-helpers.js';

describe('the release script', () => {
  it('says what it would do, and does nothing of it', () => {
    const folder = makeRepository();
    const {code, out, error} = release(folder);
    assert.equal(code, 0, out + error);
    assert.match(out, new RegExp(`^whitelist-guide ${version} \\(dry run: nothing leaves this machine\\)`));
    for (const name of ['clean tree', 'one version', 'free tag', 'passed tests'])
      assert.match(out, new RegExp(`^  ok      ${name}$`, 'm'));
    assert.match(out, /^ {2}later {3}CI with OIDC$/m);
    assert.match(out, /^To npm, .* packed, .* unpacked: \d+ files$/m);
    assert.match(out, /^ {2}dist\/cli\/ \(.* kB, 1 files\)$/m);
    assert.match(out, /A release would now:\n {2}npm publish --provenance --access public\n {2}git tag v/);
    assert.equal(git(folder, 'tag'), '');
  });

  it('lists what pages load for static hosts, without commands, types and modules', () => {
    const folder = makeRepository();
    const {out} = release(folder, [], fakeNpm(folder));
    const [, listed = ''] = /^To static hosts, .*\n((?: {2}.*\n)*)/m.exec(out) ?? [];
    assert.deepEqual(
      listed
        .trim()
        .split('\n')
        .map((line) => line.trim().split(' ')[0]),
      ['guides/', 'integrity.json', 'whitelist-guide.guide-steps.abcdefgh.js', 'whitelist-guide.js'],
    );
  });

  it('lays a version into a folder of its own, and never changes it', () => {
    const folder = makeRepository();
    const host = makeProject({});
    const npm = fakeNpm(folder);
    const at = join(host, 'whitelist-guide', version);
    assert.match(release(folder, ['--out', host], npm).out, /written\.$/m);
    assert.equal(textOf(at, 'guides/bitmart/en.json'), 'guides/bitmart/en.json');
    assert.ok(!existsSync(join(at, 'cli')));
    assert.deepEqual(readdirSync(join(host, 'whitelist-guide')), [version]);
    assert.match(release(folder, ['--out', host], npm).out, /is there already, with the same bytes\.$/m);
    writeFileSync(join(at, 'whitelist-guide.js'), 'changed');
    const {code, error} = release(folder, ['--out', host], npm);
    assert.match(error, /holds other files already\. A version never changes: raise it\./);
    assert.notEqual(code, 0);
    assert.equal(textOf(at, 'whitelist-guide.js'), 'changed');
  });

  it('refuses a tree that differs from the commit', () => {
    const folder = makeRepository();
    writeFileSync(join(folder, 'notes.txt'), 'later');
    const {code, out, error} = release(folder);
    assert.match(out, /^ {2}PROBLEM clean tree\n.*differ from the commit:\n +\?\? notes\.txt$/m);
    assert.match(error, /Not released\.\n$/);
    assert.equal(code, 1);
    assert.ok(!existsSync(join(folder, 'dist')));
  });

  for (const file of ['src/version.ts', 'CHANGELOG.md']) {
    it(`refuses another version in ${file}`, () => {
      const folder = makeRepository();
      const [before, after] =
        file === 'CHANGELOG.md' ? [`## [${version}]`, '## [9.9.9]'] : [version, '9.9.9'];
      change(folder, file, before, after);
      commit(folder);
      const {code, out} = release(folder);
      assert.ok(out.includes(`package.json says ${version}, ${file} says 9.9.9.`), out);
      assert.equal(code, 1);
    });
  }

  it('refuses another version in package.json, and names every file that disagrees', () => {
    const folder = makeRepository();
    change(folder, 'package.json', `"version": "${version}"`, '"version": "9.9.9"');
    commit(folder);
    const {out} = release(folder);
    for (const file of ['package-lock.json', 'src/version.ts', 'CHANGELOG.md'])
      assert.ok(out.includes(`${file} says ${version}.`), out);
  });

  it('refuses a tag that stands at another commit, and takes one at this commit', () => {
    const folder = makeRepository();
    const npm = fakeNpm(folder);
    git(folder, 'tag', `v${version}`);
    assert.match(release(folder, [], npm).out, /^ {2}ok {6}free tag$/m);
    writeFileSync(join(folder, 'notes.txt'), 'later');
    commit(folder);
    const {code, out} = release(folder);
    assert.match(out, /PROBLEM free tag\n +The tag v.* stands at \w{12} already\. Raise the version\./);
    assert.equal(code, 1);
  });

  it('refuses a commit at which the tests have not passed', () => {
    const folder = makeRepository();
    writeFileSync(join(folder, 'notes.txt'), 'later');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'Untested');
    const {code, out} = release(folder);
    assert.match(
      out,
      /PROBLEM passed tests\n +The tests have not passed at \w{12}\. Last at \w{12}\. Run npm test\./,
    );
    assert.equal(code, 1);
  });
});

describe('the release script with --publish', () => {
  const identity = {CI: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/'};
  const asked = (folder: string): string => {
    const file = join(folder, '.git/asked');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };

  it('publishes nothing outside of CI', () => {
    const folder = makeRepository();
    const {code, out} = release(folder, ['--publish'], fakeNpm(folder));
    assert.match(out, /PROBLEM CI with OIDC\n +There is no OIDC token here\./);
    assert.equal(code, 1);
    assert.equal(asked(folder), '');
  });

  it('publishes nothing without a day in the changelog and a repository', () => {
    const folder = makeRepository();
    change(folder, 'CHANGELOG.md', `[${version}] - ${DAY}`, `[${version}] - Unreleased`);
    change(folder, 'package.json', '"repository"', '"formerly"');
    commit(folder);
    const {code, out} = release(folder, ['--publish'], {...fakeNpm(folder), ...identity});
    assert.match(out, /PROBLEM a day in the changelog\n +CHANGELOG\.md says "Unreleased"/);
    assert.match(out, /PROBLEM a public repository/);
    assert.equal(code, 1);
    assert.equal(asked(folder), '');
  });

  it('publishes with provenance in CI, and says what is left to do', () => {
    const folder = makeRepository();
    const {code, out, error} = release(folder, ['--publish'], {...fakeNpm(folder), ...identity});
    assert.equal(code, 0, out + error);
    assert.equal(asked(folder), 'publish --provenance --access public\n');
    assert.match(out, new RegExp(`Published\\. Now:\n  git tag v${version}`));
  });
});
