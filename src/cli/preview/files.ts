import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {join} from 'node:path';
import {UsageError} from '../command.js';

/** What the server sends: nothing else on this machine can be asked for. */
export interface SentFile {
  readonly type: string;
  readonly content: Uint8Array;
}

const PAGE: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html'],
  '/preview.js': ['preview.js', 'text/javascript'],
  '/preview.css': ['preview.css', 'text/css'],
};

/** The scripts of the guide and the content beside them: plain names only, so that no path leads out of the folder. */
const SCRIPT = /^\/guide\/(whitelist-guide(?:\.[\w-]+)*\.js)$/;
const CONTENT = /^\/guide\/((?:guides|locales)\/(?:[\w-]+\/)?[\w-]+\.json)$/;

/** The file that a path of the preview stands for, or undefined if there is none. */
export function findFile(path: string, scripts: string): SentFile | undefined {
  const [page, type] = PAGE[path] ?? [];
  if (page !== undefined && type !== undefined)
    return read(fileURLToPath(new URL(`page/${page}`, import.meta.url)), type);
  const script = SCRIPT.exec(path)?.[1];
  if (script !== undefined) return read(join(scripts, script), 'text/javascript');
  const content = CONTENT.exec(path)?.[1];
  return content === undefined ? undefined : read(join(scripts, content), 'application/json');
}

function read(file: string, type: string): SentFile | undefined {
  return existsSync(file) ? {type: `${type}; charset=utf-8`, content: readFileSync(file)} : undefined;
}

/**
 * The folder with the scripts of this release: above this one in the package, and built from it in the sources.
 * @throws {UsageError} if they are not built yet
 */
export function findScripts(base = import.meta.url): string {
  const folders = ['../', '../../../dist/'].map((path) => fileURLToPath(new URL(path, base)));
  const found = folders.find((folder) => existsSync(join(folder, 'whitelist-guide.js')));
  if (found === undefined)
    throw new UsageError('the scripts that show a guide are not built yet. Build them: npm run build');
  return found;
}
