/**
 * Runs the tests that need Node and no browser, and counts them as the others are: those of the authors' commands, or
 * those in the folder that is named.
 */
import {readdirSync} from 'node:fs';
import {run} from 'node:test';
import {spec as Spec} from 'node:test/reporters';
import {report} from './count-reporter.mjs';

const folder = process.argv[2] ?? 'test/cli';
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `${folder}/${file}`);
const counts = {passed: 0, failed: 0, skipped: 0};

const isTest = ({name, details}) => details.type !== 'suite' && !files.some((file) => name.endsWith(file));

const stream = run({files, concurrency: true});
stream.on('test:pass', (event) => {
  if (isTest(event)) counts[event.skip === undefined ? 'passed' : 'skipped'] += 1;
});
stream.on('test:fail', ({details}) => {
  // A suite that failed only by its tests is counted by them; one that broke itself, or a whole file, is not.
  if (details.error.failureType !== 'subtestsFailed') counts.failed += 1;
});
for await (const text of stream.compose(new Spec())) process.stdout.write(text);
report(counts);
if (counts.failed > 0) process.exitCode = 1;
