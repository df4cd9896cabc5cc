/**
 * What only Chromium can be told to do. A test that asks for it elsewhere does not pass: it fails with this message,
 * by which the report tells it from a test that found a fault.
 */
const mark = 'Needs Chromium: ';

export const needsChromium = (what) => {
  throw new Error(`${mark}${what}`);
};

/** What a failed test would have needed, or undefined when it failed for another reason. */
export function neededOf(message = '') {
  const start = message.indexOf(mark);
  return start < 0 ? undefined : message.slice(start + mark.length).split('\n')[0];
}
