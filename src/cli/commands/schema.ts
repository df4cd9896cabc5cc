import type {Command} from '../command.js';
import {CHECK_OPTION, emitFiles} from '../generated-files.js';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'Write schemas/*.json, by which editors complete and check content files.',
  options: {check: CHECK_OPTION},
  examples: ['schema --check'],
  async run({options, terminal, root}) {
    const {schemaFiles} = await import('../schema-files.js'); // It reads the English words, which may be broken.
    return emitFiles(root(), schemaFiles(), options.check === true, terminal);
  },
};
