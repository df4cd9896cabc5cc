/**
 * Runs every check in the order of what is quickest to repair, stops at the first that fails, and ends with
 * one line `N passed, N failed`: the tests of all runs, and a failed step that is no test as one.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {cleanCommit} from './git.mjs';
import {markPassed} from './passed-mark.mjs';

const steps = [
  'test:types',
  'test:lint',
  'test:content',
  'test:cli',
  'test:generated',
  'test:browser',
  'build',
  'test:embed',
  'test:built',
  'test:package',
  'test:size',
];

const folder = mkdtempSync(join(tmpdir(), 'whitelist-guide-'));
const countsFile = join(folder, 'counts.jsonl');
const env = {...process.env, TEST_COUNTS: countsFile};
const commit = cleanCommit();
const failedStep = steps.find((step) => !succeeds(step));
// For scripts/release.mjs, which releases nothing else than what has passed.
if (!failedStep && commit !== undefined && commit === cleanCommit()) markPassed(commit);

const counts = readCounts();
const passed = sum(counts.map((count) => count.passed));
const failed = sum(counts.map((count) => count.failed));
rmSync(folder, {recursive: true});
console.log(failedStep ? `\nStopped: npm run ${failedStep} failed.` : '\nEverything passed.');
console.log(`${passed} passed, ${failedStep ? Math.max(failed, 1) : failed} failed`);
process.exitCode = failedStep ? 1 : 0;

function succeeds(step) {
  console.log(`\n=== ${step} ===`);
  const start = Date.now();
  const {status} = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  console.log(
    `--- ${step}: ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

function readCounts() {
  try {
    return readFileSync(countsFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  } catch {
    return []; // Stopped before the first browser run.
  }
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}
