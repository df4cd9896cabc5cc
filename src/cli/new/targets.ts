import {existsSync} from 'node:fs';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {UsageError, type Call} from '../command.js';
import {PROGRAM} from '../help.js';
import {shownPath} from '../printable.js';
import {FALLBACK_LOCALE} from '../../model/locale-chain.js';

/** Where the file goes, and where things lie that it refers to. */
export interface Target {
  readonly file: string;
  /** The English guide that a translation is made from. */
  readonly english: string;
  /** Where the JSON Schema lies, seen from the file; undefined where there is none. */
  readonly schema: string | undefined;
}

/** In a project the file goes to its guides; elsewhere into a folder of its own, right here. */
export function findTarget(call: Call, id: string, locale: string): Target {
  const {options, terminal} = call;
  const root = findProject(call);
  const folder = root === undefined ? join(terminal.folder, id) : join(root, 'src/guides', id);
  const file =
    typeof options.out === 'string' ? resolve(terminal.folder, options.out) : join(folder, `${locale}.json`);
  const beside = join(dirname(file), `${FALLBACK_LOCALE}.json`);
  const english = existsSync(beside) ? beside : join(folder, `${FALLBACK_LOCALE}.json`);
  const schema = findSchema(dirname(file), root);
  return {file, english, schema: schema && shownPath(schema, {folder: dirname(file)})};
}

/** Outside of any project there is none; a project that was named has to be there. */
function findProject({options, root}: Call): string | undefined {
  try {
    return root();
  } catch (error) {
    if (options.root === undefined && error instanceof UsageError) return undefined;
    throw error;
  }
}

/** The project's own, or that of the package where it is installed. */
function findSchema(folder: string, root: string | undefined): string | undefined {
  const name = 'schemas/guide.schema.json';
  if (root !== undefined && isBelow(folder, root)) return join(root, name);
  for (let parent = folder; ; parent = dirname(parent)) {
    const file = join(parent, 'node_modules', PROGRAM, 'dist', name);
    if (existsSync(file)) return file;
    if (parent === dirname(parent)) return undefined;
  }
}

function isBelow(folder: string, root: string): boolean {
  return !relative(root, folder).startsWith('..');
}

/** What `check` wants of the names of a guide's file and folder. */
export function isNamedAs(file: string, id: string, locale: string): boolean {
  return basename(file) === `${locale}.json` && basename(dirname(file)) === id;
}
