import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {defineElements, type WhitelistGuideElement} from '../../src/index.js';
import {makeGuide} from '../helpers/factories.js';

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
    const page = await fixture<HTMLElement>(html`
      <div>
        <div style="block-size: 500vh"></div>
        <whitelist-guide progress="none"></whitelist-guide>
      </div>
    `);
    const guide = page.querySelector<WhitelistGuideElement>('whitelist-guide')!;
    const ready = oneEvent(guide, 'guide-ready');
    guide.content = makeGuide();
    await ready;
    // Whoever has asked for its code has it now.
    await import('../../src/elements/guide-answers/guide-answers.js');
    await nextFrame();
    expect(customElements.get('guide-answers')).to.equal(undefined);
    guide.scrollIntoView({block: 'end'});
    await customElements.whenDefined('guide-answers');
  });
});
