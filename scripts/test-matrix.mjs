/**
 * Tries every way to put a guide on a page: the embed matrix (way in × policy × surroundings), what a page may do with
 * a guide that is there, and the applications of test/frameworks/. Prints the tables, says what is wrong in which cell,
 * and holds them against those in docs/embed-matrix.md. Needs the network and some minutes, so it is no part of
 * `npm test`.
 *
 *     npm run test:matrix                 all
 *     npm run test:matrix -- embeds       this part; the others are `life` and `frameworks`
 *     npm run test:matrix -- --write      brings the document up to date
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {tryEmbeds} from './matrix/embeds.mjs';
import {tryFrameworks} from './matrix/frameworks.mjs';
import {tryLife} from './matrix/life.mjs';

const document = 'docs/embed-matrix.md';
const parts = {embeds: tryEmbeds, life: tryLife, frameworks: tryFrameworks};

const {values, positionals} = parseArgs({allowPositionals: true, options: {write: {type: 'boolean'}}});
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}.`);

const problems = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const result = await parts[name]();
  console.log(`\n${result.table}\n`);
  problems.push(...result.problems);
  if (result.problems.length === 0) record(name, result.table);
}
for (const problem of problems) console.error(problem);
console.log(problems.length > 0 ? `${problems.length} problems` : 'Everything passed.');
process.exitCode = problems.length > 0 ? 1 : 0;

/** A table that has changed without anything being wrong: a new version, another case. */
function record(name, table) {
  const mark = new RegExp(`(<!-- matrix:${name} -->)[^]*?(<!-- /matrix -->)`);
  const text = readFileSync(document, 'utf8');
  const next = text.replace(mark, (_, start, end) => `${start}\n\n${table}\n\n${end}`);
  if (next === text) return;
  if (values.write) writeFileSync(document, next);
  else problems.push(`${document} shows another table of ${name}: npm run test:matrix -- ${name} --write`);
}
