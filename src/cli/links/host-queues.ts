/** Runs what is for the same host one after the other. */
export class HostQueues {
  readonly #last = new Map<string, Promise<unknown>>();

  run<T>(host: string, task: () => Promise<T>): Promise<T> {
    const result = (this.#last.get(host) ?? Promise.resolve()).then(task);
    this.#last.set(
      host,
      result.catch(() => undefined),
    );
    return result;
  }
}

/** Does a job for each item, at most so many at once. */
export async function atMost<T>(
  most: number,
  items: readonly T[],
  job: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const work = async (): Promise<void> => {
    for (const item of waiting) await job(item);
  };
  await Promise.all(Array.from({length: most}, work));
}
