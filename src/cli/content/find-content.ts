import {readdirSync, statSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {SLUG} from '../../model/slug.js';
import {UsageError} from '../command.js';

/** A file with content in one language: a guide, what guides share, or the widget's words. */
export interface ContentFile {
  readonly kind: 'guide' | 'shared' | 'messages';
  /** Absolute path. */
  readonly path: string;
  /** Name of the folder that it lies in. */
  readonly folder: string;
  /** Name of the file without `.json`. */
  readonly stem: string;
}

/** All guides and locale files of a project. */
export function projectContent(root: string): readonly ContentFile[] {
  return ['src/guides', 'src/locales'].flatMap((folder) => {
    const path = join(root, folder);
    if (!statSync(path, {throwIfNoEntry: false})?.isDirectory()) {
      throw new UsageError(`there is no folder ${folder} in ${root}.`);
    }
    return filesIn(path, folder);
  });
}

/**
 * The files that the author named; of a folder all that lie below it.
 * @param root where an exchange can be named by its id, which stands for the folder of its guides
 */
export function namedContent(
  base: string,
  names: readonly string[],
  root?: () => string,
): readonly ContentFile[] {
  const files = names.flatMap((name) => {
    const path = resolve(base, name);
    const stats = statSync(path, {throwIfNoEntry: false});
    if (!stats) return guidesOf(name, root);
    return stats.isDirectory() ? filesIn(path, name) : [contentFile(path)];
  });
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function guidesOf(name: string, root: (() => string) | undefined): readonly ContentFile[] {
  const folder = root && SLUG.test(name) ? guideFolder(name, root) : undefined;
  if (folder === undefined) throw new UsageError(`there is no file "${name}".`);
  if (statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return filesIn(folder, name);
  throw new UsageError(`there is no file "${name}", and no guide of an exchange with this id.`);
}

/** Undefined outside of any project. */
function guideFolder(id: string, root: () => string): string | undefined {
  try {
    return join(root(), 'src/guides', id);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** A folder without any is another one than the author means. */
function filesIn(folder: string, name: string): readonly ContentFile[] {
  const files = pathsBelow(folder)
    .map(contentFile)
    .filter(({folder: parent, stem}) => !(parent === 'guides' && stem === 'index')) // Written by `index`.
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (files.length === 0) throw new UsageError(`there is no guide and no locale file in "${name}".`);
  return files;
}

/** Without what other programs keep there. */
function pathsBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    if (name.startsWith('.') || name === 'node_modules') return [];
    const path = join(folder, name);
    if (statSync(path, {throwIfNoEntry: false})?.isDirectory()) return pathsBelow(path);
    return name.endsWith('.json') ? [path] : [];
  });
}

/** By the folder that a file lies in; every other folder is an exchange's. */
const KINDS: ReadonlyMap<string, ContentFile['kind']> = new Map([
  ['locales', 'messages'],
  ['shared', 'shared'],
]);

function contentFile(path: string): ContentFile {
  const folder = basename(dirname(path));
  return {kind: KINDS.get(folder) ?? 'guide', path, folder, stem: basename(path, '.json')};
}
