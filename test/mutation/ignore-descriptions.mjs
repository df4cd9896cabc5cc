import {declareValuePlugin, PluginKind} from '@stryker-mutator/api/plugin';

/** What the schemas call to say in a sentence what a field is for. */
const DESCRIBING = new Set(
  'describe date entries fact label list marks paragraphs reference references slug some text'.split(' '),
);

/**
 * Leaves out the sentences in the schemas that tell editors what a field is for. No behaviour hangs on them, and
 * `npm run test:generated` holds every letter of them against `schemas/`.
 */
const descriptions = {
  shouldIgnore({node, parent}) {
    const isText = node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
    if (!isText || parent?.type !== 'CallExpression') return undefined;
    const {name, property} = parent.callee;
    return DESCRIBING.has(name ?? property?.name)
      ? 'A description for editors, held by npm run test:generated.'
      : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'descriptions', descriptions)];
