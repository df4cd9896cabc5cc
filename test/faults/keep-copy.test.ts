import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {CACHE} from '../../src/state/content-copies.js';
import {guideData} from '../helpers/factories.js';
import {useFakeFetch} from '../helpers/fake-fetch.js';
import {isReady, settled, tick, ticked} from '../helpers/guide-fixture.js';
import {allByRole, byRole, textOf} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

const COPY = /This is a copy of .*\d{4}\. The guide could not be reached/;

describe('<whitelist-guide> whose content cannot be reached', () => {
  const network = useFakeFetch();
  const isThere =
    (change: object = {}) =>
    () =>
      new Response(JSON.stringify({...guideData(), ...change}));
  const isGone = (): never => {
    throw new TypeError('Failed to fetch');
  };

  beforeEach(() => caches.delete(CACHE));
  after(() => caches.delete(CACHE));

  async function placed(keepCopy: boolean): Promise<WhitelistGuideElement> {
    return fixture<WhitelistGuideElement>(
      html`<whitelist-guide
        src="https://content.example/acme.json"
        progress="none"
        .keepCopy=${keepCopy}
      ></whitelist-guide>`,
    );
  }

  /** A guide that was reached once, and is asked for again. */
  async function askedAgain(keepCopy: boolean): Promise<WhitelistGuideElement> {
    network.answer = isThere();
    const guide = await placed(keepCopy);
    await isReady(guide);
    if (keepCopy)
      await waitUntil(async () => (await (await caches.open(CACHE)).keys()).length > 0, 'a copy is kept');
    network.answer = isGone;
    guide.reload();
    return guide;
  }

  it('says that it goes on trying, and shows it when the connection is back', async () => {
    network.answer = isGone;
    const guide = await placed(false);
    await oneEvent(guide, 'guide-error');
    await settled(guide);
    expect(textOf(byRole(guide, 'alert'))).to.match(/could not be reached.* We keep trying\. Try again$/);
    network.answer = isThere();
    dispatchEvent(new Event('online'));
    await isReady(guide);
    expect(allByRole(guide, 'alert')).to.deep.equal([]);
  });

  it('shows the copy that was kept, with its day and a way to try again', async () => {
    const guide = await askedAgain(true);
    await isReady(guide);
    expect(textOf(byRole(guide, 'note', /This is a copy|^$/))).to.match(COPY);
    expect(allByRole(guide, 'button', 'Try again')).to.have.lengthOf(1);
    await expect(guide).to.be.accessible();
  });

  it('puts what can be reached again in the place of the copy, and keeps the ticks', async () => {
    const guide = await askedAgain(true);
    await isReady(guide);
    await tick(guide, /Log in/);
    network.answer = isThere({title: 'The newer one'});
    dispatchEvent(new Event('online'));
    await isReady(guide);
    expect(textOf(guide)).to.include('The newer one').and.not.match(COPY);
    expect(ticked(guide)).to.deep.equal(['Done: Log in to Acme']);
  });

  it('shows no copy where the page has not asked for one', async () => {
    const guide = await askedAgain(false);
    await oneEvent(guide, 'guide-error');
    await settled(guide);
    expect(allByRole(guide, 'alert')).to.have.lengthOf(1);
    expect(await caches.has(CACHE)).to.equal(false);
  });

  it('asks for nothing more once it is taken off the page', async () => {
    const guide = await askedAgain(false);
    await oneEvent(guide, 'guide-error');
    guide.remove();
    const before = network.urls.length;
    dispatchEvent(new Event('online'));
    await settled(guide);
    expect(network.urls).to.have.lengthOf(before);
  });
});
