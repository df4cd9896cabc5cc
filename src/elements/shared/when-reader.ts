/** How long a prerendered guide is left as it is while nobody touches the page, in milliseconds. */
const REST = 2000;

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'];

/**
 * Waits until a reader touches the page, or until it has been at rest for two seconds.
 *
 * @param begin Called once.
 * @returns ends the wait, and begins.
 */
export function whenReader(begin: () => void): () => void {
  const waiting = new AbortController();
  const {signal} = waiting;
  const end = (): void => {
    if (signal.aborted) return;
    waiting.abort();
    clearTimeout(rest);
    begin();
  };
  const rest = setTimeout(end, REST);
  for (const sign of SIGNS) addEventListener(sign, end, {signal, capture: true, passive: true});
  return end;
}
