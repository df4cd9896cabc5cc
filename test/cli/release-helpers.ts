import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, dirname, join} from 'node:path';
import {makeProject, PROJECT, replaced} from './helpers.js';

/** The version that this project has now. */
export const {version} = JSON.parse(textOf(PROJECT, 'package.json')) as {readonly version: string};
const COPIED = ['package-lock.json', 'CHANGELOG.md', 'LICENSE', 'README.md', '.gitignore', 'src/version.ts'];
const SCRIPTS = readdirSync(join(PROJECT, 'scripts'))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => `scripts/${file}`);
/** The day of the release in the changelog of the repository. */
export const DAY = '2025-06-30';

/** What a build leaves, in small: what pages load, and what they do not. */
const BUILT = [
  'whitelist-guide.js',
  'whitelist-guide.guide-steps.abcdefgh.js',
  'guides/bitmart/en.json',
  'integrity.json',
  'index.js',
  'index.d.ts',
  'model/slug.js',
  'model/slug.js.map',
  'cli/main.js',
];
const BUILD = `import {mkdirSync, writeFileSync} from 'node:fs';
for (const file of ${JSON.stringify(BUILT)}) {
  mkdirSync('dist/' + file.split('/').slice(0, -1).join('/'), {recursive: true});
  writeFileSync('dist/' + file, file);
}`;

/** The text of a file in a folder. */
export function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

export function git(folder: string, ...args: readonly string[]): string {
  const name = ['-c', 'user.name=Test', '-c', 'user.email=test@whitelist-guide.example'];
  return execFileSync('git', [...name, ...args], {cwd: folder, encoding: 'utf8'}).trim();
}

/** A repository that is ready for a release, in small: its build takes no time. */
export function makeRepository(): string {
  const fields = JSON.parse(textOf(PROJECT, 'package.json')) as {readonly scripts: object};
  const scripts = {...fields.scripts, build: 'node build.mjs'};
  const repository = {type: 'git', url: 'git+https://git.example/whitelist-guide.git'};
  const folder = makeProject({
    ...Object.fromEntries([...COPIED, ...SCRIPTS].map((file) => [file, textOf(PROJECT, file)])),
    'package.json': JSON.stringify({...fields, scripts, repository}, null, 2),
    'CHANGELOG.md': textOf(PROJECT, 'CHANGELOG.md').replace(/^(## \[[^\]]+\] - ).+/m, `$1${DAY}`),
    'build.mjs': BUILD,
  });
  git(folder, 'init', '--quiet');
  commit(folder);
  return folder;
}

/** The tests pass at each commit. */
export function commit(folder: string): void {
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'Work');
  const mark = join(folder, 'node_modules/.cache/whitelist-guide/passed-commit');
  mkdirSync(dirname(mark), {recursive: true});
  writeFileSync(mark, git(folder, 'rev-parse', 'HEAD'));
}

export function change(folder: string, file: string, part: string, by: string): void {
  writeFileSync(join(folder, file), replaced(textOf(folder, file), part, by));
}

export function release(
  folder: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
) {
  const outside = {...process.env, CI: '', ACTIONS_ID_TOKEN_REQUEST_URL: '', SIGSTORE_ID_TOKEN: ''};
  const {status, stdout, stderr} = spawnSync(process.execPath, ['scripts/release.mjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {...outside, ...env},
  });
  return {code: status, out: stdout, error: stderr};
}

/** An npm that notes down what it is asked to publish. */
export function fakeNpm(folder: string): Readonly<Record<string, string>> {
  const bin = join(folder, '.git/bin');
  mkdirSync(bin);
  const answers = `case "$1" in
  run) node build.mjs ;;
  pack) echo '[{"files": [{"path": "dist/index.js", "size": 8}], "size": 4, "unpackedSize": 8}]' ;;
  *) echo "$@" >> .git/asked ;;
esac`;
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\n${answers}\n`);
  chmodSync(join(bin, 'npm'), 0o755);
  return {PATH: bin + delimiter + String(process.env['PATH'])};
}
