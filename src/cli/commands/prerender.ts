import type {Command} from '../command.js';

export const prerenderCommand: Command = {
  name: 'prerender',
  summary: 'Write a guide as HTML that is readable before and without a script.',
  operands: {
    written: '[exchange]',
    summary: 'Id of the exchange; none with --all.',
    least: 0,
    most: 1,
  },
  options: {
    locale: {type: 'string', value: '<locale>', summary: 'Language; otherwise en, and with --all every one.'},
    base: {
      type: 'string',
      value: '<url>',
      summary: 'Address of the folder with the scripts of the release, where the style sheet lies.',
    },
    nonce: {
      type: 'string',
      value: '<nonce>',
      summary: 'Write the styles into the HTML instead, with this nonce for a strict policy.',
    },
    inline: {
      type: 'boolean',
      summary: 'Write the styles into the HTML instead, and name their hashes for a strict policy.',
    },
    out: {
      type: 'string',
      value: '<path>',
      summary: 'File to write to, or with --all a folder; else printed.',
    },
    all: {
      type: 'boolean',
      summary: 'Write every guide to <exchange>/<locale>.html below the folder of --out.',
    },
  },
  examples: [
    'prerender bitmart --base https://cdn.example/whitelist-guide/0.1.0/',
    'prerender --all --locale nl --out snippets',
  ],
  run: async (call) => (await import('../prerender/run-prerender.js')).runPrerender(call),
};
