/**
 * Writes what is derived from the sources and committed, so that a change of the public API shows in its diff.
 * With --check it writes nothing, names each file that is out of date, and fails.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {createManifest} from './manifest.mjs';
import {fillLists} from './readme-lists.mjs';
import {fillReadme} from './readme-tables.mjs';

const check = process.argv.includes('--check');
const problems = [];

// Nothing is made of content that is wrong: the README would list what readers never get.
const content = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'check'], {
  encoding: 'utf8',
});
if (content.status !== 0) {
  process.stdout.write(content.stdout);
  process.stderr.write(content.stderr);
  console.error('Nothing was generated: repair the content first.');
  process.exit(1);
}

const manifest = await createManifest();
emit('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
try {
  emit('README.md', await fillReadme(fillLists(readFileSync('README.md', 'utf8')), manifest));
} catch (error) {
  problems.push(error.message);
}
// src/guides/index.json and schemas/*.json come from the authors' command, which knows the content.
for (const command of ['index', 'schema']) {
  const args = ['--import', 'tsx', 'src/cli/main.ts', command, ...(check ? ['--check'] : [])];
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit'});
  if (status !== 0) problems.push(`\`${command}\` ended with ${status}, see above.`);
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(check ? 'All generated files are current.' : 'Generated files are written.');

function emit(file, content) {
  const current = read(file);
  if (current === content) return;
  if (check) problems.push(`${file} is out of date: run \`npm run generate\`.`);
  else writeFileSync(file, content);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
