const ADDRESS = /\b\d{1,3}(\.\d{1,3}){3}\b|[\da-f]{1,4}(:[\da-f]{0,4}){3,}/i;
const ID = /^[a-z][\da-z-]{0,63}$/;

/** What a page keeps in the browser under keys that start like one of these. Other tests keep things there meanwhile. */
export class Kept {
  readonly #starts: readonly string[];
  #release: (() => void) | undefined;

  constructor(...starts: readonly string[]) {
    this.#starts = starts;
  }

  get keys(): readonly string[] {
    return Object.keys(localStorage).filter((key) => this.#starts.some((start) => key.startsWith(start)));
  }

  /** Has the place for itself, and empty, until `forget()`: another file of tests may run beside. */
  async claim(): Promise<void> {
    await new Promise<void>((resolve) => {
      void navigator.locks.request(this.#starts.join(), () => {
        resolve();
        return new Promise<void>((release) => {
          this.#release = release;
        });
      });
    });
    this.#empty();
  }

  forget(): void {
    this.#empty();
    this.#release?.();
  }

  #empty(): void {
    for (const key of this.keys) localStorage.removeItem(key);
  }

  /** What is neither a time, a mark, an id nor one of the names that the reader gave. */
  findForeign(labels: readonly string[] = []): readonly unknown[] {
    return this.keys
      .flatMap((key) => leavesOf(JSON.parse(localStorage.getItem(key) ?? 'null')))
      .filter((leaf) => !isHarmless(leaf, labels));
  }
}

function isHarmless(leaf: unknown, labels: readonly string[]): boolean {
  if (typeof leaf === 'number' || typeof leaf === 'boolean') return true;
  if (typeof leaf !== 'string' || ADDRESS.test(leaf)) return false;
  return leaf === 'keyType' || ID.test(leaf) || labels.includes(leaf);
}

/** All keys and values. */
function leavesOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data.flatMap(leavesOf);
  if (typeof data !== 'object' || data === null) return [data];
  return Object.entries(data).flatMap(([key, value]) => [key, ...leavesOf(value)]);
}
