import {UsageError, type Terminal} from './command.js';
import {shownPath} from './printable.js';

/** What an author can do about what the file system refused; every other error is one of the program. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOTDIR: 'a part of this path is a file where a folder should be. Give another path.',
  EEXIST: 'there is a file where a folder should be. Give another path.',
  EISDIR: 'this is a folder where a file should be. Add the name of a file.',
  ENOENT: 'it is not there. Give another path.',
  EACCES: 'you may not do so here. Give another path, or change who may.',
  EPERM: 'you may not do so here. Give another path, or change who may.',
  EROFS: 'nothing can be written here. Give another path.',
  ENOSPC: 'there is no space left. Make some, or give another path.',
  ENAMETOOLONG: 'this name is too long. Give a shorter one.',
  ELOOP: 'its links lead in a circle. Give another path.',
};

/** What to tell the author of a path that cannot be read or written; undefined for any other error. */
export function fileFault(error: unknown, terminal: Terminal): UsageError | undefined {
  if (!(error instanceof Error)) return undefined;
  const {code, path, syscall} = error as NodeJS.ErrnoException;
  // A program that cannot be started has a path, too.
  if (code === undefined || path === undefined || syscall?.startsWith('spawn')) return undefined;
  const remedy = REMEDIES[code];
  return remedy === undefined
    ? undefined
    : new UsageError(`"${shownPath(path, terminal) || '.'}" does not work: ${remedy}`);
}
