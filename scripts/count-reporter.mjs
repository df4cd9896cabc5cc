/**
 * Counts the tests of one run. Alone it prints `N passed, N failed`; inside `npm test` it
 * adds them to the file in TEST_COUNTS, so that the closing line can give one sum for all runs.
 */
import {appendFileSync} from 'node:fs';

export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, skipped: 0};
      for (const {testResults, errors = [], passed} of sessions) {
        if (testResults) countSuite(testResults, counts);
        counts.failed += errors.length;
        // A file that never reported is a failure too, even if it left no error behind.
        if (!testResults && errors.length === 0 && !passed) counts.failed += 1;
      }
      report(counts);
    },
  };
}

/** Prints the counts, or hands them to `npm test`. */
export function report(counts) {
  if (process.env.TEST_COUNTS) appendFileSync(process.env.TEST_COUNTS, `${JSON.stringify(counts)}\n`);
  else console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  if (counts.skipped > 0) console.log(`(${counts.skipped} skipped)`);
}

function countSuite({tests, suites}, counts) {
  for (const {skipped, passed} of tests) {
    if (skipped) counts.skipped += 1;
    else if (passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const suite of suites) countSuite(suite, counts);
}
