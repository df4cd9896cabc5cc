/** Tries the applications of test/frameworks/, one after the other: each needs all of the machine for its toolchain. */
import {APPS, COLUMNS, nameWithVersion, pack, tryApp} from '../framework-apps.mjs';
import {table} from './table.mjs';

/** The table, and what is wrong with which application. */
export async function tryFrameworks(names = APPS) {
  pack();
  const rows = [];
  const problems = [];
  for (const name of names) {
    console.log(`=== ${name} ===`);
    const results = await tryApp(name);
    for (const [column, {failures = []}] of Object.entries(results))
      problems.push(...failures.map((failure) => `${name}, ${column}: ${failure}`));
    rows.push([nameWithVersion(name), ...COLUMNS.map((column) => results[column]?.text ?? 'not run')]);
  }
  return {table: table([['framework', ...COLUMNS], ...rows]), problems};
}
