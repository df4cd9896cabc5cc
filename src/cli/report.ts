import type {Terminal} from './command.js';
import type {CheckedContent, LocatedProblem} from './content/check-content.js';
import {painter} from './paint.js';
import {amount, shownPath, visible} from './printable.js';

/** Prints a line a problem, or a line a warning when there is no problem to repair first, and one with the counts. */
export function printReport({count, problems, warnings}: CheckedContent, terminal: Terminal): void {
  const paint = painter(terminal.colours);
  const print = ({file, line, column, path, message}: LocatedProblem, kind: string): void => {
    const place = `${shownPath(file, terminal)}:${line}:${column}`;
    const where = path === '' ? '' : ` ${paint('bold', visible(path))}:`;
    terminal.out(`${paint('cyan', visible(place))}${where} ${kind}${visible(message)}\n`);
  };
  for (const problem of problems) print(problem, '');
  if (problems.length === 0) for (const warning of warnings) print(warning, paint('yellow', 'warning: '));
  const broken = new Set(problems.map(({file}) => file)).size;
  const beside = warnings.length === 0 ? '' : `, ${amount(warnings.length, 'warning')}`;
  const checked = `${amount(count, 'file')} checked`;
  terminal.out(
    problems.length === 0
      ? `${paint('green', `${checked}, no problems${beside}.`)}\n`
      : `${paint('red', `${checked}, ${amount(problems.length, 'problem')} in ${amount(broken, 'file')}.`)}\n`,
  );
}

/** Prints the problems for other programs. */
export function printJsonReport({count, problems, warnings}: CheckedContent, terminal: Terminal): void {
  const shown = (found: readonly LocatedProblem[]) =>
    found.map((problem) => ({...problem, file: shownPath(problem.file, terminal)}));
  const report = {files: count, problems: shown(problems), warnings: shown(warnings)};
  terminal.out(`${JSON.stringify(report, null, 2)}\n`);
}
