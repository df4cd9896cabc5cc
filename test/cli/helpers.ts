import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import {runCli} from '../../src/cli/run-cli.js';

/** The project that these tests belong to. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** A guide for an exchange that does not exist, as its author wrote it. */
export const MOONBASE = readFileSync(new URL('fixtures/moonbase.en.json', import.meta.url), 'utf8');
export const ENGLISH = readFileSync(join(PROJECT, 'src/locales/en.json'), 'utf8');

/** Makes a project in a temporary folder from its files' texts. */
export function makeProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'whitelist-guide-'));
  after(() => {
    rmSync(root, {recursive: true});
  });
  const all = {'package.json': '{"name": "whitelist-guide"}', 'src/locales/en.json': ENGLISH, ...files};
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), content);
  }
  return root;
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command as if it was called in a folder. */
export async function run(folder: string, ...args: readonly string[]): Promise<Ended> {
  let out = '';
  let error = '';
  const code = await runCli(args, {
    out: (text) => (out += text),
    error: (text) => (error += text),
    colours: false,
    folder,
    today: '2025-06-30',
  });
  return {code, out, error};
}

/** The text with a part replaced, which must be there exactly once. */
export function replaced(text: string, part: string, by: string): string {
  const pieces = text.split(part);
  if (pieces.length !== 2) throw new Error(`${JSON.stringify(part)} is there ${pieces.length - 1} times.`);
  return pieces.join(by);
}

export interface Warned {
  readonly code: number;
  /** File, path and message of each. */
  readonly warnings: readonly string[];
  readonly problems: readonly string[];
}

/** What the check finds in a project of these files. The day on which these tests are run is 30 June 2025. */
export async function checked(files: Readonly<Record<string, string>>): Promise<Warned> {
  const {code, out} = await run(makeProject(files), 'check', '--json');
  const report = JSON.parse(out) as Readonly<
    Record<'problems' | 'warnings', readonly {file: string; path: string; message: string}[]>
  >;
  const lines = (kind: 'problems' | 'warnings') =>
    report[kind].map(({file, path, message}) => `${file} ${path}: ${message}`);
  return {code, problems: lines('problems'), warnings: lines('warnings')};
}
