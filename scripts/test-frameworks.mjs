/**
 * Tries the package as applications use it: each folder of test/frameworks/ is one, with its framework's own toolchain.
 * Packs what is in dist/, and for each application installs, checks the types, builds, renders on a server and drives
 * the page in a browser. Needs the network and some minutes, so it is no part of `npm test`.
 *
 *     npm run test:frameworks                 all of them
 *     npm run test:frameworks -- vue svelte   these
 *     npm run test:frameworks -- --lock vue   writes their lock files anew, after a change of a package.json
 */
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {driveApp, GROUPS} from './framework-cases.mjs';

const apps = 'test/frameworks';
const workplace = join(tmpdir(), 'whitelist-guide-frameworks');
const tarball = 'whitelist-guide.tgz';
const columns = ['build', 'types', ...GROUPS.slice(0, -1), 'server', ...GROUPS.slice(-1)];

const {values, positionals} = parseArgs({allowPositionals: true, options: {lock: {type: 'boolean'}}});
const known = readdirSync(apps, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`${apps} has no ${unknown.join(', ')}.`);
const names = positionals.length > 0 ? positionals : known;

pack();
if (values.lock) names.forEach(lock);
else await test();

async function test() {
  const rows = [];
  const problems = [];
  for (const name of names) {
    console.log(`=== ${name} ===`);
    const results = await tryApp(name);
    for (const [column, {failures = []}] of Object.entries(results))
      problems.push(...failures.map((failure) => `${name}, ${column}: ${failure}`));
    rows.push([nameWithVersion(name), ...columns.map((column) => results[column]?.text ?? 'not run')]);
  }
  console.log(`\n${table([['framework', ...columns], ...rows])}\n`);
  for (const problem of problems) console.error(`${problem}\n`);
  console.log(problems.length > 0 ? `${problems.length} problems` : 'Everything passed.');
  process.exitCode = problems.length > 0 ? 1 : 0;
}

function pack() {
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
function lock(name) {
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

async function tryApp(name) {
  const folder = lay(name);
  const installed = npm(folder, 'ci', '--no-audit', '--no-fund', '--prefer-offline');
  if (installed.status !== 0) return {build: failed(installed.output)};
  const {scripts} = packageOf(name);
  const types = tryTypes(folder);
  const built = npm(folder, 'run', 'build');
  if (built.status !== 0) return {types, build: failed(built.output)};
  const server = 'render' in scripts ? tryServer(folder) : {text: '-'};
  const driven = await driveApp(join(folder, 'dist'), join(folder, 'node_modules/whitelist-guide/dist'));
  return {build: {text: 'ok'}, types, server, ...driven};
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

/** In plain Node the element is there with its fallback, and no attribute says something else than the property. */
function tryServer(folder) {
  const {status, stdout, output} = npm(folder, 'run', '--silent', 'render');
  if (status !== 0) return failed(output);
  const expected = ['<whitelist-guide', 'Read the article on', '<guide-faq'];
  const problems = expected.filter((part) => !stdout.includes(part)).map((part) => `There is no ${part}.`);
  if (stdout.includes('deep-links')) problems.push('An attribute that is there counts as true.');
  return problems.length > 0
    ? failed(`${problems.join(' ')}\n${stdout}`)
    : {text: stdout.includes('exchange="bitmart"') ? 'ok' : 'ok, no attributes'};
}

function nameWithVersion(name) {
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
  const {stdout, stderr, status} = spawnSync('npm', args, {
    cwd,
    env: {...process.env, NODE_ENV: undefined, CI: '1', NG_CLI_ANALYTICS: 'false', NO_COLOR: '1'},
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1 << 26,
    timeout: 600_000,
  });
  return {stdout, stderr, status, output: `${stdout}\n${stderr}`};
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}
