import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../../src/elements/whitelist-guide/whitelist-guide.js';
import type {GuideErrorEvent} from '../../../src/events/guide-error-event.js';
import {guideData, makeGuide} from '../../helpers/factories.js';
import {FakeContentSource, FakeProgressStore} from '../../helpers/fakes.js';
import {folder, silence, useFakeFetch} from '../../helpers/fake-fetch.js';
import {choose, guideFixture, isReady, settled, tick, ticked} from '../../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from '../../helpers/roles.js';

const acme = makeGuide({title: 'Acme'});
const zeta = makeGuide({title: 'Zeta', exchange: {id: 'zeta', name: 'Zeta', hosts: ['zeta.example']}});
const dutch = makeGuide({title: 'Acme (nl)', locale: 'nl'});
const words = [{locale: 'nl', name: 'Nederlands', messages: {'step.done': 'Klaar'}}];
const contentSource = new FakeContentSource({guides: [acme, zeta, dutch], words});

const title = (guide: Element): string => nameOf(byRole(guide, 'article'));
const headings = (guide: Element): readonly string[] => allByRole(guide, 'heading').map(nameOf);
const vote = (guide: Element): readonly Element[] => allByRole(guide, 'group', 'Was this guide helpful?');

function exchangeFixture(): Promise<WhitelistGuideElement> {
  return guideFixture({content: undefined, exchange: 'acme', contentSource});
}

describe('<whitelist-guide exchange>', () => {
  it('shows another guide when it changes', async () => {
    const guide = await exchangeFixture();
    guide.setAttribute('exchange', 'zeta');
    await isReady(guide);
    expect(title(guide)).to.equal('Zeta');
  });

  it('shows nothing when it is removed', async () => {
    const guide = await guideFixture({content: undefined, exchange: 'acme', contentSource});
    guide.setAttribute('exchange', 'acme');
    guide.removeAttribute('exchange');
    await settled(guide);
    expect(textOf(guide)).to.equal('');
  });

  it('lets the choices of another guide alone', async () => {
    const progressStore = new FakeProgressStore();
    const guide = await guideFixture({content: undefined, exchange: 'zeta', contentSource, progressStore});
    await choose(guide, /Trading/);
    guide.exchange = 'acme';
    await isReady(guide);
    expect(allByRole(guide, 'radio').filter(({checked}) => checked)).to.deep.equal([]);
    await choose(guide, /Fast Connect/);
    guide.exchange = 'zeta';
    await isReady(guide);
    expect(byRole(guide, 'radio', /Trading/).checked).to.equal(true);
  });
});

describe('<whitelist-guide src> and <whitelist-guide content-base>', () => {
  const network = useFakeFetch();

  it('give way to exchange when they are removed', async () => {
    network.answer = folder(`${location.origin}/`, {'acme.json': acme, 'shop/guides/zeta/en.json': zeta});
    const guide = await guideFixture({
      content: undefined,
      src: '/acme.json',
      exchange: 'zeta',
      contentBase: '/shop/',
    });
    guide.setAttribute('src', '/acme.json');
    guide.removeAttribute('src');
    await isReady(guide);
    expect(title(guide)).to.equal('Zeta');
  });

  it('mean the built-in guides when there is no folder any more', async () => {
    network.answer = folder(`${location.origin}/shop/`, {'guides/zeta/en.json': zeta});
    const guide = await guideFixture({content: undefined, exchange: 'zeta', contentBase: '/shop/'});
    guide.setAttribute('content-base', '/shop/');
    guide.removeAttribute('content-base');
    const event: GuideErrorEvent = await oneEvent(guide, 'guide-error');
    expect(event.code).to.equal('not-found');
    expect(event.message).to.include('bitmart');
  });
});

