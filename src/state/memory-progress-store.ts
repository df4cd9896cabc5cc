import type {Progress} from '../model/progress.schema.js';
import type {ProgressStore} from './progress-store.js';

/** Keeps progress until the page is left. */
export class MemoryProgressStore implements ProgressStore {
  readonly #kept = new Map<string, Progress>();

  load(guideId: string): Progress | undefined {
    return this.#kept.get(guideId);
  }

  save(guideId: string, progress: Progress): void {
    this.#kept.set(guideId, progress);
  }
}
