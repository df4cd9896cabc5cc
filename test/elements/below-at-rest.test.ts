import {expect, nextFrame} from '@open-wc/testing';
import {defineElements} from '../../src/index.js';
import {areAnswersThere, farGuideFixture} from '../helpers/far-guide.js';
import {waitUntil} from '../helpers/wait-until.js';

describe('what stands below the steps of a guide that nobody comes near', () => {
  const setTimeout = window.setTimeout.bind(window);
  const rests: (() => void)[] = [];
  const idles: (() => void)[] = [];
  const patience: unknown[] = [];

  before(() => {
    defineElements();
    window.setTimeout = ((callback: () => void, delay?: number) =>
      delay === 2000 ? rests.push(callback) : setTimeout(callback, delay)) as typeof window.setTimeout;
    // Safari has none; the others take this one for their own.
    Object.assign(window, {
      requestIdleCallback: (callback: () => void, options?: IdleRequestOptions) => {
        idles.push(callback);
        patience.push(options?.timeout);
      },
    });
  });
  after(() => {
    window.setTimeout = setTimeout;
  });

  it('comes after a while, when the main thread has nothing else to do', async () => {
    await farGuideFixture();
    await waitUntil(() => rests.length > 0, 'the guide waits for a while');
    for (const end of rests) end();
    await nextFrame();
    await nextFrame();
    expect(areAnswersThere()).to.equal(false);
    // A page with live charts never has nothing to do.
    expect(patience).to.deep.equal([2000]);
    for (const end of idles) end();
    await customElements.whenDefined('guide-answers');
  });
});
