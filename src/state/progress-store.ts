import type {Progress} from '../model/progress.schema.js';

/** Port: where a reader's progress is kept. What it gives back is foreign data, and passes the schema before it is used. */
export interface ProgressStore {
  /** The progress kept for a guide, or undefined if there is none. */
  load(guideId: string): unknown;
  /** Keeps the progress. Rejects, or throws, if it could not. */
  save(guideId: string, progress: Progress): void | Promise<void>;
  /** Calls back when the progress was changed elsewhere, such as in another tab. Returns the function that ends it. */
  subscribe?(guideId: string, listener: (progress: unknown) => void): () => void;
}
