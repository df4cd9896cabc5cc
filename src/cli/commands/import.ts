import type {Command} from '../command.js';

export const importCommand: Command = {
  name: 'import',
  summary: 'Make the draft of a guide from a help article, and list what is left for a person to do.',
  operands: {
    written: '<article>',
    summary: 'The article, as Markdown (.md) or as a saved page (.html).',
    least: 1,
    most: 1,
  },
  options: {
    out: {type: 'string', value: '<file>', summary: 'File to write the draft to; otherwise it is printed.'},
    exchange: {
      type: 'string',
      value: '<exchange>',
      summary: "Id of the exchange; otherwise by the article's title.",
    },
    name: {type: 'string', value: '<Name>', summary: 'Name of the exchange as Altrady writes it.'},
    hosts: {
      type: 'string',
      value: '<a.com,b.com>',
      summary: "The exchange's own domains, to which links may lead.",
    },
    locale: {type: 'string', value: '<locale>', summary: 'Language of the article; otherwise en.'},
    source: {
      type: 'string',
      value: '<url>',
      summary: "Address of the article; otherwise by the article's page.",
    },
  },
  examples: ['import article.html --exchange bitmart --name Bitmart --out src/guides/bitmart/en.json'],
  run: async (call) => (await import('../import/run-import.js')).runImport(call),
};
