import type {Progress} from '../model/progress.schema.js';
import type {Saving} from './guide-state.js';
import type {ProgressStore} from './progress-store.js';

/** Waits between tries, in milliseconds. After the last one the ticks hold until the page is left. */
const WAITS = [1000, 3000, 10_000, 30_000] as const;

/** Keeps progress in a store that may be slow or fail: one save at a time, of each guide the newest, with tries in between. */
export class ProgressSaver {
  readonly #report: (saving: Saving) => void;
  readonly #waits: readonly number[];
  /** The newest save of each guide that is not through yet: the page may go from one guide to another meanwhile. */
  readonly #waiting = new Map<string, () => Promise<void>>();
  /** What no store has taken yet, of each guide the newest. */
  readonly #unsaved = new Map<string, Progress>();
  #isBusy = false;

  constructor(report: (saving: Saving) => void, waits: readonly number[] = WAITS) {
    this.#report = report;
    this.#waits = waits;
  }

  /** Saves now, or as soon as the save before is through. Never rejects. */
  async save(store: ProgressStore, guideId: string, progress: Progress): Promise<void> {
    this.#unsaved.set(guideId, progress);
    this.#waiting.set(guideId, async () => {
      await store.save(guideId, progress);
      if (this.#unsaved.get(guideId) === progress) this.#unsaved.delete(guideId);
    });
    if (this.#isBusy) return;
    this.#isBusy = true;
    let tries = 0;
    for (let next = this.#next(); next; next = this.#next()) {
      const [id, save] = next;
      try {
        await save();
        tries = 0;
        this.#report('kept');
      } catch {
        const wait = this.#waits[tries++];
        this.#report(wait === undefined ? 'failed' : 'pending');
        if (wait === undefined) break;
        await new Promise((resolve) => setTimeout(resolve, wait));
        if (!this.#waiting.has(id)) this.#waiting.set(id, save);
      }
    }
    this.#isBusy = false;
  }

  /** The progress of a guide that only this page knows of, if there is such. */
  unsaved(guideId: string): Progress | undefined {
    return this.#unsaved.get(guideId);
  }

  /** The save that has waited longest. */
  #next(): [guideId: string, save: () => Promise<void>] | undefined {
    const [next] = this.#waiting;
    if (next) this.#waiting.delete(next[0]);
    return next;
  }
}
