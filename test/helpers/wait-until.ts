import {waitUntil as waitFor} from '@open-wc/testing';

/** Milliseconds: a busy machine may stand still for seconds, and says nothing about the guide by that. */
const PATIENCE = 45_000;

/**
 * Waits until a condition holds.
 * @throws if it does not in good time; a test of a limit in time passes its own `timeout`, in milliseconds.
 */
export async function waitUntil(
  condition: () => unknown,
  message?: string,
  {timeout = PATIENCE}: {readonly timeout?: number} = {},
): Promise<void> {
  await waitFor(condition, message, {timeout});
}
