import type {Command} from '../command.js';

export const previewCommand: Command = {
  name: 'preview',
  summary: 'Show a guide in the browser as readers see it, anew whenever the file is saved.',
  operands: {written: '<file>', summary: 'The guide to show.', least: 1, most: 1},
  options: {
    port: {
      type: 'string',
      value: '<number>',
      summary: 'Port of the address; otherwise one that is free.',
    },
    open: {type: 'boolean', summary: 'Open the address in your browser.'},
  },
  examples: ['preview src/guides/moonbase/en.json --open'],
  run: async (call) => (await import('../preview/run-preview.js')).runPreview(call),
};
