import {relative, sep} from 'node:path';
import type {Terminal} from './command.js';
import type {CheckedContent, LocatedProblem} from './content/check-content.js';
import {painter} from './paint.js';

/** Prints a line a problem and one with the counts. */
export function printReport({count, problems}: CheckedContent, terminal: Terminal): void {
  const paint = painter(terminal.colours);
  for (const {file, line, column, path, message} of problems) {
    const place = `${shownPath(file, terminal)}:${line}:${column}`;
    const where = path === '' ? '' : ` ${paint('bold', visible(path))}:`;
    terminal.out(`${paint('cyan', visible(place))}${where} ${visible(message)}\n`);
  }
  const broken = new Set(problems.map(({file}) => file)).size;
  const checked = `${amount(count, 'file')} checked`;
  terminal.out(
    problems.length === 0
      ? `${paint('green', `${checked}, no problems.`)}\n`
      : `${paint('red', `${checked}, ${amount(problems.length, 'problem')} in ${amount(broken, 'file')}.`)}\n`,
  );
}

/** Prints the problems for other programs. */
export function printJsonReport({count, problems}: CheckedContent, terminal: Terminal): void {
  const shown = problems.map((problem: LocatedProblem) => ({
    ...problem,
    file: shownPath(problem.file, terminal),
  }));
  terminal.out(`${JSON.stringify({files: count, problems: shown}, null, 2)}\n`);
}

function shownPath(file: string, {folder}: Terminal): string {
  return relative(folder, file).replaceAll(sep, '/');
}

function amount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Content comes from anywhere: what steers a terminal or hides text is shown by its number. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (hidden) => `\\u{${hidden.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}
