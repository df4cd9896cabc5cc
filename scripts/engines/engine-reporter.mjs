/**
 * Reports the tests of one engine: each failure with its reason, and hands
 * the counts, with the names of the tests that need another engine, to `npm run test:all` by the file in ENGINE_COUNTS.
 */
import {appendFileSync} from 'node:fs';
import {relative} from 'node:path';
import {neededOf} from './needed.mjs';

export function engineReporter() {
  return {
    reportTestFileResults({testFile, sessionsForTestFile}) {
      const results = sessionsForTestFile.flatMap(resultsOf);
      const count = results.filter(({kind}) => kind === 'passed').length;
      console.log(`${relative(process.cwd(), testFile)}: ${count} of ${results.length} passed`);
    },

    onTestRunFinished({sessions}) {
      const results = [...sessions].flatMap(resultsOf);
      const of = (kind) => results.filter((result) => result.kind === kind);
      for (const {name, reason} of of('failed')) console.log(`\n✗ ${name}\n${indent(reason)}`);
      const counts = {
        passed: of('passed').length,
        failed: of('failed').length,
        skipped: of('skipped').length,
      };
      const needing = of('needing').map(({name, reason}) => `${name} (${reason})`);
      appendFileSync(process.env.ENGINE_COUNTS, `${JSON.stringify({...counts, needing})}\n`);
    },
  };
}

/** What came of each test of a file, and of the file where it did not run to its end. */
function resultsOf({testFile, testResults, errors = [], passed}) {
  const file = relative(process.cwd(), testFile);
  // A hook that could not run takes the tests of its suite along: they end without a word of their own.
  const lacking = errors.find(({message}) => neededOf(message));
  const results = testResults ? resultsOfSuite(testResults, [file], lacking) : [];
  const own = errors.filter((error) => error !== lacking).map((error) => resultOf(file, error));
  if (!testResults && own.length === 0 && !passed) own.push(resultOf(file, {message: 'It never reported.'}));
  return [...results, ...own];
}

function resultsOfSuite({name: suite, tests, suites}, path, lacking) {
  const names = suite ? [...path, suite] : path;
  const own = tests.map(({name, passed, skipped, error}) => {
    const full = [...names, name].join(' › ');
    if (skipped) return {kind: 'skipped', name: full};
    return passed ? {kind: 'passed', name: full} : resultOf(full, error ?? lacking);
  });
  return [...own, ...suites.flatMap((each) => resultsOfSuite(each, names, lacking))];
}

function resultOf(name, {message = 'It failed without a message.', expected, actual, stack = ''} = {}) {
  const needed = neededOf(message);
  if (needed) return {kind: 'needing', name, reason: needed};
  const values = expected === undefined ? '' : `\nexpected ${expected}\nactual   ${actual}`;
  return {kind: 'failed', name, reason: `${message}${values}\n${stack.split('\n').slice(0, 4).join('\n')}`};
}

const indent = (text) => text.trimEnd().replace(/^/gm, '    ');
