import {readdirSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import type {Guide} from '../../model/guide.schema.js';
import {LOCALE} from '../../model/locale-chain.js';
import {checkContent, type LocatedProblem} from '../content/check-content.js';
import {namedContent} from '../content/find-content.js';
import {shownPath} from '../printable.js';

/** What the page shows: the guide, or what is wrong with it. */
export interface PreviewState {
  readonly file: string;
  /** Names of the guides in the same folder, a language each. */
  readonly files: readonly string[];
  readonly guide?: Guide;
  readonly problems: readonly LocatedProblem[];
  readonly warnings: readonly LocatedProblem[];
}

/** Reads a guide as `check` does. */
export async function readState(file: string, folder: string): Promise<PreviewState> {
  const shown = shownPath(file, {folder});
  const about = {file: shown, files: filesBeside(file)};
  try {
    const {guides, problems, warnings} = await checkContent(namedContent('', [file]));
    const [guide] = guides;
    if (!guide && problems.length === 0)
      return {...about, ...failed(shown, 'is no guide: there is nothing to show.')};
    const seen = (found: readonly LocatedProblem[]) =>
      found.map((problem) => ({...problem, file: shownPath(problem.file, {folder})}));
    return {...about, ...(guide && {guide}), problems: seen(problems), warnings: seen(warnings)};
  } catch (error) {
    // Gone for good, or for the moment in which an editor replaces it.
    return {...about, ...failed(shown, `cannot be read: ${(error as Error).message}`)};
  }
}

function failed(file: string, message: string): Pick<PreviewState, 'problems' | 'warnings'> {
  return {problems: [{file, line: 1, column: 1, path: '', message}], warnings: []};
}

/** The file itself, and those beside it that are named by a language. */
export function filesBeside(file: string): readonly string[] {
  const own = basename(file);
  const names = readdirSync(dirname(file)).filter(
    (name) => name.endsWith('.json') && LOCALE.test(basename(name, '.json')),
  );
  return [...new Set([own, ...names])].sort();
}
