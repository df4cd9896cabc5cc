import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {GuideErrorEvent} from '../../src/events/guide-error-event.js';
import {defineLazy, LAZY_TAGS} from '../../src/elements/lazy-elements.js';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {makeGuide} from '../helpers/factories.js';
import {choose, guideFixture, settled, tick, ticked} from '../helpers/guide-fixture.js';
import {byRole, textOf} from '../helpers/roles.js';

/** What a guide cannot do without. */
const NEEDED = ['guide-steps', 'guide-progress', 'guide-key-types'];
const RARE = LAZY_TAGS.filter((tag) => !NEEDED.includes(tag));

/** A registry that takes none of these elements, as if their code had not arrived. */
function refuseLazyElements(refused: readonly string[] = RARE): () => void {
  const define = customElements.define.bind(customElements);
  customElements.define = (tag, ...rest) => {
    if (refused.includes(tag)) throw new TypeError('Failed to fetch');
    define(tag, ...rest);
  };
  return () => {
    customElements.define = define;
  };
}

describe('lazy elements', () => {
  it('are not defined before one is shown', () => {
    expect(LAZY_TAGS.filter((tag) => customElements.get(tag))).to.deep.equal([]);
  });

  it('let a guide fail, and be tried again, where the steps do not arrive', async () => {
    const allow = refuseLazyElements(LAZY_TAGS);
    const guide = await fixture<WhitelistGuideElement>(html`<whitelist-guide></whitelist-guide>`);
    setTimeout(() => {
      guide.content = makeGuide();
    });
    const {code} = (await oneEvent(guide, 'guide-error')) as unknown as GuideErrorEvent;
    allow();
    expect(code).to.equal('network');
    setTimeout(() => {
      byRole(guide, 'button', 'Try again').click();
    });
    await oneEvent(guide, 'guide-ready');
    expect(byRole(guide, 'list')).to.exist;
  });

  it('leave the guide usable where their code does not arrive', async () => {
    const allow = refuseLazyElements();
    const guide = await guideFixture();
    await defineLazy('guide-feedback');
    allow();
    expect(customElements.get('guide-feedback')).to.equal(undefined);
    await choose(guide, /Trading/);
    await tick(guide, 'Edit the list');
    expect(ticked(guide)).to.deep.equal(['Edit the list']);
    await expect(guide).to.be.accessible();
  });

  it('leave the words that stand in for a video', async () => {
    const allow = refuseLazyElements();
    const guide = await guideFixture();
    await choose(guide, /Trading/);
    allow();
    expect(textOf(byRole(guide, 'listitem', /Find your key/))).to.include('Video 1: Edit the list');
  });

  it('come when they are asked for again', async () => {
    const allow = refuseLazyElements();
    await defineLazy('guide-sources');
    allow();
    const guide = await guideFixture();
    await settled(guide);
    expect(byRole(guide, 'disclosure', 'Where this comes from')).to.exist;
  });

  it('are defined once, however many ask', async () => {
    await Promise.all([defineLazy('guide-video'), defineLazy('guide-video')]);
    expect(customElements.get('guide-video')).to.exist;
  });
});
