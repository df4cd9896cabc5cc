/**
 * Answers `/test/faults/content/<fault>.json` as servers and networks do that are out of order, for test/faults/.
 * Each leaves the request to itself: what is wrong is the answer below the runner's own server.
 */
const path = /^\/test\/faults\/content\/([\w-]+)\.json$/;
const json = {'Content-Type': 'application/json'};

/** What was asked for before. */
const asked = new Set();

/** @type {Readonly<Record<string, (response: import('node:http').ServerResponse) => void>>} */
const faults = {
  hang: () => undefined,
  'slow-drip': (response) => {
    response.writeHead(200, json);
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  },
  'stops-midway': (response) => {
    response.writeHead(200, {...json, 'Content-Length': 1000}).write('{"schemaVersion": 1,');
  },
  'cut-off': (response) => {
    response.writeHead(200, {...json, 'Content-Length': 1000}).write('{"schemaVersion": 1,', () => {
      response.destroy();
    });
  },
  'not-found': (response) => response.writeHead(404).end('Not found'),
  'server-error': (response) => response.writeHead(500).end('{}'),
  'too-busy': (response) => response.writeHead(503, {'Retry-After': '1'}).end(),
  'web-page': (response) => {
    response.writeHead(200, {'Content-Type': 'text/html'}).end('<!doctype html><title>Log in</title>');
  },
  // A module, for the second time.
  'first-in-vain': (response) => {
    const {url} = response.req;
    response.writeHead(asked.has(url) ? 200 : 503, {'Content-Type': 'text/javascript'}).end();
    asked.add(url);
  },
  'ten-megabytes': (response) => {
    response.writeHead(200, json).end(`"${'x'.repeat(10_000_000)}"`);
  },
};

export function faultyContent() {
  return async (context, next) => {
    const fault = faults[path.exec(context.path)?.[1] ?? ''];
    if (!fault) return next();
    context.respond = false;
    context.status = 200;
    fault(context.res);
  };
}
