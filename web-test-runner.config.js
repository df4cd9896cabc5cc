import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {accessibilityCommands} from './scripts/accessibility-commands.mjs';
import {countReporter} from './scripts/count-reporter.mjs';
import {embedDocs} from './scripts/embed-docs.mjs';
import {embedPages} from './scripts/embed-pages.mjs';
import {engineReporter} from './scripts/engines/engine-reporter.mjs';
import {launcherOf} from './scripts/engines/engines.mjs';
import {faultyContent} from './scripts/faulty-content.mjs';
import {privateWindows} from './scripts/private-windows.mjs';
import {sourceTexts} from './scripts/source-texts.mjs';

// `npm run test:all` runs the tests in further engines, one a run, and counts them by itself.
const {TEST_ENGINE} = process.env;
const reporters = TEST_ENGINE
  ? [engineReporter()]
  : [defaultReporter({reportTestProgress: false}), countReporter()];

export default {
  files: ['test/**/*.test.ts', '!test/{cli,embed}/**'],
  // The tests of the built files: `wtr --group embed`, after `npm run build`.
  groups: [{name: 'embed', files: 'test/embed/**/*.test.ts'}],
  // As browsers are served: `@vscode/l10n`, of the playground's JSON help, is CommonJS for everybody else.
  nodeResolve: {browser: true},
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // The demo's tests press some hundred keys, one after the other.
  testsFinishTimeout: 300_000,
  // A busy machine may stand still for seconds. What has to be quick is tested with a limit of its own.
  testFramework: {config: {timeout: 120_000}},
  browsers: [await launcherOf(TEST_ENGINE)],
  middleware: [embedPages(), embedDocs(), faultyContent(), sourceTexts()],
  plugins: [
    // With an older target esbuild drops `with {type: 'json'}`, and the browser refuses the JSON that it gets.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'}),
    accessibilityCommands(),
    privateWindows(),
  ],
  // The tests run on Lit's development build, for its warnings; this one says only that.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters,
};
