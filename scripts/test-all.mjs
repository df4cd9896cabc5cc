/**
 * Runs the tests in the browser in every engine that is there, says what to install for one that is not, and ends
 * with the counts of each.
 *
 *   npm run test:all                            all engines
 *   npm run test:all -- webkit                  one of them
 *   npm run test:all -- firefox test/a.test.ts  one of them, some files
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ENGINES} from './engines/engines.mjs';
import {MissingEngine} from './engines/missing-engine.mjs';

const ALL = [
  ['--group', 'default'],
  ['--group', 'embed'],
];

const wanted = process.argv.slice(2).filter((arg) => ENGINES.some(({id}) => id === arg));
const files = process.argv.slice(2).filter((arg) => !wanted.includes(arg));
const engines = ENGINES.filter(({id}) => wanted.length === 0 || wanted.includes(id));
const shell = process.platform === 'win32';
const folder = mkdtempSync(join(tmpdir(), 'whitelist-guide-engines-'));

if (files.length === 0) {
  run('npm', ['run', '--silent', 'build']);
  run('node', ['scripts/made-up-exchange.mjs']);
}
const outcomes = [];
for (const engine of engines) outcomes.push(await outcomeOf(engine));
rmSync(folder, {recursive: true});

for (const {name, needing = []} of outcomes) {
  if (needing.length > 0) console.log(`\nNot tested in ${name}, which lacks something that they need:`);
  for (const test of needing) console.log(`  ${test}`);
}
console.log('');
for (const outcome of outcomes) console.log(lineOf(outcome));
process.exitCode = outcomes.some(({failed}) => failed > 0) ? 1 : 0;

async function outcomeOf({id, name, launch}) {
  try {
    await launch();
  } catch (error) {
    if (error instanceof MissingEngine) return {name, missing: error.message};
    throw error;
  }
  console.log(`\n=== ${name} ===`);
  const countsFile = join(folder, `${id}.jsonl`);
  const env = {...process.env, TEST_ENGINE: id, ENGINE_COUNTS: countsFile};
  // Without a group the runner would take all of them.
  const runs = files.length > 0 ? [['--group', 'default', '--files', ...files]] : ALL;
  for (const args of runs) spawnSync('npx', ['wtr', ...args], {stdio: 'inherit', env, shell});
  const counts = readCounts(countsFile);
  const sum = (kind) => counts.reduce((total, each) => total + each[kind], 0);
  // A run that ended without counts is a failure too.
  const lost = runs.length - counts.length;
  const needing = counts.flatMap((each) => each.needing);
  return {name, passed: sum('passed'), failed: sum('failed') + lost, skipped: sum('skipped'), needing};
}

function lineOf({name, missing, passed, failed, skipped, needing}) {
  if (missing) return `${name}: not run. ${missing}`;
  return [
    `${name}: ${passed} passed, ${failed} failed`,
    ...(needing.length > 0 ? [`${needing.length} need another engine`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');
}

function run(command, args) {
  const {status} = spawnSync(command, args, {stdio: ['ignore', 'ignore', 'inherit'], shell});
  if (status !== 0) process.exit(1);
}

function readCounts(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}
