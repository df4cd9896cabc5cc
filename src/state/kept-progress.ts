/** Prefix of the storage keys; the guide's id follows. */
export const STORAGE_PREFIX = 'whitelist-guide/progress/';

/** Null if there is nothing, and where the page may not look: a sandboxed frame, or storage blocked by the reader. */
export function readKept(guideId: string): string | null {
  try {
    return localStorage.getItem(STORAGE_PREFIX + guideId);
  } catch {
    return null;
  }
}
