import {expect, html} from '@open-wc/testing';
import {defineLazy} from '../../src/elements/lazy-elements.js';
import {readyState} from '../helpers/factories.js';
import {focused} from '../helpers/focus.js';
import {guideFixture, snapshotFixture} from '../helpers/guide-fixture.js';
import {useClipboard} from '../helpers/ip-list.js';
import {press} from '../helpers/accounts.js';
import {allByRole, byRole, textOf} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

const ANY_COPY = /^Copy a link to this step: /;
const COPY = 'Copy a link to this step: Edit the list';
const REFUSED = 'Your browser refused. Copy the link from here:';
const {origin, pathname, search} = location;
const page = origin + pathname + search;

const linkFixture = (reader: Parameters<typeof readyState>[0] = {}) =>
  snapshotFixture<HTMLElement>(html`<guide-copy-link .step=${'edit-list'}></guide-copy-link>`, {
    state: readyState(reader),
  });

/** Presses the button and waits until the reader is told. */
async function copyLink(element: Element): Promise<void> {
  await press(element, COPY);
  await waitUntil(() => textOf(byRole(element, 'status')) !== '', 'No word about the copy');
}

describe('<guide-copy-link>', () => {
  before(() => defineLazy('guide-copy-link'));
  const clipboard = useClipboard();

  it('renders nothing until the guide is ready', async () => {
    const {element} = await snapshotFixture(html`<guide-copy-link></guide-copy-link>`, {
      state: {status: 'loading'},
    });
    expect(textOf(element)).to.equal('');
  });

  it('is a button', async () => {
    const {element} = await linkFixture();
    expect(textOf(element)).to.equal(COPY);
    await expect(element).to.be.accessible();
  });

  it('copies a link to the step for readers with the same key type, and says so', async () => {
    const {element} = await linkFixture({keyType: 'trading'});
    await copyLink(element);
    expect(clipboard.text).to.equal(`${page}#guide=acme&key-type=trading&step=edit-list`);
    expect(textOf(byRole(element, 'status'))).to.equal('The link is copied.');
    await expect(element).to.be.accessible();
  });

  it('names no key type where none is chosen', async () => {
    const {element} = await linkFixture();
    await copyLink(element);
    expect(clipboard.text).to.equal(`${page}#guide=acme&step=edit-list`);
  });

  it('says nothing of the account that the reader works on', async () => {
    const {element} = await linkFixture({account: 'grid-of-mary', keyType: 'trading'});
    await copyLink(element);
    expect(clipboard.text).to.not.include('mary');
  });

  for (const state of ['refuses', 'missing'] as const) {
    it(`shows the link, selected, where the clipboard ${state === 'missing' ? 'is missing' : 'refuses'}`, async () => {
      clipboard.state = state;
      const {element} = await linkFixture();
      await press(element, COPY);
      await waitUntil(() => focused()?.matches('input'), 'The link is not selected');
      const box = byRole(element, 'textbox', REFUSED);
      expect(box).to.include({value: `${page}#guide=acme&step=edit-list`, readOnly: true});
      expect(box.selectionEnd).to.equal(box.value.length);
      expect(textOf(byRole(element, 'status'))).to.equal('');
      await expect(element).to.be.accessible();
    });
  }

  it('leaves the address of the page as it is', async () => {
    const {href} = location;
    const {length} = history;
    const {element} = await linkFixture();
    await copyLink(element);
    expect([location.href, history.length]).to.deep.equal([href, length]);
  });
});

describe('links to the steps of a guide', () => {
  before(() => defineLazy('guide-copy-link'));

  it('are offered at every step and sub-step where the page wants them', async () => {
    const guide = await guideFixture({deepLinks: true, keyType: 'trading'});
    await waitUntil(() => allByRole(guide, 'button', ANY_COPY).length === 5, 'The links did not come');
    await expect(guide).to.be.accessible();
  });

  it('have a name each', async () => {
    const guide = await guideFixture({deepLinks: true, keyType: 'trading'});
    await waitUntil(() => allByRole(guide, 'button', ANY_COPY).length === 5, 'The links did not come');
    const names = allByRole(guide, 'button', ANY_COPY).map((button) => textOf(button));
    expect(new Set(names).size).to.equal(5);
  });

  it('are not offered otherwise', async () => {
    const guide = await guideFixture({keyType: 'trading'});
    expect(allByRole(guide, 'button', ANY_COPY)).to.deep.equal([]);
  });
});
