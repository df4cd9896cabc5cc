import type {Guide} from '../../src/model/guide.schema.js';
import {makeGuide} from './factories.js';

const sources = ['acme-article'];

/** A guide that knows what may go wrong: for one key type, for the other, and for everybody. */
export function makeHelpGuide(overrides: Partial<Guide> = {}): Guide {
  return makeGuide({
    errors: [
      {
        id: 'forbidden',
        code: '30010',
        message: 'IP is forbidden',
        meaning: ['An address is not on the **whitelist** of this key.'],
        steps: ['edit-list', 'save-list', 'make-key'],
        sources,
      },
      {
        id: 'signature',
        code: '-2015',
        message: 'Header X-SIGN is wrong',
        meaning: ['The secret differs.'],
        steps: ['paste-key'],
        sources,
      },
      {id: 'busy', message: 'Server busy', meaning: ['Wait a minute.'], steps: ['check-account'], sources},
    ],
    faq: [
      {
        id: 'why-new-key',
        question: 'Why a new key?',
        answer: ['Because.'],
        keyTypes: ['fast-connect'],
        steps: ['find-key', 'make-key'],
      },
      {id: 'how-long', question: 'How long does it take?', answer: ['Ten minutes, with coffee.']},
    ],
    ...overrides,
  });
}
