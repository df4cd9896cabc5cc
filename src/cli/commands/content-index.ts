import {PROBLEMS, type Command} from '../command.js';
import {contentIndex} from '../content/built-content.js';
import {checkContent} from '../content/check-content.js';
import {projectContent} from '../content/find-content.js';
import {CHECK_OPTION, emitFiles} from '../generated-files.js';
import {printReport} from '../report.js';

export const indexCommand: Command = {
  name: 'index',
  summary: 'Write src/guides/index.json: which guides and languages there are.',
  options: {check: CHECK_OPTION},
  async run({options, terminal, root}) {
    const content = await checkContent(projectContent(root()));
    if (content.problems.length > 0) {
      printReport(content, terminal);
      return PROBLEMS;
    }
    const file = {
      path: 'src/guides/index.json',
      content: `${JSON.stringify(contentIndex(content), null, 2)}\n`,
    };
    return emitFiles(root(), [file], options.check === true, terminal);
  },
};
