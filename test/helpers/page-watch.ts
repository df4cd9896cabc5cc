/** What code has hung on the page since the watch began, and not taken away again. */
export interface PageWatch {
  /** Listeners on the window, the document and its first elements, as `window storage`. */
  readonly listeners: () => readonly string[];
  /** Observers that watch something. */
  readonly observers: () => number;
  /** Timeouts that have not run yet. */
  readonly timers: () => number;
  /** Every kind of event that was ever listened for. */
  readonly types: ReadonlySet<string>;
  readonly end: () => void;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

interface Listening {
  readonly target: unknown;
  readonly type: unknown;
  readonly listener: unknown;
  readonly capture: boolean;
}

/** Watches by what every script has to call. */
export function watchPage(): PageWatch {
  const undo: (() => void)[] = [];
  const types = new Set<string>();

  function replace(owner: object, name: string, wrap: (original: Method) => Method): void {
    const methods = owner as Record<string, Method>;
    const original = methods[name]!;
    methods[name] = wrap(original);
    undo.push(() => {
      methods[name] = original;
    });
  }

  const listening = watchListeners(replace, types);
  const observing = watchObservers(replace);
  const waiting = watchTimers(replace);
  return {
    listeners: () => [...listening].map(({target, type}) => `${nameOf(target)} ${String(type)}`).sort(),
    observers: () => observing.size,
    timers: () => waiting.size,
    types,
    end: () => {
      for (const step of undo) step();
    },
  };
}

type Replace = (owner: object, name: string, wrap: (original: Method) => Method) => void;

function watchListeners(replace: Replace, types: Set<string>): ReadonlySet<Listening> {
  const listening = new Set<Listening>();

  function find(target: unknown, [type, listener, options]: unknown[]): Listening | undefined {
    const isSame = (one: Listening): boolean =>
      one.target === target &&
      one.type === type &&
      one.listener === listener &&
      one.capture === captureOf(options);
    return [...listening].find(isSame);
  }

  replace(
    EventTarget.prototype,
    'addEventListener',
    (original) =>
      function (this: unknown, ...args) {
        const target = this ?? window;
        const [type, listener, options] = args;
        const {signal, once} = (typeof options === 'object' ? options : {}) as AddEventListenerOptions;
        if (isOfPage(target)) types.add(String(type));
        if (isOfPage(target) && !signal?.aborted && !once && !find(target, args)) {
          const entry = {target, type, listener, capture: captureOf(options)};
          listening.add(entry);
          if (signal) original.call(signal, 'abort', () => listening.delete(entry));
        }
        return original.apply(target, args);
      },
  );
  replace(
    EventTarget.prototype,
    'removeEventListener',
    (original) =>
      function (this: unknown, ...args) {
        const target = this ?? window;
        const entry = find(target, args);
        if (entry) listening.delete(entry);
        return original.apply(target, args);
      },
  );
  return listening;
}

function captureOf(options: unknown): boolean {
  return typeof options === 'object' ? (options as EventListenerOptions).capture === true : options === true;
}

/** Whatever outlives an element. */
function isOfPage(target: unknown): boolean {
  return [window, document, document.documentElement, document.body].some((owner) => owner === target);
}

function nameOf(target: unknown): string {
  if (target === window) return 'window';
  return target instanceof Element ? target.localName : 'document';
}

function watchObservers(replace: Replace): ReadonlySet<unknown> {
  const observing = new Set<unknown>();
  for (const {prototype} of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    replace(
      prototype,
      'observe',
      (original) =>
        function (this: unknown, ...args) {
          observing.add(this);
          return original.apply(this, args);
        },
    );
    replace(
      prototype,
      'disconnect',
      (original) =>
        function (this: unknown) {
          observing.delete(this);
          return original.call(this);
        },
    );
  }
  return observing;
}

function watchTimers(replace: Replace): ReadonlySet<unknown> {
  const waiting = new Set<unknown>();
  replace(window, 'setTimeout', (original) => (run, ...rest) => {
    const timer = original.call(
      window,
      (...args: unknown[]) => {
        waiting.delete(timer);
        (run as Method)(...args);
      },
      ...rest,
    );
    waiting.add(timer);
    return timer;
  });
  replace(window, 'clearTimeout', (original) => (timer) => {
    waiting.delete(timer);
    return original.call(window, timer);
  });
  return waiting;
}
