import {expect, html} from '@open-wc/testing';
import {defineLazy} from '../../src/elements/lazy-elements.js';
import {makeGuide, readyState} from '../helpers/factories.js';
import {settled, snapshotFixture} from '../helpers/guide-fixture.js';
import {allByRole, byRole, textOf} from '../helpers/roles.js';

const guide = makeGuide({
  sources: [
    {
      id: 'acme-article',
      title: 'Replace Acme IP whitelist',
      url: 'https://support.altrady.com/en/article/acme',
      confidence: 'altrady',
      updatedOn: '2025-12-01',
    },
    {
      id: 'acme-docs',
      title: 'Acme API',
      url: 'https://docs.acme.example/',
      confidence: 'exchange',
      verifiedOn: '2025-12-02',
    },
    {id: 'blog', title: 'Some blog', url: 'https://blog.example/', confidence: 'third-party'},
  ],
});
const snapshot = {state: readyState({guide}), linkHosts: ['altrady.com', 'acme.example']};

describe('<guide-sources>', () => {
  before(() => defineLazy('guide-sources'));

  const sourcesFixture = async (): Promise<Element> => {
    const {element} = await snapshotFixture<Element>(html`<guide-sources></guide-sources>`, snapshot);
    return element;
  };

  it('renders nothing until the guide is ready', async () => {
    const {element} = await snapshotFixture(html`<guide-sources></guide-sources>`, {
      state: {status: 'loading'},
    });
    expect(textOf(element)).to.equal('');
  });

  it('is folded until a reader wants to know', async () => {
    const element = await sourcesFixture();
    expect(byRole(element, 'disclosure', 'Where this comes from').open).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('says of each source who says it, and when it was updated and looked at', async () => {
    const element = await sourcesFixture();
    byRole(element, 'disclosure').open = true;
    expect(allByRole(element, 'listitem').map((item) => textOf(item))).to.deep.equal([
      'Replace Acme IP whitelist support.altrady.com, opens in a new tab Altrady · updated on December 1, 2025 · day of our last check not recorded',
      'Acme API docs.acme.example, opens in a new tab The exchange itself · checked on December 2, 2025',
      'Some blog (Not a link: blog.example belongs neither to the exchange nor to Altrady.) Somebody else · day of our last check not recorded',
    ]);
    await settled(element);
    await expect(element).to.be.accessible();
  });

  it('links only to hosts that may be led to', async () => {
    const element = await sourcesFixture();
    byRole(element, 'disclosure').open = true;
    expect(allByRole(element, 'link').map(({href}) => href)).to.deep.equal([
      'https://support.altrady.com/en/article/acme',
      'https://docs.acme.example/',
    ]);
  });
});
