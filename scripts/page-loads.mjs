/**
 * What a page loads until a guide is shown, for the documents: requests and bytes. Run by itself it writes them between
 * the marks `<!-- loads:module -->…<!-- /loads -->` in README.md and docs/; with --json it only tells them, for the test that holds
 * them against dist/.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {format, resolveConfig} from 'prettier';

const outdir = 'dist';
const guide = 'guides/bitmart/en.json';
const hash = /\.[\w-]{8}\.js$/;
const staticImport = /\b(?:import|export)\s*(?:[\w*{}\s,$]+\bfrom\s*)?["'`](\.[^"'`]+)["'`]/g;
const mark = /<!-- loads:([\w-]+) -->.*?<!-- \/loads -->/g;

/** What the start asks for by `import()`; test/embed/docs.test.ts holds this against a browser. */
const parts = ['guide', 'rest'].map((name) => `whitelist-guide.${name}.js`);

const module = ['whitelist-guide.js', ...parts, guide];

/** @type {Readonly<Record<string, readonly string[]>>} */
const starts = {
  module,
  classic: ['whitelist-guide.iife.js', guide],
  mount: ['whitelist-guide.mount.js', ...module],
};

/**
 * @param {string} kind
 * @returns {readonly string[]} paths in dist/ of all that such a page loads
 */
export function loadedFiles(kind) {
  const files = new Map(readdirSync(outdir).map((file) => [withoutHash(file), file]));
  const seen = new Set();
  for (const start of starts[kind]) addWithImports(files.get(start) ?? start, seen);
  return [...seen];
}

/**
 * @param {string} file
 * @returns {string} its name as it stays from build to build
 */
export function withoutHash(file) {
  return file.replace(hash, '.js');
}

/**
 * @param {string} kind
 * @returns {{requests: number, bytes: number}} bytes as brotli leaves them
 */
function loadOf(kind) {
  const files = loadedFiles(kind);
  const bytes = files.reduce((sum, file) => sum + compressed(readFileSync(join(outdir, file))), 0);
  return {requests: files.length, bytes};
}

/**
 * @param {{requests: number, bytes: number}} load
 * @returns {string} for a document
 */
function loadText({requests, bytes}) {
  return `${requests} requests, ${Math.round(bytes / 1000)} kB`;
}

function compressed(content) {
  return brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

function addWithImports(file, seen) {
  if (seen.has(file)) return;
  seen.add(file);
  if (!file.endsWith('.js') || file.endsWith('.mount.js')) return;
  for (const [, path] of readFileSync(join(outdir, file), 'utf8').matchAll(staticImport))
    addWithImports(join(dirname(file), path), seen);
}

async function write() {
  const documents = readdirSync('docs', {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.md'),
  );
  for (const file of ['README.md', ...documents.map((path) => join('docs', path))]) {
    const text = readFileSync(file, 'utf8');
    const filled = text.replace(
      mark,
      (_, kind) => `<!-- loads:${kind} -->${loadText(loadOf(kind))}<!-- /loads -->`,
    );
    // A shorter figure makes a table narrower.
    const options = {...(await resolveConfig(file)), filepath: file};
    if (filled !== text) writeFileSync(file, await format(filled, options));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--json'))
    console.log(JSON.stringify(Object.fromEntries(Object.keys(starts).map((kind) => [kind, loadOf(kind)]))));
  else await write();
}
