/**
 * Makes of each test file one file that Node can read, and read again: a mutant in what a module does while it loads
 * shows only in a fresh copy of it. Notes beside it which of our files are in it.
 */
import {readdirSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';

const tests = ['test/model', 'test/state'].flatMap((folder) =>
  readdirSync(folder, {recursive: true})
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`),
);
const {metafile} = await build({
  entryPoints: tests,
  alias: {'@open-wc/testing': './test/mutation/open-wc-in-node.mjs'},
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outdir: 'bundles',
  outbase: 'test',
  outExtension: {'.js': '.cjs'},
  metafile: true,
  logLevel: 'warning',
});
const inputs = Object.entries(metafile.outputs).map(([file, output]) => [file, Object.keys(output.inputs)]);
writeFileSync('bundles/inputs.json', JSON.stringify(Object.fromEntries(inputs)));
