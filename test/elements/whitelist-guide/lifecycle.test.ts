import {expect, fixtureSync, html} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../../src/elements/whitelist-guide/whitelist-guide.js';
import {makeGuide} from '../../helpers/factories.js';
import {FakeContentSource, FakeProgressStore} from '../../helpers/fakes.js';
import {
  choose,
  guideFixture,
  isReady,
  settled,
  stepTitles,
  tick,
  ticked,
} from '../../helpers/guide-fixture.js';
import {byRole, nameOf} from '../../helpers/roles.js';
import {waitUntil} from '../../helpers/wait-until.js';

describe('<whitelist-guide> moved in the document', () => {
  async function movedFixture() {
    const contentSource = new FakeContentSource({guides: [makeGuide()]});
    const guide = await guideFixture({content: undefined, exchange: 'acme', contentSource});
    await choose(guide, /Trading/);
    await tick(guide, 'Edit the list');
    fixtureSync<HTMLElement>(html`<section></section>`).append(guide);
    await settled(guide);
    return {guide, contentSource};
  }

  it('keeps its content and its ticks, and asks for nothing anew', async () => {
    const {guide, contentSource} = await movedFixture();
    expect(ticked(guide)).to.deep.equal(['Edit the list']);
    expect(contentSource.requests).to.have.length(1);
  });

  it('goes on working', async () => {
    const {guide} = await movedFixture();
    await tick(guide, 'Save the list');
    await choose(guide, /Fast Connect/);
    expect(stepTitles(guide)).to.include('3. Paste the key');
    await choose(guide, /Trading/);
    expect(ticked(guide)).to.deep.equal(['Edit the list', 'Save the list']);
  });

  it('answers a request once', async () => {
    const {guide} = await movedFixture();
    let count = 0;
    guide.addEventListener('guide-progress-change', () => {
      count += 1;
    });
    await tick(guide, 'Save the list');
    expect(count).to.equal(1);
  });
});

describe('<whitelist-guide> removed', () => {
  it('leaves no listener at the store of the page', async () => {
    const progressStore = new FakeProgressStore();
    const guide = await guideFixture({progressStore});
    expect(progressStore.listenerCount).to.equal(1);
    guide.remove();
    expect(progressStore.listenerCount).to.equal(0);
  });

  it('takes over what another tab does once it is back', async () => {
    const progressStore = new FakeProgressStore();
    const guide = await guideFixture({progressStore});
    const parent = guide.parentElement!;
    guide.remove();
    parent.append(guide);
    await tick(await guideFixture({progressStore}), 'Done: Check the account');
    progressStore.change('acme', progressStore.saved.at(-1));
    await waitUntil(() => ticked(guide).length > 0);
    expect(ticked(guide)).to.deep.equal(['Done: Check the account']);
  });
});

describe('two <whitelist-guide> on a page', () => {
  it('are two guides', async () => {
    const acme = await guideFixture();
    const zeta = await guideFixture({
      content: makeGuide({title: 'Zeta', exchange: {id: 'zeta', name: 'Zeta', hosts: ['zeta.example']}}),
    });
    await choose(zeta, /Trading/);
    await tick(zeta, 'Edit the list');
    expect(ticked(acme)).to.deep.equal([]);
    expect(ticked(zeta)).to.deep.equal(['Edit the list']);
    expect(nameOf(byRole(zeta, 'article'))).to.equal('Zeta');
  });

  it('lose no tick of the other when both are about one exchange', async () => {
    const content = makeGuide({exchange: {id: 'acme-twice', name: 'Acme', hosts: ['acme.example']}});
    const properties = {content, progressMode: 'local'} as const;
    const one = await guideFixture(properties);
    const two = await guideFixture(properties);
    await tick(one, 'Done: Log in to Acme');
    await tick(two, 'Done: Check the account');
    one.remove();
    two.remove();
    const third = await guideFixture(properties);
    expect(ticked(third)).to.deep.equal(['Done: Log in to Acme', 'Done: Check the account']);
    localStorage.removeItem('whitelist-guide/progress/acme-twice');
  });
});

describe('<whitelist-guide> that was there before its script', () => {
  /** Not yet upgraded: a document without a window has no custom elements. */
  function earlyGuide(properties: Partial<WhitelistGuideElement>): WhitelistGuideElement {
    const guide = document.implementation.createHTMLDocument().createElement('whitelist-guide');
    expect(guide.shadowRoot).to.equal(null);
    return Object.assign(guide, {progressMode: 'none', ...properties} as const);
  }

  async function upgrade(guide: WhitelistGuideElement): Promise<void> {
    fixtureSync<HTMLElement>(html`<div></div>`).append(guide);
    await isReady(guide);
  }

  it('takes up the properties that were set on it', async () => {
    const guide = earlyGuide({content: makeGuide(), keyType: 'trading', headingLevel: 4});
    await upgrade(guide);
    expect(byRole(guide, 'radio', /Trading/).checked).to.equal(true);
    expect(byRole(guide, 'heading', 'Replace Acme IP whitelist').tagName).to.equal('H4');
  });

  it('follows those properties afterwards', async () => {
    const guide = earlyGuide({content: makeGuide()});
    await upgrade(guide);
    guide.headingLevel = 5;
    await settled(guide);
    expect(byRole(guide, 'heading', 'Replace Acme IP whitelist').tagName).to.equal('H5');
  });
});
