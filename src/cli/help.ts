import type {Command, CommandOption} from './command.js';

export const PROGRAM = 'whitelist-guide';

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
    'Checks and builds the guides in src/guides and the words in src/locales.',
    `Commands:\n${columns(commands.map(({name, summary}) => [name, summary]))}`,
    `Options of every command:\n${optionLines(COMMON_OPTIONS)}`,
    'Ends with 0 when all is fine, 1 when there are problems, 2 when called wrongly.',
  ]);
}

export function commandHelp({name, summary, operands, options}: Command): string {
  return page([
    `Usage: ${[PROGRAM, name, operands?.written, '[options]'].filter(Boolean).join(' ')}`,
    summary,
    operands && `Arguments:\n${columns([[operands.written, operands.summary]])}`,
    `Options:\n${optionLines({...options, ...COMMON_OPTIONS})}`,
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
