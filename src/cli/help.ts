import type {Command, CommandOption} from './command.js';

export const PROGRAM = 'whitelist-guide';
/** How an author calls it. */
export const NPX = `npx ${PROGRAM}`;

export const COMMON_OPTIONS = {
  root: {
    type: 'string',
    value: '<folder>',
    summary: "The project's folder; otherwise found upwards from here.",
  },
  help: {type: 'boolean', short: 'h', summary: 'Show this help.'},
} as const satisfies Record<string, CommandOption & {short?: string}>;

export function generalHelp(commands: readonly Command[]): string {
  return page([
    `Usage: ${PROGRAM} <command> [options]`,
    'Begins, checks, previews and builds guides: JSON files, one for each exchange and language.',
    `Commands:\n${columns(commands.map(({name, summary}) => [name, summary]))}`,
    `Options of every command:\n${optionLines(COMMON_OPTIONS)}`,
    `More about one of them: ${NPX} <command> --help`,
    'Ends with 0 when all is fine, 1 when there are problems, 2 when called wrongly.',
  ]);
}

export function commandHelp({name, summary, operands, options, examples}: Command): string {
  return page([
    `Usage: ${[PROGRAM, name, operands?.written, '[options]'].filter(Boolean).join(' ')}`,
    summary,
    operands && `Arguments:\n${columns([[operands.written, operands.summary]])}`,
    `Options:\n${optionLines({...options, ...COMMON_OPTIONS})}`,
    examples && `Examples:\n${examples.map((line) => `  ${NPX} ${line}`).join('\n')}`,
  ]);
}

function optionLines(options: Readonly<Record<string, CommandOption & {readonly short?: string}>>): string {
  return columns(
    Object.entries(options).map(([name, {short, value, summary}]) => [
      `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
      summary,
    ]),
  );
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([head]) => head.length));
  return rows.map(([head, text]) => `  ${head.padEnd(width)}  ${text}`).join('\n');
}

function page(parts: readonly (string | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
