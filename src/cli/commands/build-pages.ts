import type {Command} from '../command.js';

export const buildPagesCommand: Command = {
  name: 'build-pages',
  summary: 'Write the sheet that prerendered guides link to, and the pages that show guides in frames.',
  operands: {
    written: '<folder>',
    summary: 'Folder of the release, beside whose scripts they belong.',
    least: 1,
    most: 1,
  },
  options: {
    site: {
      type: 'string',
      value: '<url>',
      summary: 'Address that the folder will have: then the pages can be found by oEmbed.',
    },
  },
  examples: ['build-pages dist', 'build-pages dist --site https://guides.example/whitelist-guide/0.1.0/'],
  run: async (call) => (await import('../pages/build-pages.js')).buildPages(call),
};
