import known from './known-content.json' with {type: 'json'};
import type {IndexAtHand} from './fetch-content-source.js';

/**
 * What this release was built with: at the start only which files there are. The hashes that prove them, and the
 * hosts that their links may lead to, arrive while the content is on its way.
 */
export const builtInContent: IndexAtHand = {
  known,
  load: async () => (await loadBuiltInIndex()).builtInIndex,
};

export async function loadBuiltInIndex(): Promise<typeof import('./built-in-index.js')> {
  return import('./built-in-index.js');
}
