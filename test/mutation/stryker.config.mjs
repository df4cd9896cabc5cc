/* Changes the code of model and state, one small thing at a time, and sees whether a test fails. See README.md here. */
export default {
  mutate: ['src/{model,state}/**/*.ts'],
  ignorePatterns: [
    '**',
    '!/README.md',
    '!/package.json',
    '!/tsconfig.json',
    '!/{src,schemas}/**',
    '!/test/{fixtures,helpers,model,mutation,state}/**',
  ],
  buildCommand: 'node test/mutation/bundle.mjs',
  testRunner: 'fresh-mocha',
  mochaOptions: {
    spec: ['bundles/**/*.cjs'],
    // A page has its words once and for all: in a process that runs the tests again and again this is true only once.
    grep: '^(?!englishMessage says nothing yet)',
  },
  testRunnerNodeArgs: ['--import', './test/mutation/browser-in-node.mjs'],
  coverageAnalysis: 'perTest',
  plugins: [
    '@stryker-mutator/mocha-runner',
    './test/mutation/fresh-mocha-runner.mjs',
    './test/mutation/ignore-descriptions.mjs',
  ],
  ignorers: ['descriptions'],
  // They need all tests that reach their module, in a fresh copy of it: most of the time for a quarter of the mutants.
  ignoreStatic: process.env.STATIC_MUTANTS === undefined,
  concurrency: 1,
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: 'coverage/mutation/incremental.json',
  tempDirName: 'coverage/mutation/sandbox',
  reporters: ['progress', 'clear-text', 'json', 'html'],
  jsonReporter: {fileName: 'coverage/mutation/mutation.json'},
  htmlReporter: {fileName: 'coverage/mutation/mutation.html'},
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
  thresholds: {high: 95, low: 90, break: 85},
};
