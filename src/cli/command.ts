/** Fine. */
export const OK = 0;
/** The files have problems, or are out of date. */
export const PROBLEMS = 1;
/** The command was called in a way that it does not have. */
export const WRONG_USE = 2;

export type ExitCode = typeof OK | typeof PROBLEMS | typeof WRONG_USE;

/** Where a command writes, and where and when it is called. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly colours: boolean;
  readonly folder: string;
  /** Year-month-day. Left out: the day on which it runs. */
  readonly today?: string;
}

export interface CommandOption {
  readonly type: 'boolean' | 'string';
  readonly summary: string;
  /** What a string stands for, as the help writes it: `<folder>`. */
  readonly value?: string;
}

/** What follows a command's name beside its options. */
export interface Operands {
  /** As the help writes it: `[files…]`. */
  readonly written: string;
  readonly summary: string;
  readonly least: number;
  readonly most: number;
}

/** One command: a file in `commands/` and a line in `commands.ts`. */
export interface Command {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  readonly operands?: Operands;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Calls that are worth imitating, without the name of the program. */
  readonly examples?: readonly string[];
  run(call: Call): ExitCode | Promise<ExitCode>;
}

/** How a command was called. */
export interface Call {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly terminal: Terminal;
  /**
   * The project's folder, looked for when a command needs it.
   * @throws {UsageError} if there is none
   */
  readonly root: () => string;
}

/** The command was called in a way that it does not have. The message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
