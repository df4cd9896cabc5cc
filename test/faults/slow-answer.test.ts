import {expect, nextFrame} from '@open-wc/testing';
import {fetchJson} from '../../src/state/fetch-json.js';
import {rejection} from '../helpers/rejection.js';

/** An answer of scripts/faulty-content.mjs: a sign now and then, without an end. */
const ENDLESS = '/test/faults/content/slow-drip.json';

/** Fills the memory until something has settled, so that the browser clears away what nobody holds. */
async function amidGarbage<T>(work: Promise<T>): Promise<T> {
  const over = new AbortController();
  void work.finally(() => {
    over.abort();
  });
  while (!over.signal.aborted) {
    Array.from({length: 200_000}, () => new Array<number>(10));
    await nextFrame();
  }
  return work;
}

describe('an answer that never ends, while the browser clears its memory', () => {
  it('is given up when its time is over', async () => {
    const answer = fetchJson(ENDLESS, {signal: new AbortController().signal, timeout: 1500});
    expect(await amidGarbage(rejection(answer))).to.include({code: 'timeout'});
  });

  it('is given up when nobody waits for it any more', async () => {
    const controller = new AbortController();
    const answer = fetchJson(ENDLESS, {signal: controller.signal, timeout: 20_000});
    setTimeout(() => {
      controller.abort();
    }, 1500);
    expect(await amidGarbage(rejection(answer))).to.include({name: 'AbortError'});
  });
});
