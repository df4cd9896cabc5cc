/*
 * A service worker of the site, under which test/embed/service-worker.test.ts puts a guide: it answers for the files of
 * the release as its address says, `?answers=<pattern of the files>&with=<what>`, until it is told to be honest.
 */
const {searchParams} = new URL(location.href);
const files = new RegExp(searchParams.get('answers'));

const js = {'Content-Type': 'text/javascript'};
const json = {'Content-Type': 'application/json'};

const answers = {
  // Content that differs from that of the release.
  'another title': changed((guide) => {
    guide.title = 'Another title';
  }),
  'another title, and nothing that could check it': async (request) =>
    request.url.endsWith('.js') ? Response.error() : answers['another title'](request),
  'a look-alike': changed((guide) => {
    guide.exchange.hosts = ['bitmart.com.evil.example', 'evil.example'];
    guide.links[0].href = 'https://bitmart.com.evil.example/login';
  }),
  'a link that is code': changed((guide) => {
    guide.links[0].href = 'javascript:globalThis.hasRun=true';
  }),
  'markup in the title': changed((guide) => {
    guide.title = '<img src="x" onerror="globalThis.hasRun=true">';
  }),
  'markup in a text': changed((guide) => {
    guide.steps[0].body = ['<svg onload="globalThis.hasRun=true"></svg>'];
  }),
  'another guide': async ({url}) => fetch(url.replace('/bitmart/', '/kraken/')),
  'a redirect to another guide': ({url}) => Response.redirect(url.replace('/bitmart/', '/kraken/')),
  'no steps': changed((guide) => {
    guide.steps = [];
  }),
  'a newer version': changed((guide) => {
    guide.schemaVersion = 99;
  }),
  // Broken answers.
  'a web page': () =>
    new Response('<!doctype html><title>Offline</title>', {headers: {'Content-Type': 'text/html'}}),
  'nothing at all': () => new Response('', {headers: json}),
  'half of it': async (request) =>
    new Response((await (await fetch(request)).text()).slice(0, 5000), {headers: json}),
  'what is not there': () => new Response('Not found', {status: 404}),
  'a fault of the server': () => new Response('{}', {status: 500, headers: json}),
  'a network error': () => Response.error(),
  'an error of its own': () => Promise.reject(new Error('No.')),
  'no response': () => 'no response',
  'an answer that never comes': () => new Promise(() => {}),
  'an answer that is late': async (request) => {
    await repaired;
    return fetch(request);
  },
  'an answer that stops': () => new Response(stream('{"schemaVersion": 1,'), {headers: json}),
  'an answer that breaks off': () =>
    new Response(
      stream('{"schemaVersion": 1,', (source) => source.error(new Error('No.'))),
      {headers: json},
    ),
  'an answer without end': () =>
    new Response(
      // Not without a pause: the worker could do nothing else where nobody tells it to wait.
      stream('', async (source) => {
        await new Promise((resolve) => setTimeout(resolve));
        source.enqueue(new Uint8Array(100_000));
      }),
      {headers: json},
    ),
  // Other code.
  'code that runs': async (request) =>
    new Response(`globalThis.hasRun=true;${await (await fetch(request)).text()}`, {headers: js}),
  'code that throws': () => new Response('throw new Error("No.");', {headers: js}),
  'code that lacks everything': () => new Response('', {headers: js}),
  'code that is none': () => new Response('}{', {headers: js}),
};

let isHonest = false;
let repair;
const repaired = new Promise((resolve) => {
  repair = resolve;
});

addEventListener('message', ({ports: [port]}) => {
  isHonest = true;
  repair();
  port.postMessage('honest');
});

addEventListener('fetch', (event) => {
  if (isHonest || !files.test(new URL(event.request.url).pathname)) return;
  event.respondWith(answers[searchParams.get('with')](event.request));
});

function changed(change) {
  return async (request) => {
    const guide = await (await fetch(request)).json();
    change(guide);
    return new Response(JSON.stringify(guide), {headers: json});
  };
}

/** A body that begins, and goes on as it is told. */
function stream(text, pull) {
  return new ReadableStream({
    start: (source) => {
      if (text) source.enqueue(new TextEncoder().encode(text));
    },
    pull,
  });
}
