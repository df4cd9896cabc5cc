import type {Command} from '../command.js';

export const siteCommand: Command = {
  name: 'site',
  summary: 'Write a site of its own: a board of all guides, and a page for each guide and language.',
  options: {
    out: {type: 'string', value: '<folder>', summary: 'Folder to write the site to.'},
    site: {
      type: 'string',
      value: '<url>',
      summary: 'Address that the folder will have, https only; http://localhost to try it.',
    },
    release: {
      type: 'string',
      value: '<folder>',
      summary: 'Folder of a built release to show; otherwise the one that this command belongs to.',
    },
  },
  examples: ['site --out public --site https://guides.example/'],
  run: async (call) => (await import('../site/run-site.js')).runSite(call),
};
