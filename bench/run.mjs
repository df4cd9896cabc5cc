/** Measures the guide beside its peers: `npm run bench`. README.md says what is measured, and how. */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {bench, root} from './harness/paths.mjs';

// The peers' packages are no part of the project's own.
const lock = `${bench}package-lock.json`;
const installed = `${bench}node_modules/.package-lock.json`;
const wanted = Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages).filter(([path]) => path);
const found = existsSync(installed) ? JSON.parse(readFileSync(installed, 'utf8')).packages : {};
if (wanted.some(([path, {version, optional}]) => !optional && found[path]?.version !== version))
  npm(bench, 'inherit', 'ci', '--no-audit', '--no-fund');

const {readOptions, usage} = await import('./harness/options.mjs');
const options = readOptions(process.argv.slice(2));
if (options.help) {
  console.log(usage);
  process.exit();
}
if (options.builds) npm(root, 'ignore', 'run', 'build');
// Told to end, puppeteer closes its browser alone, and the next column would open another one.
process.once('SIGTERM', () => process.exit(143));
const {runAll} = await import('./harness/run-all.mjs');
await runAll(options);

function npm(cwd, stdout, ...args) {
  const shell = process.platform === 'win32';
  execFileSync('npm', args, {cwd, shell, stdio: ['ignore', stdout, 'inherit']});
}
