import {expect, nextFrame} from '@open-wc/testing';
import {defineElements} from '../../src/index.js';
import {areAnswersThere, farGuideFixture} from '../helpers/far-guide.js';

describe('what stands below the steps', () => {
  const setTimeout = window.setTimeout.bind(window);

  before(() => {
    defineElements();
    // The page is never at rest: only the reader can bring it.
    window.setTimeout = ((callback: () => void, delay?: number) =>
      delay === 2000 ? 0 : setTimeout(callback, delay)) as typeof window.setTimeout;
  });
  after(() => {
    window.setTimeout = setTimeout;
  });

  it('is left out while the reader is above, and comes when they are near', async () => {
    const guide = await farGuideFixture();
    await nextFrame();
    expect(areAnswersThere()).to.equal(false);
    guide.scrollIntoView({block: 'end'});
    await customElements.whenDefined('guide-answers');
  });
});
