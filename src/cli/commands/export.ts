import type {Command} from '../command.js';

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write a guide as an article for a help centre that takes no script.',
  operands: {
    written: '[exchanges…]',
    summary: 'Ids of exchanges, or files with guides; without any all guides.',
    least: 0,
    most: Infinity,
  },
  options: {
    to: {
      type: 'string',
      value: '<format>',
      summary: 'What to write: crisp, zendesk, intercom, markdown or html.',
    },
    locale: {type: 'string', value: '<locale>', summary: 'Language of the guides; otherwise en.'},
    out: {
      type: 'string',
      value: '<path>',
      summary: 'Folder, or for one guide a file, to write to; otherwise one guide is printed.',
    },
    'live-url': {
      type: 'string',
      value: '<url>',
      summary: 'Address of the guide with its tools, to link to; {exchange} and {locale} stand for theirs.',
    },
  },
  examples: ['export bitmart --to crisp', 'export --to zendesk --out articles'],
  run: async (call) => (await import('../export/run-export.js')).runExport(call),
};
