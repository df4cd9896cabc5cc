export interface FakeClock {
  /** Milliseconds since the test began. */
  readonly now: () => number;
  /** Timers that have not run yet. */
  readonly waiting: () => number;
  /** Lets so many milliseconds pass, and what is due happen on the way. */
  readonly run: (milliseconds: number) => Promise<void>;
}

/** Takes the place of timeouts in each test of the surrounding `describe`. */
export function useFakeClock(): FakeClock {
  const {setTimeout, clearTimeout} = globalThis;
  const timers = new Map<number, {readonly at: number; readonly run: () => void}>();
  let time = 0;
  let last = 0;

  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  beforeEach(() => {
    timers.clear();
    time = 0;
    globalThis.setTimeout = ((run: () => void, wait = 0) => {
      timers.set(++last, {at: time + wait, run});
      return last;
    }) as typeof setTimeout;
    globalThis.clearTimeout = (id) => {
      timers.delete(id as number);
    };
  });
  afterEach(() => {
    Object.assign(globalThis, {setTimeout, clearTimeout});
  });

  return {
    now: () => time,
    waiting: () => timers.size,
    run: async (milliseconds) => {
      const end = time + milliseconds;
      await settle();
      for (let next = earliest(timers); next && next[1].at <= end; next = earliest(timers)) {
        const [id, {at, run}] = next;
        timers.delete(id);
        time = at;
        run();
        await settle();
      }
      time = end;
    },
  };
}

function earliest<T extends {readonly at: number}>(timers: ReadonlyMap<number, T>): [number, T] | undefined {
  return [...timers].sort(([, a], [, b]) => a.at - b.at)[0];
}
