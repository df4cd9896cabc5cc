import {reduceGuide, type GuideAction, type GuideState} from './guide-state.js';

export type GuideListener = (state: GuideState, previous: GuideState) => void;

/** Holds the current state and tells its listeners of the next. Knows no DOM, no Lit and no network. */
export class GuideStore {
  #state: GuideState = {status: 'idle'};
  readonly #listeners = new Set<GuideListener>();

  get state(): GuideState {
    return this.#state;
  }

  dispatch(action: GuideAction): void {
    const previous = this.#state;
    const next = reduceGuide(previous, action);
    if (next === previous) return;
    this.#state = next;
    for (const listener of this.#listeners) listener(next, previous);
  }

  /** Calls the listener after each change. Returns the function that ends it. */
  subscribe(listener: GuideListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
