import {resolve} from 'node:path';
import {OK, type Command, type ExitCode} from '../command.js';
import {writeFiles} from '../generated-files.js';

export const buildPagesCommand: Command = {
  name: 'build-pages',
  summary: 'Write the style sheet that prerendered guides link to.',
  operands: {
    written: '<folder>',
    summary: 'Folder of the release, beside whose scripts it belongs.',
    least: 1,
    most: 1,
  },
  options: {},
  examples: ['build-pages dist'],
  async run({operands: [folder = ''], terminal}): Promise<ExitCode> {
    const {sheet, SHEET_FILE} = await import('../../server/static-styles.js');
    const files = [{path: SHEET_FILE, content: sheet()}];
    writeFiles(resolve(terminal.folder, folder), files);
    terminal.out(`${files.length} files written to ${folder}.\n`);
    return OK;
  },
};
