type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;

export interface FakeFetch {
  /** Addresses that were asked for, in order. */
  readonly urls: string[];
  /** Options of the last request. */
  init: RequestInit;
  /** How requests are answered; every address is a 404 until the test says otherwise. */
  answer: Answer;
}

/** Takes the place of the network in each test of the surrounding `describe`. */
export function useFakeFetch(): FakeFetch {
  const {fetch} = globalThis;
  const fake: FakeFetch = {urls: [], init: {}, answer: notFound};
  beforeEach(() => {
    Object.assign(fake, {urls: [], init: {}, answer: notFound});
    globalThis.fetch = async (input, init = {}) => {
      const url = input instanceof Request ? input.url : String(input);
      fake.urls.push(url);
      fake.init = init;
      init.signal?.throwIfAborted();
      return fake.answer(url, init);
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });
  return fake;
}

/** Answers like a folder of JSON files, each under its address. */
export function folder(base: string, files: Readonly<Record<string, unknown>>): Answer {
  const texts = new Map(Object.entries(files).map(([path, data]) => [base + path, JSON.stringify(data)]));
  return (url) => {
    const text = texts.get(url);
    return text === undefined ? notFound() : new Response(text);
  };
}

/** Answers never; ends, as a real request does, when it is aborted. */
export function silence(_url: string, {signal}: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}

export function notFound(): Response {
  return new Response('Not found', {status: 404});
}
