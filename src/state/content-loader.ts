import {loadBuiltInIndex} from './built-in-content.js';
import type {Recovery} from './content-retry.js';
import {loadGuide, type GuideQuestion, type LoadedGuide} from './load-guide.js';

type LoadOptions = Pick<Recovery, 'signal' | 'prepare' | 'report'>;

/**
 * Finds a guide. Where it cannot be reached, says so and tries again, or gives the copy that was kept.
 * @throws {GuideError} if there is no guide to show, and will be none.
 */
export async function loadPatiently(question: GuideQuestion, options: LoadOptions): Promise<LoadedGuide> {
  const {signal, prepare} = options;
  const copies = question.keepCopy ? import('./content-copies.js').catch(() => undefined) : undefined;
  const attempt = async (): Promise<LoadedGuide> => {
    const [loaded] = await Promise.all([loadGuide(question, signal), prepare()]);
    void copies?.then((module) => module?.keepCopy(question, loaded));
    return loaded;
  };
  try {
    return await attempt();
  } catch (error) {
    signal.throwIfAborted();
    const index = await loadBuiltInIndex().catch(() => undefined);
    if (!index) throw error;
    const readCopy = async () => (await copies)?.readCopy(question);
    return index.recover(error, {...options, attempt, readCopy});
  }
}
