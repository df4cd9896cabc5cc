import {expect, html} from '@open-wc/testing';
import {defineLazy} from '../../src/elements/lazy-elements.js';
import {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {makeGuide} from '../helpers/factories.js';
import {focusedName} from '../helpers/focus.js';
import {guideFixture, readyFixture, settled} from '../helpers/guide-fixture.js';
import {allByRole, byRole} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

/** A guide on a page whose address ends with this. */
async function guideAt(
  hash: string,
  properties: Partial<WhitelistGuideElement> = {},
): Promise<WhitelistGuideElement> {
  history.replaceState(null, '', hash);
  return guideFixture({deepLinks: true, ...properties});
}

/** Follows a link within the page, as a reader does. */
async function follow(guide: Element, hash: string): Promise<void> {
  const changed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, {once: true});
  });
  location.hash = hash;
  await changed;
  await settled(guide);
}

const isFocused = (name: string): Promise<void> =>
  waitUntil(() => focusedName() === name, `The focus is not at ${name}`);

/** What the address could have opened by now: what it names next is opened after it. */
async function nothingOpens(guide: WhitelistGuideElement): Promise<void> {
  await settled(guide);
  expect(focusedName()).to.equal('');
  expect(guide.keyType).to.equal(undefined);
  expect(allByRole(guide, 'disclosure').filter(({open}) => open)).to.deep.equal([]);
}

describe('<whitelist-guide deep-links>', () => {
  const {href} = location;

  before(async () => {
    // A link is followed after an update, on purpose: before it there is nothing to point at.
    WhitelistGuideElement.disableWarning?.('change-in-update');
    await Promise.all([
      defineLazy('guide-answers'),
      import('../../src/elements/guide-steps/bring-to-step.js'),
      import('../../src/context/deep-link-controller.js'),
    ]);
  });

  afterEach(() => {
    history.replaceState(null, '', href);
  });

  it('opens at the step of a key type that the address names', async () => {
    const guide = await guideAt('#guide=acme&key-type=trading&step=edit-list');
    await isFocused('Edit the list');
    expect(guide.keyType).to.equal('trading');
    expect(byRole(guide, 'radio', /^Trading key/).checked).to.equal(true);
    await expect(guide).to.be.accessible();
  });

  it('opens at the title of a step', async () => {
    await guideAt('#guide=acme&step=check-account');
    await isFocused('3. Check the account');
  });

  it('opens an answer', async () => {
    const guide = await guideAt('#guide=acme&faq=how-long');
    await waitUntil(() => byRole(guide, 'disclosure', 'How long does it take?').open, 'It stays folded');
    await isFocused('How long does it take?');
    await expect(guide).to.be.accessible();
  });

  it('leads to the choice of key type where the step is one of another type', async () => {
    await guideAt('#guide=acme&step=make-key');
    await isFocused('2. Find your key');
  });

  it('works with an attribute only', async () => {
    history.replaceState(null, '', '#guide=acme&step=log-in');
    const content = makeGuide();
    await readyFixture(html`<whitelist-guide deep-links .content=${content}></whitelist-guide>`);
    await isFocused('1. Log in to Acme');
  });

  it('follows a link that the reader takes later', async () => {
    const guide = await guideAt('#top');
    await follow(guide, '#guide=acme&key-type=fast-connect&step=paste-key');
    await isFocused('3. Paste the key');
  });

  it('follows the way back', async () => {
    const guide = await guideAt('#guide=acme&step=log-in');
    await follow(guide, '#guide=acme&step=check-account');
    await isFocused('3. Check the account');
    history.back();
    await isFocused('1. Log in to Acme');
  });

  it('goes where it leads after the attribute is set', async () => {
    const guide = await guideAt('#guide=acme&step=log-in', {deepLinks: false});
    guide.deepLinks = true;
    await isFocused('1. Log in to Acme');
  });

  it('leaves the reader alone who has gone elsewhere since', async () => {
    const guide = await guideAt('#guide=acme&key-type=trading&step=edit-list');
    await isFocused('Edit the list');
    byRole(guide, 'radio', /^Fast Connect key/).focus();
    byRole(guide, 'radio', /^Fast Connect key/).click();
    await settled(guide);
    expect(guide.keyType).to.equal('fast-connect');
    expect(focusedName()).to.match(/^Fast Connect key/);
  });

  for (const hash of [
    '#guide=zeta&key-type=trading&step=edit-list',
    '#key-type=trading&step=edit-list',
    '#guide=acme&key-type=paper&step=dance',
    '#guide=acme&faq=dance',
    '#edit-list',
  ]) {
    it(`passes over ${hash}`, async () => {
      await nothingOpens(await guideAt(hash));
    });
  }

  it('follows no address unless the page wants it', async () => {
    const guide = await guideAt('#guide=acme&key-type=trading&step=edit-list', {deepLinks: false});
    await nothingOpens(guide);
    await follow(guide, '#guide=acme&key-type=trading&step=log-in');
    await nothingOpens(guide);
  });

  it('follows none any more when the attribute is taken away', async () => {
    const guide = await guideAt('#top');
    guide.deepLinks = false;
    await follow(guide, '#guide=acme&key-type=trading&step=edit-list');
    await nothingOpens(guide);
  });

  it('never changes the address', async () => {
    const hash = '#guide=acme&key-type=trading&step=edit-list';
    const guide = await guideAt(hash);
    await isFocused('Edit the list');
    const {length} = history;
    byRole(guide, 'checkbox', 'Edit the list').click();
    byRole(guide, 'radio', /^Fast Connect key/).click();
    await settled(guide);
    expect([location.hash, history.length]).to.deep.equal([hash, length]);
  });
});
