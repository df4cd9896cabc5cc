import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {OK, PROBLEMS, type CommandOption, type ExitCode, type Terminal} from './command.js';

/** A file that a command writes. */
export interface GeneratedFile {
  /** Path below the folder that it is written to, with slashes. */
  readonly path: string;
  readonly content: string;
}

export const CHECK_OPTION: CommandOption = {
  type: 'boolean',
  summary: 'Write nothing: name the files that are out of date.',
};

export function writeFiles(folder: string, files: readonly GeneratedFile[]): void {
  for (const {path, content} of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, content);
  }
}

/** Writes the files that are committed, or only says which of them are not as they should be. */
export function emitFiles(
  root: string,
  files: readonly GeneratedFile[],
  check: boolean,
  terminal: Terminal,
): ExitCode {
  const stale = files.filter(({path, content}) => read(join(root, path)) !== content);
  if (!check) {
    writeFiles(root, stale);
    for (const {path} of stale) terminal.out(`${path} written.\n`);
    return OK;
  }
  for (const {path} of stale) terminal.out(`${path} is out of date. Write it anew: npm run generate\n`);
  return stale.length > 0 ? PROBLEMS : OK;
}

/** Line ends as written here, whatever the author's git makes of them. */
function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}
