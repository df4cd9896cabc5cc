/** Builds an application of test/frameworks/ by its own toolchain, in a folder of its own, and tries it. */
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {driveApp, GROUPS} from './framework-browser.mjs';
import {HYDRATED} from './framework-cases.mjs';

const apps = 'test/frameworks';
const workplace = join(tmpdir(), 'whitelist-guide-frameworks');
const tarball = 'whitelist-guide.tgz';
const contents = 'node_modules/whitelist-guide/dist';

export const COLUMNS = ['build', 'types', ...GROUPS.slice(0, -1), 'server', 'hydrated', ...GROUPS.slice(-1)];

export const APPS = readdirSync(apps, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/** What is in dist/, as the applications install it. */
export function pack() {
  mkdirSync(workplace, {recursive: true});
  const {stdout, status, stderr} = npm(
    '.',
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    workplace,
  );
  if (status !== 0) throw new Error(stderr);
  const [{filename}] = Object.values(JSON.parse(stdout));
  cpSync(join(workplace, filename), join(workplace, tarball));
}

/** Puts the application as it is in the project beside the packed package. */
function lay(name) {
  const folder = join(workplace, name);
  rmSync(folder, {recursive: true, force: true});
  cpSync(join(apps, name), folder, {recursive: true});
  cpSync('.npmrc', join(folder, '.npmrc'));
  return folder;
}

/** The hash of the package would change with every build, so a lock file goes without it. */
export function lock(name) {
  const folder = lay(name);
  rmSync(join(folder, 'package-lock.json'), {force: true});
  const {status, output} = npm(folder, 'install', '--package-lock-only', '--no-audit', '--no-fund');
  if (status !== 0) throw new Error(output);
  const file = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  // The packed package lies beside the application: its bytes change with each build, and its place is known.
  delete file.packages['node_modules/whitelist-guide'].integrity;
  delete file.packages['node_modules/whitelist-guide'].resolved;
  writeFileSync(join(apps, name, 'package-lock.json'), `${JSON.stringify(file, null, 2)}\n`);
  console.log(`${name}: ${Object.keys(file.packages).length} packages`);
}

/** The result of each column of the table, by its name. */
export async function tryApp(name) {
  const folder = lay(name);
  const installed = npm(folder, 'ci', '--no-audit', '--no-fund', '--prefer-offline');
  if (installed.status !== 0) return {build: failed(installed.output)};
  const types = tryTypes(folder);
  const built = npm(folder, 'run', 'build');
  if (built.status !== 0) return {types, build: failed(built.output)};
  const driven = await driveApp(join(folder, 'dist'), join(folder, contents));
  return {build: {text: 'ok'}, types, ...(await tryServer(folder)), ...driven};
}

/** The application has no type error, and gets one by each change in type-errors.json, one at a time. */
function tryTypes(folder) {
  const {status, output} = npm(folder, 'run', 'check');
  if (status !== 0) return failed(output);
  const {file, changes} = JSON.parse(readFileSync(join(folder, 'type-errors.json'), 'utf8'));
  const path = join(folder, file);
  const right = readFileSync(path, 'utf8');
  const failures = [];
  for (const [from, to] of Object.entries(changes)) {
    if (right.split(from).length !== 2) failures.push(`${file} has not once: ${from}`);
    writeFileSync(
      path,
      right.replace(from, () => to),
    );
    const wrong = npm(folder, 'run', 'check');
    if (wrong.status === 0 || !wrong.output.includes(file)) failures.push(`${to}\n${wrong.output.trim()}`);
  }
  writeFileSync(path, right);
  const count = Object.keys(changes).length;
  const seen = `${count - failures.length}/${count} errors seen`;
  return failures.length > 0 ? {text: `FAILED, ${seen}`, failures} : {text: `ok, ${seen}`};
}

async function tryServer(folder) {
  const {status, stdout, output} = npm(folder, 'run', '--silent', 'render');
  if (status !== 0) return {server: failed(output)};
  const html = stdout.slice(stdout.indexOf('<')).trim(); // A build for development may say first what it is.
  const server = checkRendered(html);
  return server.failures ? {server} : {server, hydrated: await tryHydration(folder, html)};
}

/** In plain Node the element is there with its fallback, and no attribute says something else than the property. */
function checkRendered(html) {
  const expected = ['<whitelist-guide', 'Read the article on', '<guide-faq'];
  const problems = expected.filter((part) => !html.includes(part)).map((part) => `There is no ${part}.`);
  if (html.includes('deep-links')) problems.push('An attribute that is there counts as true.');
  if (problems.length > 0) return failed(`${problems.join(' ')}\n${html}`);
  const [guide] = html.match(/<whitelist-guide[^>]*>/);
  if (guide.includes('exchange="bitmart"')) return {text: 'ok'};
  return {text: guide.includes('content-base=') ? 'ok, fixed attributes' : 'ok, no attributes'};
}

/** What the server has rendered, in the page that goes on from there. A build for development tells of differences. */
async function tryHydration(folder, html) {
  const {site, problem} = /^<!doctype/i.test(html) ? layPage(folder, html) : buildPage(folder, html);
  if (problem) return problem;
  const groups = Object.entries(await driveApp(site, join(folder, contents), HYDRATED));
  const failures = groups.flatMap(([group, {failures: own}]) => own.map((failure) => `${group}: ${failure}`));
  const count = Object.values(HYDRATED).reduce((sum, group) => sum + Object.keys(group).length, 0);
  return {text: `${failures.length > 0 ? 'FAILED ' : ''}${count - failures.length}/${count}`, failures};
}

/** Angular renders whole pages, with its notes for the browser in them, and has built what they load. */
function layPage(folder, html) {
  const site = join(folder, 'dist-hydrate/browser');
  writeFileSync(join(site, 'index.html'), html);
  return {site};
}

/** The others render what goes into a page. */
function buildPage(folder, html) {
  const index = join(folder, 'index.html');
  writeFileSync(index, readFileSync(index, 'utf8').replace('/src/main.ts', '/src/hydrate.ts'));
  const built = npm(folder, 'run', 'build:hydrate');
  if (built.status !== 0) return {problem: failed(built.output)};
  const site = join(folder, 'dist-hydrate');
  const page = join(site, 'index.html');
  const empty = '<div id="root"></div>';
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(empty, () => `<div id="root">${html}</div>`),
  );
  return {site};
}

export function nameWithVersion(name) {
  const {framework} = packageOf(name);
  const file = join(workplace, name, 'node_modules', framework, 'package.json');
  return existsSync(file) ? `${name} (${JSON.parse(readFileSync(file, 'utf8')).version})` : name;
}

function packageOf(name) {
  return JSON.parse(readFileSync(join(apps, name, 'package.json'), 'utf8'));
}

function failed(output) {
  return {text: 'FAILED', failures: [output.trim()]};
}

function npm(cwd, ...args) {
  // Only their development builds say where a page differs from what the server has sent.
  const mode = args.includes('build:hydrate') ? 'development' : undefined;
  const {stdout, stderr, status} = spawnSync('npm', args, {
    cwd,
    env: {...process.env, NODE_ENV: mode, CI: '1', NG_CLI_ANALYTICS: 'false', NO_COLOR: '1'},
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1 << 26,
    timeout: 600_000,
  });
  return {stdout, stderr, status, output: `${stdout}\n${stderr}`};
}
