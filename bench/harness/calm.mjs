import {cpus, loadavg} from 'node:os';
import {setTimeout as pause} from 'node:timers/promises';

/** From this load on a machine has something else to do. */
export const BUSY = cpus().length / 2;
/** In milliseconds. */
const PATIENCE = 5 * 60_000;

/**
 * Waits until what has been built just now, or was going on before, weighs on the machine no longer.
 *
 * @returns {Promise<number>} the load of the last minute, which is more than `BUSY` if it does not end
 */
export async function calmLoad() {
  const end = Date.now() + PATIENCE;
  while (loadavg()[0] > BUSY && Date.now() < end) await pause(5000);
  return loadavg()[0];
}
