import {join, relative, resolve} from 'node:path';
import {OK, PROBLEMS, UsageError, type Command} from '../command.js';
import {builtFiles, contentIndex} from '../content/built-content.js';
import {checkContent} from '../content/check-content.js';
import {projectContent} from '../content/find-content.js';
import {writeFiles} from '../generated-files.js';
import {printReport} from '../report.js';

export const buildContentCommand: Command = {
  name: 'build-content',
  summary: 'Check the content and write it as pages load it, with its index and schemas.',
  operands: {
    written: '<folder>',
    summary: 'Folder to write guides/, locales/ and schemas/ to.',
    least: 1,
    most: 1,
  },
  options: {},
  examples: ['build-content dist'],
  async run({operands: [folder = ''], terminal, root}) {
    const target = resolve(terminal.folder, folder);
    if (relative(target, join(root(), 'src')) === '')
      throw new UsageError('this would overwrite the sources.');
    const content = await checkContent(projectContent(root()));
    if (content.problems.length > 0) {
      printReport(content, terminal);
      return PROBLEMS;
    }
    const {schemaFiles} = await import('../schema-files.js'); // It reads the English words, which may be broken.
    const index = {path: 'guides/index.json', content: JSON.stringify(contentIndex(content))};
    const files = [...builtFiles(content), index, ...schemaFiles()];
    writeFiles(target, files);
    terminal.out(`${files.length} content files written to ${folder}.\n`);
    return OK;
  },
};
