import type {Progress} from '../model/progress.schema.js';
import type {Saving} from './guide-state.js';
import type {ProgressStore} from './progress-store.js';

/** Waits between tries, in milliseconds. After the last one the ticks hold until the page is left. */
const WAITS = [1000, 3000, 10_000, 30_000] as const;

/** Keeps progress in a store that may be slow or fail: one save at a time, the newest last, with tries in between. */
export class ProgressSaver {
  readonly #report: (saving: Saving) => void;
  readonly #waits: readonly number[];
  #waiting: (() => Promise<void>) | undefined;
  #isBusy = false;

  constructor(report: (saving: Saving) => void, waits: readonly number[] = WAITS) {
    this.#report = report;
    this.#waits = waits;
  }

  /** Saves now, or as soon as the save before is through. Never rejects. */
  async save(store: ProgressStore, guideId: string, progress: Progress): Promise<void> {
    this.#waiting = async () => store.save(guideId, progress);
    if (this.#isBusy) return;
    this.#isBusy = true;
    let tries = 0;
    for (let save = this.#next(); save; save = this.#next()) {
      try {
        await save();
        tries = 0;
        this.#report('kept');
      } catch {
        const wait = this.#waits[tries++];
        this.#report(wait === undefined ? 'failed' : 'pending');
        if (wait === undefined) break;
        await new Promise((resolve) => setTimeout(resolve, wait));
        this.#waiting ??= save;
      }
    }
    this.#isBusy = false;
  }

  /** The save that waits; a newer one has taken the place of an older one. */
  #next(): (() => Promise<void>) | undefined {
    const save = this.#waiting;
    this.#waiting = undefined;
    return save;
  }
}
