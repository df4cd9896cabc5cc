/**
 * Fails when a lock file would break `npm ci` somewhere else: npm may leave the packages of other platforms out of it,
 * and download addresses bind it to the registry of whoever wrote it.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';

const apps = 'test/frameworks';
const folders = readdirSync(apps).map((name) => `${apps}/${name}`);
const files = ['.', 'bench', 'test/site', ...folders]
  .map((folder) => `${folder}/package-lock.json`)
  .filter((file) => existsSync(file));

const problems = files.flatMap(check);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function check(file) {
  const {packages} = JSON.parse(readFileSync(file, 'utf8'));
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const found = Object.entries(packages).flatMap(([path, {resolved, optionalDependencies = {}}]) => [
    ...(resolved
      ? [`${file}: ${path} has a download address; run npm install with this folder's .npmrc.`]
      : []),
    ...Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${file}: ${path} wants the optional ${name}, which is not in the lock file.`),
  ]);
  console.log(`${file.replace(/^\.\//, '')}: ${locked.size} packages, ${found.length} problems`);
  return found;
}
