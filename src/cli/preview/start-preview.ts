import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {dirname, join} from 'node:path';
import {UsageError} from '../command.js';
import {EventStream} from './event-stream.js';
import {findFile} from './files.js';
import {filesBeside, readState} from './state.js';
import {watchGuide} from './watch.js';

export interface PreviewOptions {
  /** Absolute path of the guide. */
  readonly file: string;
  /** The folder that paths are shown from. */
  readonly folder: string;
  /** The folder with the scripts of a release. */
  readonly scripts: string;
  /** 0: any that is free. */
  readonly port: number;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/** This machine only: a draft is nobody else's business. */
const HOST = '127.0.0.1';

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src https: data:',
    'media-src https:',
    'frame-src https://www.youtube-nocookie.com',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Starts the server of a preview. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const events = new EventStream();
  const server = createServer((request, response) => {
    answer(request, response, options, events).catch((error: unknown) => {
      send(response, 500, 'text/plain', String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(isTaken ? new UsageError(`port ${options.port} is not free. Name another one.`) : error);
    });
    server.listen(options.port, HOST, resolve);
  });
  const {port} = server.address() as AddressInfo;
  const stop = watchGuide(options.file, () => {
    events.send('change');
  });
  return {
    url: `http://${HOST}:${port}/`,
    close: async () => {
      stop();
      events.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: PreviewOptions,
  events: EventStream,
): Promise<void> {
  // A foreign page can give its own name this machine's address, but it cannot send another name than its own.
  if (!isOwnHost(request)) {
    send(response, 403, 'text/plain', 'This preview answers to its own address only.');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, 'text/plain', 'Only GET.');
    return;
  }
  const [path = '', query = ''] = (request.url ?? '').split('?');
  if (path === '/events') {
    events.add(response, HEADERS);
    return;
  }
  if (path === '/state.json') {
    await sendState(response, new URLSearchParams(query).get('file'), options);
    return;
  }
  const found = findFile(path, options.scripts);
  if (found) send(response, 200, found.type, found.content);
  else send(response, 404, 'text/plain', 'There is no such file.');
}

async function sendState(response: ServerResponse, name: string | null, options: PreviewOptions) {
  const {file, folder} = options;
  if (name !== null && !filesBeside(file).includes(name)) {
    send(response, 404, 'text/plain', 'There is no such guide beside this one.');
    return;
  }
  const wanted = name === null ? file : join(dirname(file), name);
  send(response, 200, 'application/json', JSON.stringify(await readState(wanted, folder)));
}

function isOwnHost({headers, socket}: IncomingMessage): boolean {
  const port = socket.localPort ?? 0;
  return [`${HOST}:${port}`, `localhost:${port}`].includes(headers.host ?? '');
}

function send(response: ServerResponse, code: number, type: string, content: string | Uint8Array): void {
  response.writeHead(code, {...HEADERS, 'content-type': type}).end(content);
}
