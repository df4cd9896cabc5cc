/**
 * Fails when package-lock.json would break `npm ci` somewhere else: npm may leave the packages of other
 * platforms out of it, and download addresses bind it to the registry of whoever wrote it.
 */
import {readFileSync} from 'node:fs';

const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
const problems = [];

for (const [path, {resolved, optionalDependencies = {}}] of Object.entries(packages)) {
  if (resolved) problems.push(`${path} has a download address; run npm install with this folder's .npmrc.`);
  for (const name of Object.keys(optionalDependencies)) {
    if (!locked.has(name))
      problems.push(`${path} wants the optional ${name}, which is not in the lock file.`);
  }
}

for (const problem of problems) console.error(problem);
console.log(`package-lock.json: ${locked.size} packages, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
