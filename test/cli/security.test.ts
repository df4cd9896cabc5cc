import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

type Dependencies = Readonly<Record<string, string>>;

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const {dependencies, devDependencies} = JSON.parse(read('package.json')) as Record<string, Dependencies>;
const {packages} = JSON.parse(read('package-lock.json')) as {
  packages: Readonly<Record<string, {integrity?: string; link?: boolean}>>;
};

/** The rows of the table under a heading of SECURITY.md: packages, each with its reason. */
function table(heading: string): readonly (readonly [name: string, reason: string])[] {
  const [, section = ''] = read('SECURITY.md').split(`### ${heading}\n`);
  const [text = ''] = section.split(/^#/m);
  return [...text.matchAll(/^\| `([^`]+)` +\| (.*?) +\|$/gm)].map(([, name = '', reason = '']) => [
    name,
    reason,
  ]);
}

describe('SECURITY.md', () => {
  const tables = [
    ['Part of a release', dependencies],
    ['For building and testing only', devDependencies],
  ] as const;
  for (const [heading, wanted] of tables) {
    it(`gives a reason for every dependency: ${heading}`, () => {
      const rows = table(heading);
      assert.deepEqual(rows.map(([name]) => name).sort(), Object.keys(wanted ?? {}).sort());
      for (const [name, reason] of rows) assert.match(reason, /\S.*\.$/, name);
    });
  }
});

describe('the dependencies', () => {
  it('are pinned to one version each', () => {
    for (const [name, version] of Object.entries({...dependencies, ...devDependencies}))
      assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, name);
  });

  it('are held to their hashes by the lock file', () => {
    const open = Object.entries(packages).filter(
      ([path, {integrity, link}]) => path !== '' && link !== true && !integrity?.startsWith('sha512-'),
    );
    assert.deepEqual(open, []);
  });

  it('are six at most in what a page loads', () => {
    assert.ok(Object.keys(dependencies ?? {}).length <= 6);
  });
});
