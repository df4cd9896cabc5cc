/**
 * Holds the size of what every page has to load before it shows a guide: whitelist-guide.js and all that it
 * imports statically, as a CDN sends it (brotli 11); and the mount script, which whole sites carry. Lazy chunks and
 * the classic script are listed only.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const limit = 20_480;
const warning = 14_336;
const mountLimit = 2_000;
const outdir = 'dist';
const staticImport = /\b(?:import|export)\s*(?:[\w*{}\s,$]+\bfrom\s*)?["'`](\.[^"'`]+)["'`]/g;

const entry = join(outdir, 'whitelist-guide.js');
const start = reachable(entry);
const others = readdirSync(outdir)
  .filter((file) => /^whitelist-guide\..*js$/.test(file))
  .map((file) => join(outdir, file))
  .filter((file) => !start.has(file))
  .sort();

const rows = [
  ...[...start].map((file) => row('start', file)),
  ...others.map((file) => row(kindOf(file), file)),
];
const sum = (sizes) => sizes.reduce((a, b) => a + b, 0);
const total = sum(rows.filter(({when}) => when === 'start').map(({brotli}) => brotli));

const bytes = (count) => count.toLocaleString('en').padStart(9);
for (const {when, file, raw, brotli} of rows) {
  console.log(`${when.padEnd(8)}${bytes(raw)} raw ${bytes(brotli)} br  ${file}`);
}
console.log(`A page starts with ${bytes(total).trim()} bytes (br); the limit is ${bytes(limit).trim()}.`);
if (total > warning)
  console.warn(`Warning: that is above ${bytes(warning).trim()}, what a first round trip carries.`);
if (total > limit) {
  console.error('Too large: make a part lazy, or say in the commit why the limit has to move.');
  process.exitCode = 1;
}

const mount = sum(rows.filter(({when}) => when === 'mount').map(({brotli}) => brotli));
console.log(
  `The mount script has ${bytes(mount).trim()} bytes (br); the limit is ${bytes(mountLimit).trim()}.`,
);
if (mount > mountLimit) {
  console.error('Too large: every page of a site carries it.');
  process.exitCode = 1;
}

function kindOf(file) {
  if (file.endsWith('.mount.js')) return 'mount';
  return file.endsWith('.iife.js') ? 'classic' : 'lazy';
}

/** The file and all that it imports statically. */
function reachable(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(staticImport)) {
    reachable(join(dirname(file), path), seen);
  }
  return seen;
}

function row(when, file) {
  const content = readFileSync(file);
  const brotli = brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
  return {when, file, raw: content.length, brotli};
}
