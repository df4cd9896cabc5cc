import type {OutgoingHttpHeaders, ServerResponse} from 'node:http';

/** Proxies and browsers give up a stream that says nothing for long. */
const ALIVE = 20_000;

/** Server-sent events to every open page. */
export class EventStream {
  readonly #pages = new Set<ServerResponse>();
  readonly #timer = setInterval(() => {
    this.#write(': still here\n\n');
  }, ALIVE).unref();

  add(response: ServerResponse, headers: OutgoingHttpHeaders): void {
    response.writeHead(200, {...headers, 'content-type': 'text/event-stream'});
    response.write('retry: 1000\n\n');
    this.#pages.add(response);
    response.on('close', () => this.#pages.delete(response));
  }

  send(event: string): void {
    this.#write(`event: ${event}\ndata:\n\n`);
  }

  close(): void {
    clearInterval(this.#timer);
    for (const page of this.#pages) page.end();
  }

  #write(text: string): void {
    for (const page of this.#pages) page.write(text);
  }
}
