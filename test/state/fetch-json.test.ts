import {expect} from '@open-wc/testing';
import {fetchJson, MAX_BYTES} from '../../src/state/fetch-json.js';
import {silence, useFakeFetch} from '../helpers/fake-fetch.js';
import {rejection} from '../helpers/rejection.js';

const url = 'https://content.example/acme.json';
const load = (timeout = 10_000, signal = new AbortController().signal) => fetchJson(url, {signal, timeout});

/** A body that comes in these pieces; `end` says what follows the last one. */
function streamed(
  chunks: readonly Uint8Array[],
  end: (controller: ReadableStreamDefaultController) => void = (controller) => {
    controller.close();
  },
): Response {
  const waiting = [...chunks];
  const body = new ReadableStream({
    pull(controller) {
      const chunk = waiting.shift();
      if (chunk) controller.enqueue(chunk);
      else end(controller);
    },
  });
  return new Response(body);
}

describe('fetchJson', () => {
  const network = useFakeFetch();

  it('gives the data and the bytes of a file', async () => {
    network.answer = () => new Response('{"title": "Zürich"}');
    const {data, bytes} = await load();
    expect(data).to.deep.equal({title: 'Zürich'});
    expect(new TextDecoder().decode(bytes)).to.equal('{"title": "Zürich"}');
  });

  it('puts together a file that comes in pieces, also within a letter', async () => {
    const bytes = new TextEncoder().encode('"Zürich"');
    network.answer = () => streamed([bytes.slice(0, 3), bytes.slice(3, 4), bytes.slice(4)]);
    expect((await load()).data).to.equal('Zürich');
  });

  it('reads over a byte order mark', async () => {
    network.answer = () => new Response('\ufeff{}');
    expect((await load()).data).to.deep.equal({});
  });

  it('sends no cookies to another origin, and matches what a page preloads', async () => {
    network.answer = () => new Response('{}');
    await load();
    expect(network.urls).to.deep.equal([url]);
    expect(network.init.credentials).to.equal('same-origin');
  });

  const refused: readonly [what: string, answer: () => Response, code: string, message: string][] = [
    [
      'a missing file',
      () => new Response('{}', {status: 404}),
      'not-found',
      'There is no file at this address.',
    ],
    [
      'a fault of the server',
      () => new Response('{}', {status: 500}),
      'http',
      'The server answered with status 500.',
    ],
    [
      'a refusal of the server',
      () => new Response('{}', {status: 403}),
      'http',
      'The server answered with status 403.',
    ],
    [
      'a failure of the network',
      () => {
        throw new TypeError('Failed to fetch');
      },
      'network',
      'The file could not be reached. Check the connection, or the rules of this page.',
    ],
    [
      'a connection that breaks off',
      () =>
        streamed([new Uint8Array([123])], (controller) => {
          controller.error(new TypeError('network error'));
        }),
      'network',
      'The file could not be reached. Check the connection, or the rules of this page.',
    ],
    [
      'a web page in place of the file',
      () => new Response('\n <!doctype html><title>Log in</title>'),
      'invalid-json',
      'The file is not valid JSON: it looks like a web page.',
    ],
  ];
  for (const [what, answer, code, message] of refused) {
    it(`says what is wrong with ${what}`, async () => {
      network.answer = answer;
      expect(await rejection(load())).to.include({name: 'GuideError', code, message, url});
    });
  }

  for (const text of ['{"title": "Acm', '', '{} {}', "{'title': 1}", 'undefined', '{"title": "\\x"}']) {
    it(`says what is wrong with ${text === '' ? 'an empty file' : text}`, async () => {
      network.answer = () => new Response(text);
      const error = (await rejection(load())) as Error;
      expect(error).to.include({name: 'GuideError', code: 'invalid-json', url});
      expect(error.message).to.match(/^The file is not valid JSON: .*(?:JSON|token|property).*\.$/);
    });
  }

  it('says what is wrong with an answer that has no body', async () => {
    network.answer = () => new Response(null);
    expect(await rejection(load())).to.include({code: 'invalid-json'});
  });

  it('reads a file of two million bytes', async () => {
    network.answer = () => new Response(`"${'x'.repeat(MAX_BYTES - 2)}"`);
    expect((await load()).bytes).to.have.lengthOf(MAX_BYTES);
  });

  it('refuses a larger file, and stops its transfer at once', async () => {
    let isStopped = false;
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(100_000));
      },
      cancel() {
        isStopped = true;
      },
    });
    network.answer = () => new Response(body);
    expect(await rejection(load())).to.include({
      name: 'GuideError',
      code: 'too-large',
      message: 'The file is larger than 2 MB.',
      url,
    });
    expect(isStopped).to.equal(true);
  });

  it('gives up a server that does not answer', async () => {
    network.answer = silence;
    expect(await rejection(load(20))).to.include({
      name: 'GuideError',
      code: 'timeout',
      message: 'No complete answer within 0.02 seconds.',
      url,
    });
  });

  it('gives up a server that stops in the middle', async () => {
    network.answer = (_url, {signal}) =>
      streamed([new Uint8Array([123])], (controller) => {
        signal?.addEventListener('abort', () => {
          controller.error(signal.reason);
        });
      });
    expect(await rejection(load(20))).to.include({name: 'GuideError', code: 'timeout'});
  });

  it('ends with the reason of the one who withdraws the question', async () => {
    network.answer = silence;
    const question = new AbortController();
    const answer = rejection(load(10_000, question.signal));
    const reason = new Error('No longer needed');
    question.abort(reason);
    expect(await answer).to.equal(reason);
  });
});
