import type {Guide} from '../../model/guide.schema.js';

/** Whether neither Altrady nor the exchange itself vouches for a rule. */
export function isHearsay(
  rule: {readonly sources: readonly string[]} | undefined,
  {sources}: Guide,
): boolean {
  const vouching = sources.filter(({id}) => rule?.sources.includes(id));
  return vouching.length > 0 && vouching.every(({confidence}) => confidence === 'third-party');
}
