import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** As many entries are rendered at once: more than fit on a screen. A server renders all. */
const FIRST = typeof document === 'undefined' ? Infinity : 15;
/** Far more than any exchange needs: from here on, what is out of sight is not even laid out. */
const LONG = 200;
/** Each further stage is as large as what is there: few updates, and none that takes long. */
const GROWTH = 2;

/**
 * Renders a very long list in stages: what is in sight first, then more with every task, so that the page can be used
 * meanwhile. What is not there yet cannot be found or printed, so it comes as fast as the page allows.
 */
export class Stages implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #connection = new AbortController();
  #subject: unknown;
  #count = FIRST;
  #total = 0;
  #isWaiting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const handlePrint = (): void => {
      this.complete();
    };
    addEventListener('beforeprint', handlePrint, {signal: this.#connection.signal});
  }

  hostDisconnected(): void {
    this.#connection.abort();
  }

  hostUpdated(): void {
    if (this.#count < this.#total && !this.#isWaiting) void this.#goOn();
  }

  /** The entries to render now: all of them where it must be so. Another subject, such as another guide, starts anew. */
  take<T>(entries: readonly T[], subject: unknown, isWhole = false): readonly T[] {
    if (subject !== this.#subject) this.#count = FIRST;
    if (isWhole) this.#count = Infinity;
    this.#subject = subject;
    this.#total = entries.length;
    return entries.slice(0, this.#count);
  }

  /** Whether the list is one of those that only stages, and skipping what is out of sight, keep usable. */
  get isLong(): boolean {
    return this.#total > LONG;
  }

  /** Renders all that is left with the next update. */
  complete(): void {
    if (this.#count >= this.#total) return;
    this.#count = Infinity;
    this.#host.requestUpdate();
  }

  async #goOn(): Promise<void> {
    this.#isWaiting = true;
    if (this.#count === FIRST) await painted();
    await nextTask();
    this.#isWaiting = false;
    this.#count *= GROWTH;
    this.#host.requestUpdate();
  }
}

/** When what was rendered is on the screen; soon in a page that nobody sees, where nothing is painted. */
async function painted(): Promise<void> {
  await new Promise<unknown>((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });
}

/** A task of its own. Not by a timer: browsers let nested ones wait. */
async function nextTask(): Promise<void> {
  await new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}
