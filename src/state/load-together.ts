import {isSame} from '../model/is-same.js';
import {loadGuide, type GuideQuestion, type LoadedGuide} from './load-guide.js';

interface Load {
  readonly question: GuideQuestion;
  readonly answer: Promise<LoadedGuide>;
  readonly connection: AbortController;
  /** How many wait for it. */
  waiting: number;
}

const loads = new Set<Load>();

/**
 * Finds the guide as `loadGuide` does: several guides of a page that ask the same at the same time ask once, and show
 * the same object. What was found is not kept: who asks later asks anew. A page's own source is always asked.
 * @throws as `loadGuide` does.
 */
export async function loadTogether(question: GuideQuestion, signal: AbortSignal): Promise<LoadedGuide> {
  if (question.contentSource) return loadGuide(question, signal);
  const load = [...loads].find((other) => isSame(question, other.question)) ?? begin(question);
  load.waiting++;
  signal.addEventListener('abort', () => {
    if (--load.waiting > 0) return;
    loads.delete(load);
    load.connection.abort();
  });
  return load.answer;
}

function begin(question: GuideQuestion): Load {
  const connection = new AbortController();
  const answer = loadGuide(question, connection.signal);
  const load: Load = {question, answer, connection, waiting: 0};
  loads.add(load);
  const end = (): void => {
    loads.delete(load);
  };
  void answer.then(end, end);
  return load;
}
