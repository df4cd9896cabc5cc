/**
 * Tries a release: checks, builds, and lists what would be published. Nothing leaves the machine without --publish.
 *
 *   --out <folder>  also lays the files for a static host there, under whitelist-guide/<version>/
 *   --publish       publishes to npm, with provenance: in CI only
 */
import {execFileSync} from 'node:child_process';
import {statSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {publishChecks, releaseChecks, releaseVersion} from './release-checks.mjs';
import {pageFiles, writeLayout} from './release-layout.mjs';

const {out, publish} = parseArgs({options: {out: {type: 'string'}, publish: {type: 'boolean'}}}).values;
const version = releaseVersion();
const steps = [
  'npm publish --provenance --access public',
  `git tag v${version} && git push origin v${version}`,
  `copy whitelist-guide/${version}/ to the static host`,
];

console.log(`whitelist-guide ${version}${publish ? '' : ' (dry run: nothing leaves this machine)'}\n`);
const isReady = holds(releaseChecks(), 'PROBLEM');
const isPublishable = holds(publishChecks(process.env), publish ? 'PROBLEM' : 'later');
if (isReady && (isPublishable || !publish)) {
  release();
} else {
  console.error('\nNot released.');
  process.exitCode = 1;
}

function holds(checks, word) {
  const answers = checks.map(({name, problem}) => ({name, problem: problem()}));
  for (const {name, problem} of answers) {
    const lines = problem?.split('\n').map((line) => `\n          ${line}`) ?? [];
    console.log(`  ${(problem === undefined ? 'ok' : word).padEnd(8)}${name}${lines.join('')}`);
  }
  return answers.every(({problem}) => problem === undefined);
}

function release() {
  console.log('\nBuilding …');
  npm('run', '--silent', 'build');
  const [{files, size, unpackedSize}] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts'));
  list(`To npm, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`, files);
  const pages = pageFiles('dist').map((path) => ({path, size: statSync(`dist/${path}`).size}));
  list(`To static hosts, under whitelist-guide/${version}/`, pages);
  if (out !== undefined) {
    const {folder, isNew} = writeLayout('dist', out, version);
    console.log(`\n${folder} ${isNew ? 'written.' : 'is there already, with the same bytes.'}`);
  }
  if (publish) {
    console.log(`\n${npm('publish', '--provenance', '--access', 'public')}\nPublished. Now:`);
    for (const step of steps.slice(1)) console.log(`  ${step}`);
    return;
  }
  console.log('\nA release would now:');
  for (const step of steps) console.log(`  ${step}`);
}

/** Files at the top by name, folders by their sum. */
function list(title, files) {
  console.log(`\n${title}: ${files.length} files`);
  const groups = new Map();
  for (const file of files) groups.set(groupOf(file.path), [...(groups.get(groupOf(file.path)) ?? []), file]);
  for (const [group, members] of [...groups].sort(([a], [b]) => a.localeCompare(b, 'en'))) {
    const size = members.reduce((sum, member) => sum + member.size, 0);
    const count = group.endsWith('/') ? `, ${members.length} files` : '';
    console.log(`  ${group} (${kilobytes(size)}${count})`);
  }
}

function groupOf(path) {
  const parts = path.split('/');
  const depth = parts[0] === 'dist' ? 2 : 1;
  return parts.length > depth ? `${parts.slice(0, depth).join('/')}/` : path;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toLocaleString('en', {maximumFractionDigits: 1})} kB`;
}

function npm(...args) {
  return execFileSync('npm', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
}
