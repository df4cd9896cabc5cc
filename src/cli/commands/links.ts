import type {Command} from '../command.js';

export const linksCommand: Command = {
  name: 'links',
  summary: 'List every address in the guides, and with --online ask whether it is still there.',
  operands: {
    written: '[files…]',
    summary: 'Files, folders or ids of exchanges to look through; without any all of src/guides.',
    least: 0,
    most: Infinity,
  },
  options: {
    online: {
      type: 'boolean',
      summary: 'Ask for each address: it may be gone, or lead where it should not. Needs the internet.',
    },
    json: {type: 'boolean', summary: 'Print the addresses as JSON, for other programs.'},
  },
  examples: ['links --online', 'links src/guides/moonbase/en.json'],
  run: async (call) => (await import('../links/run-links.js')).runLinks(call),
};
