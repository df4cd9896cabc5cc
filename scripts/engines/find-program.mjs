import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The first of some programs that is there: full paths as they are, names in the folders of PATH. */
export function findProgram(names, {PATH = ''} = process.env) {
  const folders = PATH.split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
