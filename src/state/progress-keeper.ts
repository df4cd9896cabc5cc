import {mergeProgress, NO_PROGRESS} from '../model/progress.js';
import type {Progress} from '../model/progress.schema.js';
import type {Saving} from './guide-state.js';
import {ProgressSaver} from './progress-saver.js';
import type {ProgressStore} from './progress-store.js';

/** Brings a guide's progress from a store and back. What the store gives is foreign data, and passes the schema. */
export class ProgressKeeper {
  readonly #saver: ProgressSaver;
  #endFollowing: (() => void) | undefined;

  constructor(report: (saving: Saving) => void) {
    this.#saver = new ProgressSaver(report);
  }

  /** The progress that was kept, and what could not be kept; none if there is none that can be read. */
  async load(store: ProgressStore, guideId: string): Promise<Progress> {
    const kept = await this.#loadKept(store, guideId);
    const unsaved = this.#saver.unsaved(guideId);
    return unsaved ? mergeProgress(kept, unsaved) : kept;
  }

  async #loadKept(store: ProgressStore, guideId: string): Promise<Progress> {
    try {
      return (await admit(await store.load(guideId))) ?? NO_PROGRESS;
    } catch {
      return NO_PROGRESS;
    }
  }

  /** Calls back when the progress changes elsewhere, such as in another tab; one guide at a time. */
  follow(store: ProgressStore, guideId: string, listener: (progress: Progress) => void): void {
    this.rest();
    this.#endFollowing = store.subscribe?.(guideId, (data) => {
      void admit(data).then((progress) => {
        if (progress) listener(progress);
      });
    });
  }

  /** Ends the following. */
  rest(): void {
    this.#endFollowing?.();
    this.#endFollowing = undefined;
  }

  async save(store: ProgressStore, guideId: string, progress: Progress): Promise<void> {
    await this.#saver.save(store, guideId, progress);
  }
}

async function admit(data: unknown): Promise<Progress | undefined> {
  if (data === undefined || data === null) return undefined;
  const {admitProgress} = await import('../model/doors.js');
  return admitProgress(data);
}
