import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher, defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {countReporter} from './scripts/count-reporter.mjs';
import {embedDocs} from './scripts/embed-docs.mjs';
import {embedPages} from './scripts/embed-pages.mjs';
import {findBrowser} from './scripts/find-browser.mjs';
import {sourceTexts} from './scripts/source-texts.mjs';

const {executablePath, args} = await findBrowser();
const launchArgs = [
  ...args,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
];
// Chromium's sandbox does not start as root, nor in most containers.
if (process.getuid?.() === 0 || process.env.CI) launchArgs.push('--no-sandbox');

/** Of two pages that run at once one would be in the background, where nothing is painted, scrolled or focused. */
async function createPage({context}) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}

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
  testFramework: {config: {timeout: 20_000}},
  browsers: [chromeLauncher({launchOptions: {executablePath, args: launchArgs}, createPage})],
  middleware: [embedPages(), embedDocs(), sourceTexts()],
  plugins: [
    // With an older target esbuild drops `with {type: 'json'}`, and the browser refuses the JSON that it gets.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'}),
    a11ySnapshotPlugin(),
  ],
  // The tests run on Lit's development build, for its warnings; this one says only that.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestProgress: false}), countReporter()],
};
