import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after} from 'node:test';
import type {Fetch} from '../../src/cli/links/ask.js';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly userAgent: string;
}

/** How a host answers: a status, or a status with headers, for each path and method. */
export type Answers = Readonly<
  Record<string, (method: string, response: ServerResponse) => void | Promise<void>>
>;

export interface FakeInternet {
  readonly fetch: Fetch;
  readonly asked: readonly Asked[];
  /** The most requests that were open at once: of all, and to one host. */
  readonly most: {all: number; host: number};
}

/** A server on this machine that stands in for every host. An address that it does not know is not there. */
export async function fakeInternet(answers: Answers): Promise<FakeInternet> {
  const asked: Asked[] = [];
  const open: string[] = [];
  const most = {all: 0, host: 0};
  const server = createServer((request, response) => {
    const url = `https:/${request.url ?? ''}`;
    const {host} = new URL(url);
    const method = request.method ?? '';
    asked.push({method, url, userAgent: request.headers['user-agent'] ?? ''});
    open.push(host);
    most.all = Math.max(most.all, open.length);
    most.host = Math.max(most.host, open.filter((one) => one === host).length);
    response.on('close', () => open.splice(open.indexOf(host), 1));
    void (answers[url] ?? status(404))(method, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const {port} = server.address() as AddressInfo;
  const fetch: Fetch = (url, init) => {
    const {host, pathname, search} = new URL(url);
    return globalThis.fetch(`http://127.0.0.1:${port}/${host}${pathname}${search}`, init);
  };
  return {fetch, asked, most};
}

export function status(code: number, headers: Readonly<Record<string, string>> = {}) {
  return (_: string, response: ServerResponse): void => {
    response.writeHead(code, headers).end();
  };
}

export function redirect(location: string) {
  return status(302, {location});
}

export function slow(_: string, response: ServerResponse): void {
  setTimeout(() => response.writeHead(200).end(), 20);
}
