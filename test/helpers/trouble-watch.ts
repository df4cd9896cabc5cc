/** What a page's owner would find in the console, and what its readers would feel. */
export interface TroubleWatch {
  /** Errors that nobody has caught, and reports of the page's policy. */
  readonly troubles: string[];
  /** Addresses that were asked for. */
  readonly requests: string[];
  /** The longest time for which the page could not answer a reader, in milliseconds. Zero where a browser does not say. */
  readonly longest: () => number;
}

const EVENTS = ['error', 'unhandledrejection', 'securitypolicyviolation'] as const;

/** Watches the page in each test of the surrounding `describe`. */
export function watchTrouble(): TroubleWatch {
  const watch = {troubles: [] as string[], requests: [] as string[], longest: () => Math.max(0, ...tasks)};
  let tasks: number[] = [];
  let end = new AbortController();
  const take = (entries: PerformanceEntryList): void => {
    for (const {entryType, name, duration} of entries)
      if (entryType === 'longtask') tasks.push(duration);
      else watch.requests.push(name);
  };
  const observer = new PerformanceObserver((list) => {
    take(list.getEntries());
  });
  beforeEach(() => {
    watch.troubles.length = 0;
    watch.requests.length = 0;
    tasks = [];
    end = new AbortController();
    for (const type of EVENTS)
      addEventListener(
        type,
        (event) =>
          watch.troubles.push(
            `${type}: ${String(Reflect.get(event, 'reason') ?? Reflect.get(event, 'message'))}`,
          ),
        {signal: end.signal},
      );
    for (const type of ['resource', 'longtask']) {
      if (PerformanceObserver.supportedEntryTypes.includes(type)) observer.observe({type});
    }
  });
  afterEach(() => {
    end.abort();
    observer.disconnect();
  });
  return watch;
}