describe('<whitelist-guide timeout>', () => {
  const network = useFakeFetch();

  for (const timeout of ['', 'x', '-1']) {
    it(`waits its usual time where it is "${timeout}"`, async () => {
      network.answer = silence;
      const guide = await fixture<WhitelistGuideElement>(
        html`<whitelist-guide src="/acme.json" timeout=${timeout}></whitelist-guide>`,
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
      await settled(guide);
      expect(allByRole(guide, 'alert')).to.deep.equal([]);
    });
  }
});

describe('<whitelist-guide locale>', () => {
  it('shows the guide and the words in another language, with all ticks', async () => {
    const guide = await exchangeFixture();
    await tick(guide, 'Done: Log in to Acme');
    guide.setAttribute('locale', 'nl-BE');
    await isReady(guide);
    expect(title(guide)).to.equal('Acme (nl)');
    expect(ticked(guide)).to.deep.equal(['Klaar: Log in to Acme']);
  });

  it('follows the page again when it is removed', async () => {
    const guide = await exchangeFixture();
    guide.setAttribute('locale', 'nl');
    await isReady(guide);
    guide.removeAttribute('locale');
    await isReady(guide);
    expect(title(guide)).to.equal('Acme');
  });
});

describe('<whitelist-guide key-type>', () => {
  it('chooses another key type', async () => {
    const guide = await guideFixture();
    guide.setAttribute('key-type', 'trading');
    await settled(guide);
    expect(byRole(guide, 'radio', /Trading/).checked).to.equal(true);
  });

  it('wins over the choice that was kept', async () => {
    const progressStore = new FakeProgressStore();
    await choose(await guideFixture({progressStore}), /Trading/);
    const guide = await guideFixture({progressStore, keyType: 'fast-connect'});
    expect(byRole(guide, 'radio', /Fast Connect/).checked).to.equal(true);
  });

  it('takes the choice back when it is removed', async () => {
    const guide = await guideFixture();
    guide.setAttribute('key-type', 'trading');
    await settled(guide);
    guide.removeAttribute('key-type');
    await settled(guide);
    expect(allByRole(guide, 'radio').filter(({checked}) => checked)).to.deep.equal([]);
  });

  it('changes nothing where the guide does not know it', async () => {
    const guide = await guideFixture({keyType: 'trading'});
    guide.setAttribute('key-type', 'quantum');
    await settled(guide);
    expect(byRole(guide, 'radio', /Trading/).checked).to.equal(true);
    expect(guide.keyType).to.equal('trading');
  });
});

describe('<whitelist-guide account>', () => {
  it('shows the ticks of another account, and those that count for all', async () => {
    const guide = await guideFixture();
    await tick(guide, 'Done: Log in to Acme');
    await tick(guide, 'Done: Check the account');
    guide.setAttribute('account', 'second');
    await settled(guide);
    expect(ticked(guide)).to.deep.equal(['Done: Log in to Acme']);
    guide.removeAttribute('account');
    await settled(guide);
    expect(ticked(guide)).to.deep.equal(['Done: Log in to Acme', 'Done: Check the account']);
  });
});

describe('<whitelist-guide heading> and <whitelist-guide feedback>', () => {
  it('hide what the page has of its own, until they are removed', async () => {
    const guide = await guideFixture();
    guide.setAttribute('heading', 'none');
    guide.setAttribute('feedback', 'none');
    await settled(guide);
    expect(headings(guide)).not.to.include(acme.title).and.not.to.include('Replace Acme IP whitelist');
    expect(vote(guide)).to.deep.equal([]);
    await expect(guide).to.be.accessible();

    guide.removeAttribute('heading');
    guide.removeAttribute('feedback');
    await settled(guide);
    expect(headings(guide)).to.include('Replace Acme IP whitelist');
    expect(vote(guide)).to.have.length(1);
  });
});

describe('<whitelist-guide progress>', () => {
  const key = 'whitelist-guide/progress/acme-mode';
  const content = guideData({exchange: {id: 'acme-mode', name: 'Acme', hosts: ['acme.example']}});
  afterEach(() => {
    localStorage.removeItem(key);
  });

  it('ends what this browser keeps with "none", and begins it again without', async () => {
    const guide = await guideFixture({content});
    guide.setAttribute('progress', 'none');
    await tick(guide, 'Done: Log in to Acme');
    expect(localStorage.getItem(key)).to.equal(null);
    guide.removeAttribute('progress');
    await tick(guide, 'Done: Check the account');
    expect(localStorage.getItem(key)).to.include('log-in').and.to.include('check-account');
  });
});
