import {GuideError} from '../model/guide-error.js';

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 2_000_000;

interface FetchJsonOptions {
  readonly signal: AbortSignal;
  /** Milliseconds until the load is given up. */
  readonly timeout: number;
}

export interface FetchedJson {
  readonly data: unknown;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Fetches and parses a JSON file. Another origin gets no cookies; `omit` would keep them from the page's own too, but
 * then no preload could match, and the file would be loaded twice.
 *
 * @throws {GuideError} `not-found`, `http`, `network`, `timeout`, `too-large` or `invalid-json`.
 */
export async function fetchJson(url: string, {signal, timeout}: FetchJsonOptions): Promise<FetchedJson> {
  const clock = AbortSignal.timeout(timeout);
  const end = AbortSignal.any([signal, clock]);
  // WebKit lets go of a signal that nobody listens to as soon as an answer begins: a slow one would never end.
  end.addEventListener('abort', () => undefined);
  try {
    const response = await fetch(url, {credentials: 'same-origin', signal: end});
    if (response.status === 404)
      throw new GuideError('not-found', 'There is no file at this address.', {url});
    if (!response.ok)
      throw new GuideError('http', `The server answered with status ${String(response.status)}.`, {url});
    const bytes = await readBytes(response, url);
    return {data: parseJson(new TextDecoder().decode(bytes), url), bytes};
  } catch (error) {
    if (error instanceof GuideError || signal.aborted) throw error;
    if (clock.aborted) {
      throw new GuideError('timeout', `No complete answer within ${String(timeout / 1000)} seconds.`, {url});
    }
    throw new GuideError(
      'network',
      'The file could not be reached. Check the connection, or the rules of this page.',
      {url},
    );
  }
}

async function readBytes(response: Response, url: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > MAX_BYTES) {
      await reader?.cancel();
      throw new GuideError('too-large', `The file is larger than ${String(MAX_BYTES / 1_000_000)} MB.`, {
        url,
      });
    }
    chunks.push(part.value);
  }
  return joined(chunks, length);
}

/** Not by a `Blob`: its bytes make the way through another process. */
function joined(chunks: readonly Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.length;
  }
  return bytes;
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = /^\s*</.test(text) ? 'it looks like a web page' : (error as Error).message;
    throw new GuideError('invalid-json', `The file is not valid JSON: ${reason}.`, {url});
  }
}
