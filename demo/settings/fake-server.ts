import {keep, readKept} from '../shared/kept.js';

export type Mood = 'normal' | 'slow' | 'failing';

const WAITS: Readonly<Record<Mood, number>> = {normal: 120, slow: 4000, failing: 400};

/** Plays a REST service within the page: it takes what is put, gives it back, and can be slow or fail. */
export class FakeServer {
  mood: Mood = 'normal';
  readonly #report: (line: string) => void;
  readonly #documents = new Map<string, string>();

  /** @param report - hears of every answer. */
  constructor(report: (line: string) => void = () => undefined) {
    this.#report = report;
  }

  /** Stands in for the browser's own. */
  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const path = input instanceof Request ? input.url : String(input);
    const {method = 'GET', body, signal} = init;
    await wait(WAITS[this.mood], signal);
    const response = this.#answer(method, path, body);
    this.#report(`${method} ${path}: ${response.status}`);
    return response;
  };

  #answer(method: string, path: string, body: unknown): Response {
    if (this.mood === 'failing') return new Response(null, {status: 503});
    if (method === 'PUT' && typeof body === 'string') {
      this.#documents.set(path, body);
      keep(`server${path}`, body);
      return new Response(null, {status: 204});
    }
    const found = this.#documents.get(path) ?? readKept(`server${path}`);
    return found === undefined
      ? new Response(null, {status: 404})
      : new Response(found, {headers: {'Content-Type': 'application/json'}});
  }
}

async function wait(time: number, signal: AbortSignal | null | undefined): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
