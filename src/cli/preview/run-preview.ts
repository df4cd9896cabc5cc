import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import {OK, UsageError, type Call, type ExitCode} from '../command.js';
import {painter} from '../paint.js';
import {amount, visible} from '../printable.js';
import {findScripts} from './files.js';
import {openBrowser} from './open-browser.js';
import {readState} from './state.js';
import {startPreview} from './start-preview.js';

/** Serves the preview until the author ends it. */
export async function runPreview({operands, options, terminal}: Call): Promise<ExitCode> {
  const [name = ''] = operands;
  const file = resolve(terminal.folder, name);
  if (!statSync(file, {throwIfNoEntry: false})?.isFile()) throw new UsageError(`there is no file "${name}".`);
  const {folder} = terminal;
  const preview = await startPreview({file, folder, scripts: findScripts(), port: admitPort(options.port)});
  const paint = painter(terminal.colours);
  const {problems} = await readState(file, folder);
  const [first] = problems;
  terminal.out(`${paint('bold', preview.url)}  shows ${visible(name)}\n`);
  if (first) {
    const {file: at, line, column, path, message} = first;
    const place = `${at}:${line}:${column}${path === '' ? '' : ` ${path}:`}`;
    terminal.out(
      `${paint('red', amount(problems.length, 'problem'))}, the first: ${visible(`${place} ${message}`)}\n`,
    );
  }
  terminal.out('It shows each change as soon as you save it. End it with Ctrl+C.\n');
  if (options.open === true) openBrowser(preview.url, terminal);
  await interrupted();
  await preview.close();
  return OK;
}

function admitPort(written: Call['options'][string]): number {
  if (written === undefined) return 0;
  const port = Number(written);
  if (/^\d+$/.test(`${written}`) && port > 0 && port < 65_536) return port;
  throw new UsageError(`"${written}" is no port. Write a number from 1 to 65535.`);
}

async function interrupted(): Promise<void> {
  await new Promise<void>((end) => {
    process.once('SIGINT', () => {
      end();
    });
    process.once('SIGTERM', () => {
      end();
    });
  });
}
