/**
 * Proves that an exchange is one file: copies the project, lays the guide of a made-up exchange into the copy, builds
 * it, and leaves the result in dist-made-up/ for the embed tests. Nothing else in the copy is changed.
 */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

const guide = 'test/cli/fixtures/moonbase.en.json';
const outdir = 'dist-made-up';
const parts = [
  'CHANGELOG.md',
  'custom-elements-manifest.config.js',
  'package.json',
  'scripts',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

const copy = mkdtempSync(join(tmpdir(), 'whitelist-guide-'));
try {
  for (const part of parts) cpSync(part, join(copy, part), {recursive: true});
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  mkdirSync(join(copy, 'src/guides/moonbase'));
  cpSync(guide, join(copy, 'src/guides/moonbase/en.json'));
  execFileSync(process.execPath, ['scripts/build.mjs'], {cwd: copy, stdio: ['ignore', 'ignore', 'inherit']});
  rmSync(outdir, {recursive: true, force: true});
  cpSync(join(copy, 'dist'), outdir, {recursive: true});
  console.log(`A copy of the project with one more guide is built in ${outdir}/.`);
} finally {
  rmSync(copy, {recursive: true});
}
