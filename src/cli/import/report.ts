import type {Guide} from '../../model/guide.schema.js';
import {painter} from '../paint.js';
import {visible} from '../printable.js';
import type {Leftover} from './findings.js';
import type {Imported} from './import-article.js';

/** Tells what a person has to look at: what is not in the draft, what was read how, what is blank. */
export function reportOf({draft, findings, blanks, problems}: Imported, colours: boolean): string {
  const paint = painter(colours);
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['Not in the draft:', findings.leftovers.map(leftoverLine)],
    ['Read as follows. Please confirm:', findings.readings.map(({line, text}) => `line ${line}: ${text}.`)],
    ['Still to be written:', blanks.map(({path, text}) => `${path}: ${text}`)],
    ['Still to be added:', missingIn(draft)],
    ['Wrong in the draft:', problems.map(({path, message}) => `${path}: ${message}`)],
  ];
  const shown = groups.filter(([, lines]) => lines.length > 0);
  return shown
    .map(
      ([title, lines]) => `${paint('bold', title)}\n${lines.map((line) => `  ${visible(line)}\n`).join('')}`,
    )
    .join('\n');
}

/** What each tool belongs into. No article says it. */
const TOOLS = {
  'key-type-picker': 'in which readers find out their type of key',
  'ip-list': 'in which the list is copied or pasted',
  credentials: 'in which the values of the key are pasted into Altrady, if there is one',
  'next-account': 'that goes on to the next account',
} as const;

/** What an article cannot tell, and a guide should have all the same. */
function missingIn({steps, keyTypes = [], reviewBy}: Guide): readonly string[] {
  const all = steps.flatMap((step) => [step, ...(step.substeps ?? [])]);
  const tools = Object.entries(TOOLS).filter(
    ([name]) => !all.some(({tool}) => tool === name) && (name !== 'key-type-picker' || keyTypes.length > 0),
  );
  return [
    ...tools.map(([name, where]) => `"tool": "${name}", in the step ${where}.`),
    ...(steps.some(({per}) => per === 'once')
      ? []
      : ['"per": "once", in each step that is done one time for all accounts, such as logging in.']),
    ...(reviewBy === undefined
      ? ['"reviewBy", in the guide: the day by which somebody compares it with its sources again.']
      : []),
  ];
}

function leftoverLine({line, what, text, why}: Leftover): string {
  const words = text === '' ? '' : ` “${text}”`;
  return `line ${line}: ${what}${words}: not placed, because ${why}.`;
}
