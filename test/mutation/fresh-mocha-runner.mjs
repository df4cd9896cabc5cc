import {readFileSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {commonTokens, declareFactoryPlugin, PluginKind} from '@stryker-mutator/api/plugin';
import {createMochaTestRunner} from '@stryker-mutator/mocha-runner';
import Mocha from 'mocha';

/**
 * Stryker's runner for Mocha, but quicker with mutants in what a module does while it loads, which half of ours are:
 * it loads the tests anew instead of starting a new process, and only those that the mutant can reach, the nearest first.
 */
function createFreshMochaRunner(injector) {
  const runner = createMochaTestRunner(injector);
  const {init, dryRun, mutantRun} = runner;

  async function load(isWanted = () => true) {
    runner.mocha?.dispose();
    await init.call(runner);
    const inputs = readInputs();
    const inputsOf = (file) => inputs[relative(process.cwd(), file).replaceAll(sep, '/')];
    const {mocha} = runner;
    // The less a test file imports, the nearer it is to what it tests.
    mocha.files = mocha.files
      .filter((file) => isWanted(inputsOf(file)))
      .sort((a, b) => inputsOf(a).length - inputsOf(b).length);
    mocha.loadFilesAsync = async () => {
      mocha.lazyLoadFiles(true); // They are loaded here, and not by the run once more.
      mocha.unloadFiles();
      try {
        mocha.loadFiles();
      } catch (error) {
        // A file of tests that breaks while it loads is a test that fails.
        mocha.suite.addTest(new Mocha.Test('loads the tests', () => Promise.reject(error)));
      }
    };
    runner.loadedEnv = false;
  }

  return Object.assign(runner, {
    capabilities: () => ({reloadEnvironment: true}),
    init: () => load(),
    async dryRun(options) {
      const result = await dryRun.call(runner, options);
      // So that the next run knows which tests have changed since.
      for (const test of result.tests ?? [])
        test.fileName = test.fileName?.replace(/bundles(.*)\.cjs$/, 'test$1.ts');
      return result;
    },
    async mutantRun(run) {
      const file = relative(process.cwd(), run.sandboxFileName).replaceAll(sep, '/');
      if (run.reloadEnvironment)
        await load(run.mutantActivation === 'static' ? (inputs) => inputs.includes(file) : undefined);
      return mutantRun.call(runner, run);
    },
  });
}
createFreshMochaRunner.inject = [commonTokens.injector];

// Written by bundle.mjs.
const readInputs = () => JSON.parse(readFileSync('bundles/inputs.json', 'utf8'));

// How long a mutant may take is Stryker's to say: on a busy machine a slow test is no test that fails.
Mocha.Context.prototype.timeout = () => undefined;

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'fresh-mocha', createFreshMochaRunner),
];
