import {expect, fixtureSync, html} from '@open-wc/testing';
import {DeepLinkController} from '../../src/context/deep-link-controller.js';
import {KeyTypeRequestEvent} from '../../src/events/key-type-request-event.js';
import {nextEvent} from '../helpers/events.js';
import {guideData, makeQuestion} from '../helpers/factories.js';
import {TestGuideElement} from '../helpers/test-guide.js';

class LinkedGuideElement extends TestGuideElement {
  deepLinks = true;

  constructor() {
    super();
    this.addController(new DeepLinkController(this, this.controller));
  }
}
customElements.define('linked-guide', LinkedGuideElement);

/** A guide on a page whose address ends with this, when it is shown. */
async function guideAt(hash: string, deepLinks = true): Promise<LinkedGuideElement> {
  history.replaceState(null, '', hash);
  const element = new LinkedGuideElement();
  Object.assign(element, {deepLinks, question: makeQuestion({content: guideData()})});
  fixtureSync<HTMLElement>(html`<div></div>`).append(element);
  await nextEvent(element, 'guide-ready');
  return element;
}

/** Follows a link within the page, as a reader does. */
async function follow(hash: string): Promise<void> {
  const changed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, {once: true});
  });
  location.hash = hash;
  await changed;
}

describe('DeepLinkController', () => {
  const {href} = location;

  afterEach(() => {
    history.replaceState(null, '', href);
  });

  it('points at what the address names, once the guide is shown', async () => {
    const element = await guideAt('#guide=acme&key-type=trading&step=edit-list');
    expect(element.ready.target).to.deep.equal({kind: 'step', id: 'edit-list'});
    expect(element.keyType).to.equal('trading');
  });

  for (const hash of ['#guide=zeta&step=edit-list', '#step=edit-list', '#top']) {
    it(`passes over ${hash}`, async () => {
      expect((await guideAt(hash)).ready.target).to.equal(undefined);
    });
  }

  it('passes over the address where the page does not want its links to work', async () => {
    expect((await guideAt('#guide=acme&step=log-in', false)).ready.target).to.equal(undefined);
  });

  it('follows a link that the reader takes later, also twice', async () => {
    const element = await guideAt('#top');
    await follow('#guide=acme&faq=how-long');
    const {target} = element.ready;
    expect(target).to.deep.equal({kind: 'faq', id: 'how-long'});
    await follow('#top');
    await follow('#guide=acme&faq=how-long');
    expect(element.ready.target).to.not.equal(target);
  });

  it('follows a link into another guide as soon as the page shows that', async () => {
    const element = await guideAt('#guide=zeta&key-type=trading&step=edit-list');
    const ready = nextEvent(element, 'guide-ready');
    element.question = makeQuestion({
      content: guideData({exchange: {id: 'zeta', name: 'Zeta', hosts: ['zeta.example']}}),
    });
    await ready;
    await element.updateComplete;
    expect(element.ready.target).to.deep.equal({kind: 'step', id: 'edit-list'});
    expect(element.keyType).to.equal('trading');
  });

  it('keeps what was pointed at where a link names no place', async () => {
    const element = await guideAt('#guide=acme&step=log-in');
    await follow('#guide=acme&key-type=trading');
    expect(element.keyType).to.equal('trading');
    expect(element.ready.target).to.deep.equal({kind: 'step', id: 'log-in'});
  });

  it('follows links also after the guide was moved in the document', async () => {
    const element = await guideAt('#top');
    element.parentElement!.prepend(element);
    await follow('#guide=acme&step=log-in');
    expect(element.ready.target).to.deep.equal({kind: 'step', id: 'log-in'});
  });

  it('leaves the reader where they have gone since', async () => {
    const element = await guideAt('#guide=acme&key-type=trading');
    element.dispatchEvent(new KeyTypeRequestEvent('fast-connect'));
    element.requestUpdate();
    await element.updateComplete;
    expect(element.keyType).to.equal('fast-connect');
  });

  it('never changes the address', async () => {
    await guideAt('#guide=acme&step=log-in');
    expect(location.hash).to.equal('#guide=acme&step=log-in');
  });

  it('follows nothing while it is out of the document', async () => {
    const element = await guideAt('#top');
    element.remove();
    await follow('#guide=acme&step=log-in');
    expect(element.ready.target).to.equal(undefined);
  });
});
