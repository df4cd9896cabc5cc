/** The note that `npm test` leaves when everything passed, so that a release need not take it on trust. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

const file = 'node_modules/.cache/whitelist-guide/passed-commit';

/** @param {string} commit at which every check has passed */
export function markPassed(commit) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, `${commit}\n`);
}

/** @returns {string | undefined} the commit at which every check has passed last */
export function passedCommit() {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
