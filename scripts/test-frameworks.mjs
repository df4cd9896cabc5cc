/**
 * Tries the package as applications use it: each folder of test/frameworks/ is one, with its framework's own toolchain.
 * Packs what is in dist/, and for each application installs, checks the types, builds, renders on a server and drives
 * the page in a browser. Needs the network and some minutes, so it is no part of `npm test`.
 *
 *     npm run test:frameworks                 all of them
 *     npm run test:frameworks -- vue svelte   these
 *     npm run test:frameworks -- --lock vue   writes their lock files anew, after a change of a package.json
 */
import {parseArgs} from 'node:util';
import {APPS, lock, pack} from './framework-apps.mjs';
import {tryFrameworks} from './matrix/frameworks.mjs';

const {values, positionals} = parseArgs({allowPositionals: true, options: {lock: {type: 'boolean'}}});
const unknown = positionals.filter((name) => !APPS.includes(name));
if (unknown.length > 0) throw new Error(`test/frameworks has no ${unknown.join(', ')}.`);
const names = positionals.length > 0 ? positionals : APPS;

if (values.lock) {
  pack();
  names.forEach(lock);
} else {
  const {table, problems} = await tryFrameworks(names);
  console.log(`\n${table}\n`);
  for (const problem of problems) console.error(`${problem}\n`);
  console.log(problems.length > 0 ? `${problems.length} problems` : 'Everything passed.');
  process.exitCode = problems.length > 0 ? 1 : 0;
}
