/**
 * What an engine cannot be told to do, or does not do. A test that asks for it does not pass there: it fails with this
 * message, by which the report tells it from a test that found a fault. `test/helpers/engine.ts` writes the same.
 */
const MARK = 'Needs another engine: ';

export function needsOther(what) {
  throw new Error(`${MARK}${what}`);
}

/** What a failed test would have needed, or undefined when it failed for another reason. */
export function neededOf(message = '') {
  const start = message.indexOf(MARK);
  return start < 0 ? undefined : message.slice(start + MARK.length).split('\n')[0];
}
