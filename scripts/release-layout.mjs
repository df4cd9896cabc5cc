/** The files of a release as a static host serves them: `whitelist-guide/<version>/…`, never changed afterwards. */
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** The commands, types, editor data, and what the modules for bundlers share. */
const OTHERS = /^(?:cli|server|_virtual)\/|^(?:vscode\.|web-types|custom-elements)|\.d\.ts$|\.map$/;

/**
 * What pages load, of all that dist/ holds. The modules for bundlers are those with a source map or with types.
 * @param {string} dist
 * @returns {readonly string[]} paths in it
 */
export function pageFiles(dist) {
  const files = filesIn(dist);
  const all = new Set(files);
  const isModule = (file) => all.has(`${file}.map`) || all.has(file.replace(/\.js$/, '.d.ts'));
  return files.filter((file) => !OTHERS.test(file) && !(file.endsWith('.js') && isModule(file)));
}

/**
 * Lays a version beside those that are there already.
 * @param {string} dist
 * @param {string} out the root of the host
 * @param {string} version
 * @returns {{folder: string, isNew: boolean}} `isNew: false` where the same bytes are there already
 * @throws {Error} if other bytes are there: pages hold hashes of them, and browsers keep them for a year
 */
export function writeLayout(dist, out, version) {
  const folder = join(out, 'whitelist-guide', version);
  const files = pageFiles(dist);
  if (existsSync(folder)) {
    const same =
      filesIn(folder).join() === files.join() && files.every((file) => sameBytes(dist, folder, file));
    if (!same) throw new Error(`${folder} holds other files already. A version never changes: raise it.`);
    return {folder, isNew: false};
  }
  // Under another name until it is whole, so that nobody is served half a version.
  const draft = `${folder}.part-${process.pid}`;
  for (const file of files) {
    mkdirSync(dirname(join(draft, file)), {recursive: true});
    cpSync(join(dist, file), join(draft, file));
  }
  renameSync(draft, folder);
  return {folder, isNew: true};
}

/**
 * @param {string} folder
 * @returns {readonly string[]} the paths of all files below it, in the same order on every machine
 */
export function filesIn(folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

function sameBytes(one, other, file) {
  return readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
}
