import type {Progress} from '../model/progress.schema.js';
import {LocalProgressStore} from './local-progress-store.js';
import {MemoryProgressStore} from './memory-progress-store.js';
import type {ProgressStore} from './progress-store.js';

/** What tells where progress is kept without a store of the page. */
export interface ModeOwner {
  /** `local` in this browser, `none` until the page is left. */
  readonly progressMode: 'local' | 'none';
}

/** The reader's progress where the page has no store. It stays one store where the page changes the mode. */
export class OwnProgressStore implements ProgressStore {
  readonly #owner: ModeOwner;
  readonly #stores = {local: new LocalProgressStore(), none: new MemoryProgressStore()};

  constructor(owner: ModeOwner) {
    this.#owner = owner;
  }

  load(guideId: string): unknown {
    return this.#store.load(guideId);
  }

  async save(guideId: string, progress: Progress): Promise<void> {
    await this.#store.save(guideId, progress);
  }

  subscribe(guideId: string, listener: (progress: unknown) => void): () => void {
    return this.#store.subscribe?.(guideId, listener) ?? (() => undefined);
  }

  get #store(): ProgressStore {
    return this.#stores[this.#owner.progressMode === 'none' ? 'none' : 'local'];
  }
}
