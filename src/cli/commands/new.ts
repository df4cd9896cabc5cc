import type {Command} from '../command.js';

export const newCommand: Command = {
  name: 'new',
  summary: 'Begin a guide for an exchange, or a translation of one: a file with blanks to fill in.',
  operands: {
    written: '<exchange>',
    summary: 'Id of the exchange: lower-case words joined by hyphens.',
    least: 1,
    most: 1,
  },
  options: {
    name: {
      type: 'string',
      value: '<name>',
      summary: 'The name of the exchange as Altrady writes it; otherwise made from the id.',
    },
    locale: {
      type: 'string',
      value: '<locale>',
      summary: 'Language: en (the default), or another one for a translation of en.json.',
    },
    out: {
      type: 'string',
      value: '<file>',
      summary: 'Where to write it; otherwise src/guides/<exchange>/<locale>.json.',
    },
    stdout: {type: 'boolean', summary: 'Print it, and write no file.'},
  },
  examples: ['new moonbase --name Moonbase', 'new moonbase --locale nl'],
  run: async (call) => (await import('../new/run-new.js')).runNew(call),
};
