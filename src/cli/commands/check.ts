import {OK, PROBLEMS, type Command} from '../command.js';
import {checkContent} from '../content/check-content.js';
import {namedContent, projectContent} from '../content/find-content.js';
import {printJsonReport, printReport} from '../report.js';

export const checkCommand: Command = {
  name: 'check',
  summary: 'Find everything that is wrong with guides and locale files.',
  operands: {
    written: '[files…]',
    summary: 'Files, folders or ids of exchanges to check; without any all of src/guides and src/locales.',
    least: 0,
    most: Infinity,
  },
  examples: ['check', 'check bitmart', 'check --json guide.json'],
  options: {
    json: {type: 'boolean', summary: 'Print problems and warnings as JSON, for other programs.'},
    strict: {type: 'boolean', summary: 'End with 1 for warnings too.'},
  },
  async run({operands, options, terminal, root}) {
    const files =
      operands.length > 0 ? namedContent(terminal.folder, operands, root) : projectContent(root());
    const content = await checkContent(files, terminal.today);
    (options.json === true ? printJsonReport : printReport)(content, terminal);
    const {length} = options.strict === true ? [...content.problems, ...content.warnings] : content.problems;
    return length > 0 ? PROBLEMS : OK;
  },
};
