import {existsSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {UsageError} from './command.js';

const PACKAGE_NAME = 'whitelist-guide';

/** The project's folder: the one that was given, or the next one upwards that holds the project's package.json. */
export function findRoot(folder: string, given: string | undefined): string {
  if (given !== undefined) {
    const root = resolve(folder, given);
    if (statSync(root, {throwIfNoEntry: false})?.isDirectory()) return root;
    throw new UsageError(`there is no folder "${given}".`);
  }
  for (let root = folder; ; root = dirname(root)) {
    if (isProject(root)) return root;
    if (root === dirname(root)) {
      throw new UsageError(`this folder belongs to no ${PACKAGE_NAME} project. Name one: --root <folder>.`);
    }
  }
}

function isProject(folder: string): boolean {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  try {
    const {name} = JSON.parse(readFileSync(file, 'utf8')) as {readonly name?: unknown};
    return name === PACKAGE_NAME;
  } catch {
    return false; // Somebody else's file.
  }
}
