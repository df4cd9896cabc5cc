import {loadBuiltInIndex} from './built-in-content.js';
import type {Recovery} from './content-retry.js';
import type {GuideQuestion, LoadedGuide} from './load-guide.js';

interface LoadOptions extends Pick<Recovery, 'signal' | 'prepare' | 'report'> {
  /** Asks for the guide, once. */
  readonly load: () => Promise<LoadedGuide>;
}

/**
 * Finds a guide. Where it cannot be reached, says so and tries again, or gives the copy that was kept.
 * @throws {GuideError} if there is no guide to show, and will be none.
 */
export async function loadPatiently(question: GuideQuestion, options: LoadOptions): Promise<LoadedGuide> {
  const {signal, load, prepare} = options;
  const copies = question.keepCopy ? import('./content-copies.js').catch(() => undefined) : undefined;
  const attempt = async (): Promise<LoadedGuide> => {
    const [loaded] = await Promise.all([load(), prepare()]);
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
