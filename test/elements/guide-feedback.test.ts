import {expect, html, oneEvent} from '@open-wc/testing';
import type {FeedbackEvent} from '../../src/events/feedback-event.js';
import {defineLazy} from '../../src/elements/lazy-elements.js';
import {readyState} from '../helpers/factories.js';
import {choose, settled, snapshotFixture} from '../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

describe('<guide-feedback>', () => {
  before(() => defineLazy('guide-feedback'));

  const feedbackFixture = () =>
    snapshotFixture<HTMLElement>(html`<guide-feedback></guide-feedback>`, {state: readyState()});

  it('renders nothing until the guide is ready', async () => {
    const {element} = await snapshotFixture(html`<guide-feedback></guide-feedback>`, {
      state: {status: 'loading'},
    });
    expect(textOf(element)).to.equal('');
  });

  it('asks for a vote', async () => {
    const {element} = await feedbackFixture();
    expect(nameOf(byRole(element, 'group'))).to.equal('Was this guide helpful?');
    expect(allByRole(element, 'radio').map(nameOf)).to.deep.equal(['Yes', 'No']);
    expect(allByRole(element, 'textbox')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('asks for a comment after the vote, and warns of secrets', async () => {
    const {element} = await feedbackFixture();
    await choose(element, 'No');
    expect(nameOf(byRole(element, 'textbox'))).to.equal('What could be better? (optional)');
    expect(textOf(element)).to.include('Never write an API key or a secret here.');
    await expect(element).to.be.accessible();
  });

  it('gives the vote to the page and thanks', async () => {
    const {element, host} = await feedbackFixture();
    await choose(element, 'Yes');
    setTimeout(() => {
      byRole(element, 'button', 'Send').click();
    });
    const event: FeedbackEvent = await oneEvent(host, 'guide-feedback');
    await settled(element);
    expect(event).to.include({helpful: true, comment: undefined, bubbles: true, composed: true});
    expect(textOf(element)).to.equal('Thank you!');
    expect(textOf(byRole(element, 'status'))).to.equal('Thank you!');
    await expect(element).to.be.accessible();
  });

  it('gives a comment without the space around it', async () => {
    const {element, host} = await feedbackFixture();
    await choose(element, 'No');
    byRole(element, 'textbox').value = '  More pictures\n';
    setTimeout(() => {
      byRole(element, 'button', 'Send').click();
    });
    const event: FeedbackEvent = await oneEvent(host, 'guide-feedback');
    expect(event).to.include({helpful: false, comment: 'More pictures'});
  });

  it('lets the focus go on from the thanks', async () => {
    const {element} = await feedbackFixture();
    await choose(element, 'Yes');
    byRole(element, 'button', 'Send').focus();
    byRole(element, 'button', 'Send').click();
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent.includes('Thank you!'));
  });

  it('takes a comment of any length that its event should carry, but no longer one', async () => {
    const {element} = await feedbackFixture();
    await choose(element, 'No');
    expect(byRole(element, 'textbox').maxLength).to.equal(2000);
  });
});
