import {mergeProgress, NO_PROGRESS} from '../model/progress.js';
import type {Progress} from '../model/progress.schema.js';
import type {Saving} from './guide-state.js';
import {ProgressSaver} from './progress-saver.js';
import type {ProgressStore} from './progress-store.js';

/** Brings progress from a store and back. What the store gives is foreign data, and passes the schema. */
export class ProgressKeeper {
  readonly store: ProgressStore;
  readonly #saver: ProgressSaver;
  /** The guides whose store has not yet said what it keeps: a save must not wipe that out. */
  readonly #unread = new Set<string>();
  #following = new AbortController();
  #saving: Saving = 'kept';

  /** @param report - Called with how each save went. */
  constructor(store: ProgressStore, report: (saving: Saving) => void = () => undefined) {
    this.store = store;
    this.#saver = new ProgressSaver((saving) => {
      this.#saving = saving;
      report(saving);
    });
  }

  /** How it stands with what was ticked in a guide. */
  savingOf(guideId: string): Saving {
    return this.#saver.unsaved(guideId) ? this.#saving : 'kept';
  }

  /** The progress that was kept, and what could not be kept; none if there is none that can be read. */
  async load(guideId: string): Promise<Progress> {
    const kept = await this.#loadKept(guideId);
    const unsaved = this.#saver.unsaved(guideId);
    return unsaved ? mergeProgress(kept, unsaved) : kept;
  }

  async #loadKept(guideId: string): Promise<Progress> {
    this.#unread.add(guideId);
    try {
      return await this.#read(guideId);
    } catch {
      return NO_PROGRESS;
    }
  }

  async #read(guideId: string): Promise<Progress> {
    const kept = await admit(await this.store.load(guideId));
    this.#unread.delete(guideId);
    return kept ?? NO_PROGRESS;
  }

  /** Calls back when the progress changes elsewhere, such as in another tab; one guide at a time. */
  follow(guideId: string, listener: (progress: Progress) => void): void {
    this.rest();
    const {signal} = (this.#following = new AbortController());
    const end = this.store.subscribe?.(guideId, (data) => {
      void admit(data).then((progress) => {
        if (progress && !signal.aborted) listener(progress);
      });
    });
    signal.addEventListener('abort', () => end?.());
  }

  /** Ends the following. */
  rest(): void {
    this.#following.abort();
  }

  /** Keeps the progress. A store that could not say what it keeps is asked again first, and the two are joined. */
  async save(guideId: string, progress: Progress): Promise<void> {
    const save = async (id: string, mine: Progress): Promise<void> => {
      const kept = this.#unread.has(id) ? await this.#read(id) : NO_PROGRESS;
      await this.store.save(id, mergeProgress(mine, kept));
    };
    await this.#saver.save({load: () => undefined, save}, guideId, progress);
  }
}

async function admit(data: unknown): Promise<Progress | undefined> {
  if (data === undefined || data === null) return undefined;
  const {admitProgress} = await import('../model/doors.js');
  return admitProgress(data);
}
