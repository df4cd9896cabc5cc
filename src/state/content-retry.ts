/** What is done where content could not be reached. */
import {asGuideError, GuideError} from '../model/guide-error.js';
import type {LoadedGuide} from './load-guide.js';

/** Waits between tries, in milliseconds. After the last one only the reader tries again. */
const WAITS = [2000, 6000, 20_000, 60_000] as const;

/** Faults that may be over in a moment. A missing file, or one that cannot be read, stays so. */
const PASSING: readonly string[] = ['network', 'timeout', 'http'];

export interface Recovery {
  readonly signal: AbortSignal;
  /** Brings the code that shows a guide. */
  readonly prepare: () => Promise<unknown>;
  /** Is told what is wrong while it is tried again. */
  readonly report: (error: GuideError) => void;
  /** Loads once. */
  readonly attempt: () => Promise<LoadedGuide>;
  /** The copy that was kept, if there is one. */
  readonly readCopy: () => Promise<LoadedGuide | undefined>;
}

/**
 * Tries again, and shows the copy meanwhile.
 * @throws {GuideError} if trying again is in vain; the reason of the signal
 */
export async function recover(error: unknown, recovery: Recovery): Promise<LoadedGuide> {
  const first = asGuideError(error);
  const {signal, report} = recovery;
  if (!PASSING.includes(first.code)) throw first;
  const copy = await findCopy(recovery);
  signal.throwIfAborted();
  if (copy) return {...copy, later: tryAgain(first, recovery).catch(() => undefined)};
  report(withWords(first, 'We keep trying.'));
  return tryAgain(first, recovery);
}

/** A copy is of no use without the code that shows it. */
async function findCopy({readCopy, prepare}: Recovery): Promise<LoadedGuide | undefined> {
  const copy = await readCopy();
  return (
    copy &&
    prepare().then(
      () => copy,
      () => undefined,
    )
  );
}

async function tryAgain(first: GuideError, {attempt, signal}: Recovery): Promise<LoadedGuide> {
  let last = first;
  for (const wait of WAITS) {
    await pause(wait, signal);
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      last = asGuideError(error);
      if (!PASSING.includes(last.code)) throw last;
    }
  }
  throw withWords(last, `Tried ${String(WAITS.length + 1)} times.`);
}

/** Ends early when the connection is back, and never while there is none: then a try would be lost. */
function pause(wait: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const end = (): void => {
      clearTimeout(timer);
      over.abort();
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    };
    const timer = setTimeout(() => {
      if (navigator.onLine) end();
    }, wait);
    addEventListener('online', end, {signal: over.signal});
    signal.addEventListener('abort', end, {signal: over.signal});
  });
}

function withWords({code, message, path, url}: GuideError, words: string): GuideError {
  return new GuideError(code, `${message} ${words}`, {path, url});
}
