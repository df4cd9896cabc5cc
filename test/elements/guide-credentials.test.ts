import {expect, html} from '@open-wc/testing';
import {defineLazy} from '../../src/elements/lazy-elements.js';
import {makeGuide, readyState} from '../helpers/factories.js';
import {snapshotFixture} from '../helpers/guide-fixture.js';
import {allByRole, textOf} from '../helpers/roles.js';

const guide = makeGuide({
  credentials: [
    {id: 'api-key', name: 'API Key'},
    {id: 'secret', name: 'Secret', shownOnce: true},
    {id: 'passphrase', name: 'Passphrase', exchangeName: 'Memo', note: 'Mind **capital** letters.'},
  ],
});

describe('<guide-credentials>', () => {
  before(() => defineLazy('guide-credentials'));

  it('renders nothing for a guide without credentials', async () => {
    const {element} = await snapshotFixture(html`<guide-credentials></guide-credentials>`, {
      state: readyState(),
    });
    expect(textOf(element)).to.equal('');
  });

  it('names what goes into Altrady in the words of Altrady and of the exchange', async () => {
    const {element} = await snapshotFixture(html`<guide-credentials></guide-credentials>`, {
      state: readyState({guide}),
    });
    expect(allByRole(element, 'listitem').map((item) => textOf(item))).to.deep.equal([
      'API Key',
      'Secret shown only once',
      'Passphrase called Memo on Acme Mind capital letters.',
    ]);
    await expect(element).to.be.accessible();
  });

  it('has no field: nobody may get used to typing a secret here', async () => {
    const {element} = await snapshotFixture(html`<guide-credentials></guide-credentials>`, {
      state: readyState({guide}),
    });
    expect(element.shadowRoot!.querySelectorAll('input, textarea, [contenteditable]')).to.have.length(0);
    expect(textOf(element)).to.include('Paste these into Altrady itself. This guide never asks for them.');
  });
});
