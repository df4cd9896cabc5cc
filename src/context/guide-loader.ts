import type {GuideQuestion, LoadedGuide} from '../state/load-guide.js';
import {loadTogether} from '../state/load-together.js';
import {isSame} from '../model/is-same.js';

interface AskedAhead {
  readonly question: GuideQuestion;
  readonly answer: Promise<LoadedGuide>;
  readonly connection: AbortController;
}

/** Loads content, also ahead: while the code that shows it is on its way. */
export class GuideLoader {
  #ahead: AskedAhead | undefined;

  /** Asks for what will be loaded next. Asking for something else, or for nothing, makes it void. */
  ask(question: GuideQuestion | undefined): void {
    if (isSame(question, this.#ahead?.question)) return;
    this.#ahead?.connection.abort();
    this.#ahead = undefined;
    if (!question) return;
    const connection = new AbortController();
    const answer = loadTogether(question, connection.signal);
    // Whoever takes it over hears of the failure; nobody else has to.
    answer.catch(() => undefined);
    this.#ahead = {question, answer, connection};
  }

  /**
   * What was asked ahead if it is this question, and only once: a second load asks anew.
   * @throws as `loadTogether` does.
   */
  async load(question: GuideQuestion, signal: AbortSignal): Promise<LoadedGuide> {
    const ahead = this.#ahead;
    this.#ahead = undefined;
    if (!ahead || !isSame(question, ahead.question)) {
      ahead?.connection.abort();
      return loadTogether(question, signal);
    }
    signal.addEventListener('abort', () => {
      ahead.connection.abort();
    });
    return ahead.answer;
  }
}
