import {mergeProgress, NO_PROGRESS} from '../model/progress.js';
import type {Progress} from '../model/progress.schema.js';
import type {Saving} from './guide-state.js';
import {ProgressSaver} from './progress-saver.js';
import type {ProgressStore} from './progress-store.js';

/** Brings a guide's progress from a store and back. What the store gives is foreign data, and passes the schema. */
export class ProgressKeeper {
  readonly #saver: ProgressSaver;
  /** The guides whose store has not yet said what it keeps: a save must not wipe that out. */
  readonly #unread = new Set<string>();
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
    this.#unread.add(guideId);
    try {
      return await this.#read(store, guideId);
    } catch {
      return NO_PROGRESS;
    }
  }

  async #read(store: ProgressStore, guideId: string): Promise<Progress> {
    const kept = await admit(await store.load(guideId));
    this.#unread.delete(guideId);
    return kept ?? NO_PROGRESS;
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

  /** Keeps the progress. A store that could not say what it keeps is asked again first, and the two are joined. */
  async save(store: ProgressStore, guideId: string, progress: Progress): Promise<void> {
    const save = async (id: string, mine: Progress): Promise<void> => {
      const kept = this.#unread.has(id) ? await this.#read(store, id) : NO_PROGRESS;
      await store.save(id, mergeProgress(mine, kept));
    };
    await this.#saver.save({load: () => undefined, save}, guideId, progress);
  }
}

async function admit(data: unknown): Promise<Progress | undefined> {
  if (data === undefined || data === null) return undefined;
  const {admitProgress} = await import('../model/doors.js');
  return admitProgress(data);
}
