import type {Guide, Step, Substep} from './guide.schema.js';
import {plainText} from './rich-text.js';

/** Something in a guide that a search can find. */
export interface SearchDocument {
  /** Unique among all documents of the guide. */
  readonly id: string;
  readonly kind: 'error' | 'faq' | 'step';
  /** Id of the error, the question, the step or the sub-step. */
  readonly entry: string;
  readonly code: string;
  readonly title: string;
  readonly text: string;
}

/** Ten times the letters of a long guide. What a hostile one has beyond its share would only freeze the page. */
const MOST_LETTERS = 300_000;

/** What a search looks through: errors, questions, and steps with their sub-steps. */
export function searchDocuments(guide: Guide): readonly SearchDocument[] {
  const steps = guide.steps.flatMap((step) => [step, ...(step.substeps ?? [])]);
  const documents = [
    ...(guide.errors ?? []).map(({id, code = '', message = '', meaning}) =>
      makeDocument('error', id, {code, title: message, text: meaning}),
    ),
    ...(guide.faq ?? []).map(({id, question, answer}) =>
      makeDocument('faq', id, {title: question, text: answer}),
    ),
    ...steps.map((step) => makeDocument('step', step.id, {title: step.title, text: textsOf(step, guide)})),
  ];
  const share = Math.floor(MOST_LETTERS / documents.length);
  return documents.map((document) => ({
    ...document,
    title: document.title.slice(0, share),
    text: document.text.slice(0, share),
  }));
}

function textsOf({body = [], warnings = [], link}: Step | Substep, {links}: Guide): readonly string[] {
  return [
    ...body,
    links?.find(({id}) => id === link)?.label ?? '',
    ...warnings.flatMap((warning) => [warning.title, ...(warning.body ?? [])]),
  ];
}

interface Words {
  readonly code?: string;
  readonly title: string;
  readonly text: readonly string[];
}

function makeDocument(
  kind: SearchDocument['kind'],
  entry: string,
  {code = '', title, text}: Words,
): SearchDocument {
  return {id: `${kind}:${entry}`, kind, entry, code, title, text: text.map(plainText).join(' ')};
}
