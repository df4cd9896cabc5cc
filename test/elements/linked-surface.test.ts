import {expect, fixture, fixtureSync, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import type {GuideErrorEvent} from '../../src/events/guide-error-event.js';
import {guideData, makeGuide} from '../helpers/factories.js';
import {FakeContentSource} from '../helpers/fakes.js';
import {choose, guideFixture, isReady, readyFixture, settled, stepTitles} from '../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';

/* What <key-type-picker> and <guide-faq> have in common: the three places where they work. */
const elements: readonly {tag: 'key-type-picker' | 'guide-faq'; slot: string; shows: string}[] = [
  {tag: 'key-type-picker', slot: 'key-type-picker', shows: 'Trading key'},
  {tag: 'guide-faq', slot: 'faq', shows: 'How long does it take?'},
];

/** An element of the page's own, for the guide with the id "guide". */
function linked(tag: 'key-type-picker' | 'guide-faq', attributes: Record<string, string> = {for: 'guide'}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** A guide that shows itself to be another one in both elements. */
const other = makeGuide({
  title: 'Zeta',
  keyTypes: makeGuide().keyTypes!.slice(0, 1),
  steps: [{id: 'go', title: 'Go'}],
  faq: [{id: 'new', question: 'New?', answer: ['Yes.']}],
});

const section = (): HTMLElement => fixtureSync<HTMLElement>(html`<section></section>`);
const guideTemplate = (slotted: unknown = ''): TemplateResult =>
  html`<whitelist-guide id="guide">${slotted}</whitelist-guide>`;
const showGuide = (slotted?: unknown): Promise<WhitelistGuideElement> =>
  readyFixture(guideTemplate(slotted), {content: makeGuide()});

for (const {tag, slot, shows} of elements) {
  describe(`<${tag}> placed by the page`, () => {
    it('takes the place of the built-in one in its slot', async () => {
      const own = linked(tag, {slot});
      const guide = await showGuide(own);
      expect(textOf(own)).to.include(shows);
      expect(textOf(guide).split(shows)).to.have.length(2);
      await expect(guide).to.be.accessible();
    });

    it('shows the guide that it is for, elsewhere on the page', async () => {
      await showGuide();
      const own = linked(tag);
      section().append(own);
      await settled(own);
      expect(textOf(own)).to.include(shows);
      await expect(own).to.be.accessible();
    });

    it('waits for the guide that it is for', async () => {
      const own = linked(tag);
      section().append(own);
      await settled(own);
      expect(textOf(own)).to.equal('');
      await showGuide();
      await settled(own);
      expect(textOf(own)).to.include(shows);
    });

    it('finds the guide that it is for when that gets its id', async () => {
      const guide = await readyFixture(html`<whitelist-guide></whitelist-guide>`, {content: makeGuide()});
      const own = linked(tag);
      section().append(own);
      await settled(own);
      expect(textOf(own)).to.equal('');
      const named = new Promise((resolve) => {
        new MutationObserver(resolve).observe(guide, {attributeFilter: ['id']});
      });
      guide.id = 'guide';
      await named;
      await settled(own);
      expect(textOf(own)).to.include(shows);
    });

    it('stays with the guide that it is for when that moves', async () => {
      const guide = await showGuide();
      const own = linked(tag);
      section().append(own);
      section().append(guide);
      await settled(document.body);
      guide.content = other;
      await isReady(guide);
      await settled(own);
      expect(textOf(own))
        .to.match(/New\?|Trading key/)
        .and.not.to.match(/Fast Connect|How long/);
    });

    it('goes on after it was moved itself', async () => {
      await showGuide();
      const own = linked(tag);
      section().append(own);
      await settled(own);
      section().append(own);
      await settled(own);
      expect(textOf(own)).to.include(shows);
    });

    it('turns to another guide, and from all of them', async () => {
      await showGuide();
      const own = linked(tag, {for: 'nobody'});
      section().append(own);
      await settled(own);
      expect(textOf(own)).to.equal('');
      own.setAttribute('for', 'guide');
      await settled(own);
      expect(textOf(own)).to.include(shows);
      own.removeAttribute('for');
      await settled(own);
      expect(textOf(own)).to.equal('');
    });

    it('turns to a new guide that has taken the id', async () => {
      const before = await showGuide();
      const own = linked(tag);
      section().append(own);
      await settled(own);
      before.remove();
      await readyFixture(guideTemplate(), {content: other});
      await settled(own);
      expect(textOf(own))
        .to.match(/New\?|Trading key/)
        .and.not.to.match(/Fast Connect|How long/);
    });

    it('finds a guide in its own shadow root', async () => {
      const root = section().attachShadow({mode: 'open'});
      const guide = Object.assign(document.createElement('whitelist-guide'), {
        id: 'guide',
        content: makeGuide(),
        progressMode: 'none' as const,
      });
      const own = linked(tag);
      root.append(own, guide);
      await isReady(guide);
      await settled(own);
      expect(textOf(own)).to.include(shows);
    });

    it('works alone, with an exchange of its own', async () => {
      const contentSource = new FakeContentSource({guides: [makeGuide()]});
      const own = Object.assign(linked(tag, {exchange: 'acme'}), {contentSource});
      section().append(own);
      await isReady(own);
      expect(textOf(own)).to.include(shows);
      await expect(own).to.be.accessible();
    });

    it('works alone, with a content object of its own', async () => {
      const own = Object.assign(linked(tag, {}), {content: guideData(), progressMode: 'none'});
      section().append(own);
      await isReady(own);
      expect(textOf(own)).to.include(shows);
    });

    it('prefers content of its own to the guide around it', async () => {
      const own = Object.assign(linked(tag, {slot}), {content: other, progressMode: 'none'});
      await showGuide(own);
      await settled(own);
      expect(textOf(own))
        .to.match(/New\?|Trading key/)
        .and.not.to.match(/Fast Connect|How long/);
    });

    it('prefers content of its own to the guide that it is for', async () => {
      await showGuide();
      const own = Object.assign(linked(tag), {content: other, progressMode: 'none'});
      section().append(own);
      await isReady(own);
      await settled(own);
      expect(textOf(own))
        .to.match(/New\?|Trading key/)
        .and.not.to.match(/Fast Connect|How long/);
    });

    it('tells the reader and the page when its own content cannot be shown', async () => {
      const own = Object.assign(linked(tag, {}), {content: {...guideData(), title: ''}});
      setTimeout(() => {
        section().append(own);
      });
      const event: GuideErrorEvent = await oneEvent(own, 'guide-error');
      expect(event).to.include({code: 'invalid-content', path: 'title'});
      await settled(own);
      expect(textOf(byRole(own, 'alert')))
        .to.include('The guide could not be shown')
        .and.include('title: is');
      expect(byRole(own, 'button', 'Try again')).to.exist;
      own.content = guideData();
      await isReady(own);
      expect(allByRole(own, 'alert')).to.deep.equal([]);
    });
  });
}

describe('<key-type-picker> placed by the page', () => {
  it('chooses for the guide around it', async () => {
    const own = linked('key-type-picker', {slot: 'key-type-picker'});
    const guide = await showGuide(own);
    await choose(own, /^Trading/);
    await settled(guide);
    expect(guide.keyType).to.equal('trading');
    expect(byRole(own, 'radio', /^Trading/).checked).to.equal(true);
  });

  it('chooses for the guide that it is for', async () => {
    const guide = await showGuide();
    const own = linked('key-type-picker');
    section().append(own);
    await settled(own);
    await choose(own, /^Fast/);
    await settled(guide);
    expect(stepTitles(guide)).to.include('3. Paste the key');
    expect(byRole(guide, 'radio', /^Fast/).checked).to.equal(true);
    expect(byRole(own, 'radio', /^Fast/).checked).to.equal(true);
  });

  it('tells the page what was chosen when it stands alone', async () => {
    const own = Object.assign(linked('key-type-picker', {}), {content: guideData(), progressMode: 'none'});
    section().append(own);
    await isReady(own);
    setTimeout(() => {
      void choose(own, /^Trading/);
    });
    expect(await oneEvent(own, 'guide-key-type-change')).to.include({
      keyType: 'trading',
      previous: undefined,
    });
    expect(own.keyType).to.equal('trading');
  });
});

describe('<guide-faq> placed by the page', () => {
  it('follows the choice in the guide that it is for', async () => {
    const guide = await guideFixture();
    guide.id = 'guide';
    const own = linked('guide-faq');
    section().append(own);
    await settled(own);
    await choose(guide, /^Fast/);
    await settled(own);
    expect(nameOf(allByRole(own, 'disclosure')[0]!)).to.equal('Why a new key?');
  });

  it('is in the document language while it is nothing else', async () => {
    const own = await fixture(html`<guide-faq></guide-faq>`);
    expect(textOf(own)).to.equal('');
  });
});
