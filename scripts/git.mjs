/** Asks git about the folder that the command runs in. */
import {execFileSync} from 'node:child_process';

/**
 * @param {...string} args of git
 * @returns {string} what it answers, without the last line break
 */
export function git(...args) {
  return execFileSync('git', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']}).trimEnd();
}

/**
 * The commit that the files here are those of, or undefined where they differ from it, or where there is no git.
 * @returns {string | undefined}
 */
export function cleanCommit() {
  try {
    return git('status', '--porcelain') === '' ? git('rev-parse', 'HEAD') : undefined;
  } catch {
    return undefined;
  }
}
