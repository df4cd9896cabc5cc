/**
 * Holds the sizes of what pages load, as a CDN sends it (brotli 11): the start, which is whitelist-guide.js and all
 * that it imports statically; the mount script, which whole sites carry; the one that waits for a reader; what a guide
 * loads until it is complete; and each lazy chunk. A chunk without a limit of its own has the general one.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

/** In bytes. Whoever raises one says in the commit what the reader gets for it. */
const limits = {
  start: 12_000,
  mount: 1_300,
  wake: 600,
  frame: 1_000,
  guide: 23_800,
  rest: 6_200,
  doors: 15_900,
  'guide-ip-list': 12_200,
  'search-fuzzy': 5_600,
  'guide-board': 3_300,
  'take-over': 1_500,
  other: 1_400,
};
/** Script files until a guide is complete; its content is one more. */
const requestLimit = 3;
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
const bytes = (count) => count.toLocaleString('en').padStart(9);
for (const {kind, file, raw, brotli} of rows)
  console.log(`${kind.padEnd(15)}${bytes(raw)} raw ${bytes(brotli)} br  ${file}`);

for (const kind of new Set(rows.map((row) => row.kind))) {
  const total = rows.filter((row) => row.kind === kind).reduce((sum, {brotli}) => sum + brotli, 0);
  const limit = limits[kind];
  if (limit === undefined || kind === 'other') continue;
  hold(kind, total, limit);
}
for (const {kind, file, brotli} of rows) if (kind === 'other') hold(file, brotli, limits.other);

const requests = rows.filter(({kind}) => ['start', 'guide', 'rest'].includes(kind)).length;
console.log(`A guide is ${requests} files of script; the limit is ${requestLimit}.`);
if (requests > requestLimit) process.exitCode = 1;

function hold(name, size, limit) {
  if (name in limits)
    console.log(`${name}: ${bytes(size).trim()} bytes; the limit is ${bytes(limit).trim()}.`);
  if (size <= limit) return;
  console.error(
    `${name} is too large: ${bytes(size).trim()} bytes, ${bytes(limit).trim()} allowed. Make a part lazy.`,
  );
  process.exitCode = 1;
}

/** By the name of a chunk: `whitelist-guide.<name>.<hash>.js`. */
function kindOf(file) {
  const [, name = ''] = file.split('.');
  if (name === 'iife') return 'classic';
  return name in limits ? name : 'other';
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

function row(kind, file) {
  const content = readFileSync(file);
  const brotli = brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
  return {kind, file, raw: content.length, brotli};
}
