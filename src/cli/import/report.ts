import {painter} from '../paint.js';
import {visible} from '../printable.js';
import type {Leftover} from './findings.js';
import type {Imported} from './import-article.js';

/** Tells what a person has to look at: what is not in the draft, what was read how, what is blank. */
export function reportOf({findings, blanks, problems}: Imported, colours: boolean): string {
  const paint = painter(colours);
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['Not in the draft:', findings.leftovers.map(leftoverLine)],
    ['Read as follows. Please confirm:', findings.readings.map(({line, text}) => `line ${line}: ${text}.`)],
    ['Still to be written:', blanks.map(({path, text}) => `${path}: ${text}`)],
    ['Wrong in the draft:', problems.map(({path, message}) => `${path}: ${message}`)],
  ];
  const shown = groups.filter(([, lines]) => lines.length > 0);
  return shown
    .map(
      ([title, lines]) => `${paint('bold', title)}\n${lines.map((line) => `  ${visible(line)}\n`).join('')}`,
    )
    .join('\n');
}

function leftoverLine({line, what, text, why}: Leftover): string {
  const words = text === '' ? '' : ` “${text}”`;
  return `line ${line}: ${what}${words}: not placed, because ${why}.`;
}
