import {parseArgs} from 'node:util';
import {OK, UsageError, WRONG_USE, type Command, type ExitCode, type Terminal} from './command.js';
import {COMMANDS, findCommand, loadCommands} from './commands.js';
import {fileFault} from './file-fault.js';
import {COMMON_OPTIONS, commandHelp, generalHelp, PROGRAM} from './help.js';
import {findRoot} from './root.js';

/** Runs the command that the arguments name. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? terminal.error : terminal.out)(generalHelp(await loadCommands()));
    return name === undefined ? WRONG_USE : OK;
  }
  const command = await findCommand(name);
  try {
    if (command) return await runCommand(command, rest, terminal);
    const known = Object.keys(COMMANDS).join(', ');
    throw new UsageError(`there is no command "${name}". The commands are: ${known}.`);
  } catch (thrown) {
    const error = fileFault(thrown, terminal) ?? thrown;
    if (!isUsageError(error)) throw error;
    const about = command ? `${PROGRAM} ${command.name}` : PROGRAM;
    terminal.error(`${about}: ${error.message}\nMore: ${about} --help\n`);
    return WRONG_USE;
  }
}

async function runCommand(command: Command, args: string[], terminal: Terminal): Promise<ExitCode> {
  const options = {...command.options, ...COMMON_OPTIONS};
  const {values, positionals} = parseArgs({args, options, allowPositionals: true});
  if (values.help === true) {
    terminal.out(commandHelp(command));
    return OK;
  }
  const {least, most, written} = command.operands ?? {least: 0, most: 0, written: ''};
  if (positionals.length < least) throw new UsageError(`${written} is missing.`);
  if (positionals.length > most)
    throw new UsageError(`"${String(positionals[most])}" is one argument too many.`);
  // It would stand for the folder that the command was called in.
  if (positionals.includes(''))
    throw new UsageError('an argument is empty. Is it a variable that was not set?');
  const {root} = values;
  return command.run({
    operands: positionals,
    options: values,
    terminal,
    root: () => findRoot(terminal.folder, typeof root === 'string' ? root : undefined),
  });
}

/** Also what `parseArgs` throws, such as for an unknown option. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
