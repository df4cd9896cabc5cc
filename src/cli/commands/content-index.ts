import {PROBLEMS, type Command} from '../command.js';
import {contentIndex, englishWords, knownContent} from '../content/built-content.js';
import {checkContent} from '../content/check-content.js';
import {projectContent} from '../content/find-content.js';
import {writtenForms} from '../content/written-forms.js';
import {CHECK_OPTION, emitFiles} from '../generated-files.js';
import {printReport} from '../report.js';

export const indexCommand: Command = {
  name: 'index',
  summary:
    'Write what the script knows of the content: its index, and the English words by where they are needed.',
  options: {check: CHECK_OPTION},
  examples: ['index --check'],
  async run({options, terminal, root}) {
    const content = await checkContent(projectContent(root()));
    if (content.problems.length > 0) {
      printReport(content, terminal);
      return PROBLEMS;
    }
    const files = [
      {path: 'src/guides/index.json', content: json(contentIndex(content))},
      {path: 'src/state/known-content.json', content: json(knownContent(content))},
      {
        path: 'src/model/intl-forms.json',
        content: json(writtenForms(content.locales.map(({locale}) => locale))),
      },
      ...Object.entries(englishWords(content)).map(([path, words]) => ({path, content: json(words)})),
    ];
    return emitFiles(root(), files, options.check === true, terminal);
  },
};

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
