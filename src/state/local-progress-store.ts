import {mergeProgress} from '../model/progress.js';
import type {Progress} from '../model/progress.schema.js';
import {readKept, STORAGE_PREFIX} from './kept-progress.js';
import type {ProgressStore} from './progress-store.js';

/** Two guides of one exchange on a page: the browser tells only other pages of what one of them writes. */
const listeners = new Set<(key: string, text: string, writer: object) => void>();

/** Keeps progress in the reader's browser. */
export class LocalProgressStore implements ProgressStore {
  /** What this tab wrote last: read back unchanged it needs no second look. */
  readonly #written = new Map<string, string>();

  load(guideId: string): unknown {
    return parseJson(readKept(guideId));
  }

  /**
   * Joins with what another tab has written meanwhile, then writes.
   * @throws when the browser refuses (storage blocked, full or deaf), or a newer release has written there.
   */
  async save(guideId: string, progress: Progress): Promise<void> {
    let mine = progress;
    let known = this.#written.get(guideId) ?? null;
    // Joining takes a moment, in which another tab may write: what it has told its reader to be kept must stay.
    for (let stored = readKept(guideId); stored !== known; stored = readKept(guideId)) {
      known = stored;
      if (stored !== null) mine = await joined(mine, stored);
    }
    const text = JSON.stringify(mine);
    localStorage.setItem(STORAGE_PREFIX + guideId, text);
    if (readKept(guideId) !== text) throw new Error('The browser has kept nothing.');
    this.#written.set(guideId, text);
    for (const listener of listeners) listener(STORAGE_PREFIX + guideId, text, this);
  }

  subscribe(guideId: string, listener: (progress: unknown) => void): () => void {
    const hear = (key: string | null, text: string | null, writer?: object): void => {
      if (key === STORAGE_PREFIX + guideId && text !== null && writer !== this) listener(parseJson(text));
    };
    const handleStorage = ({key, newValue}: StorageEvent): void => {
      hear(key, newValue);
    };
    addEventListener('storage', handleStorage);
    listeners.add(hear);
    return () => {
      removeEventListener('storage', handleStorage);
      listeners.delete(hear);
    };
  }
}

async function joined(progress: Progress, stored: string): Promise<Progress> {
  const {admitProgress, isNewerProgress} = await import('../model/doors.js');
  const data = parseJson(stored);
  if (isNewerProgress(data))
    throw new Error('The progress was kept by a newer release, which alone can read it.');
  const theirs = admitProgress(data);
  return theirs ? mergeProgress(progress, theirs) : progress;
}

/** Undefined for what is no JSON: a reader must not be stopped by a damaged entry. */
function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
