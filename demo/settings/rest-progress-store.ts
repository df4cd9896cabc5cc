import type {Progress, ProgressStore} from '../../src/index.js';

const LONGEST_WAIT = 10_000;

/**
 * Keeps progress in a REST service: `GET` and `PUT` of `<base>/<guide>`. A save that does not come through rejects;
 * the guide then tries again by itself, and says so. What is sent are ids and times, and names that readers gave.
 */
export class RestProgressStore implements ProgressStore {
  readonly #base: string;
  readonly #send: typeof fetch;
  /** The newest that this page knows of each guide: a board that looks meanwhile must not show less. */
  readonly #newest = new Map<string, unknown>();
  readonly #unsaved = new Set<string>();

  constructor(base: string, send: typeof fetch = (input, init) => fetch(input, init)) {
    this.#base = base;
    this.#send = send;
  }

  async load(guideId: string): Promise<unknown> {
    if (this.#unsaved.has(guideId)) return this.#newest.get(guideId);
    try {
      const found = await this.#request(guideId);
      if (!this.#unsaved.has(guideId)) this.#newest.set(guideId, found);
    } catch (error) {
      if (!this.#newest.has(guideId)) throw error;
    }
    return this.#newest.get(guideId);
  }

  async save(guideId: string, progress: Progress): Promise<void> {
    this.#newest.set(guideId, progress);
    this.#unsaved.add(guideId);
    await this.#request(guideId, {
      method: 'PUT',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(progress),
    });
    if (this.#newest.get(guideId) === progress) this.#unsaved.delete(guideId);
  }

  /** What the service answers, or undefined if it has nothing there. */
  async #request(guideId: string, init?: RequestInit): Promise<unknown> {
    const response = await this.#send(`${this.#base}/${encodeURIComponent(guideId)}`, {
      ...init,
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    if (response.status === 404 || response.status === 204) return undefined;
    if (!response.ok) throw new Error(`The service answered ${response.status}.`);
    return response.json();
  }
}
