import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {GuideErrorEvent} from '../../src/events/guide-error-event.js';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {defineLazy, LAZY_TAGS} from '../../src/elements/lazy-elements.js';
import {makeGuide} from '../helpers/factories.js';
import {guideFixture, isReady, settled, stepTitles, tick, ticked} from '../helpers/guide-fixture.js';
import {byRole, textOf} from '../helpers/roles.js';

const STEPS = ['guide-steps', 'guide-progress'];
const CHOICE = 'guide-key-types';
/** All but what a guide cannot do without. */
const RARE = LAZY_TAGS.filter((tag) => ![...STEPS, CHOICE].includes(tag));

describe('lazy elements', () => {
  const define = customElements.define.bind(customElements);

  /** From now on the registry takes none of these, as if their code had not arrived. */
  function refuse(tags: readonly string[] = RARE): void {
    customElements.define = (tag, ...rest) => {
      if (tags.includes(tag)) throw new TypeError('Failed to fetch dynamically imported module');
      define(tag, ...rest);
    };
  }

  function allow(): void {
    customElements.define = define;
  }

  afterEach(allow);

  it('are not defined before one is shown', () => {
    expect(LAZY_TAGS.filter((tag) => customElements.get(tag))).to.deep.equal([]);
  });

  it('let a guide fail, and be tried again, where the steps or the choice of key type do not arrive', async () => {
    refuse(LAZY_TAGS);
    const guide = await fixture<WhitelistGuideElement>(html`<whitelist-guide></whitelist-guide>`);
    guide.content = makeGuide();
    const failed = async (): Promise<string> => {
      const event: GuideErrorEvent = await oneEvent(guide, 'guide-error');
      await settled(guide);
      return event.code;
    };
    expect(await failed()).to.equal('network');
    refuse([...RARE, CHOICE]);
    byRole(guide, 'button', 'Try again').click();
    expect(await failed()).to.equal('network');
    refuse(RARE);
    byRole(guide, 'button', 'Try again').click();
    await isReady(guide);
    expect(stepTitles(guide)).to.have.length(3);
    expect(byRole(guide, 'group', 'Which type of API key do you have?')).to.exist;
  });

  it('leave the guide usable where their code does not arrive', async () => {
    refuse();
    const guide = await guideFixture({keyType: 'trading'});
    expect(RARE.filter((tag) => customElements.get(tag))).to.deep.equal([]);
    await tick(guide, 'Edit the list');
    expect(ticked(guide)).to.deep.equal(['Edit the list']);
    await expect(guide).to.be.accessible();
  });

  it('leave the words that stand in for a video', async () => {
    refuse();
    const guide = await guideFixture({keyType: 'trading'});
    expect(textOf(byRole(guide, 'listitem', /Find your key/))).to.include('Video 1: Edit the list');
  });

  it('come with the guide that shows them', async () => {
    refuse(['guide-sources']);
    const guide = await fixture<WhitelistGuideElement>(html`<whitelist-guide></whitelist-guide>`);
    guide.content = makeGuide();
    await oneEvent(guide, 'guide-ready');
    expect(customElements.get('guide-trust'), 'its warning stands from the start').to.exist;
    const shown = ['guide-accounts', 'guide-help', 'guide-feedback'];
    await Promise.all(shown.map((tag) => customElements.whenDefined(tag)));
    await settled(guide);
    expect(textOf(guide)).to.include('The day of the last check is not recorded.');
  });

  it('come when they are asked for again', async () => {
    refuse();
    await defineLazy('guide-sources');
    allow();
    const guide = await guideFixture();
    expect(byRole(guide, 'disclosure', 'Where this comes from')).to.exist;
  });

  it('are defined once, however many ask', async () => {
    await Promise.all([defineLazy('guide-video'), defineLazy('guide-video')]);
    expect(customElements.get('guide-video')).to.exist;
  });
});
