import {expect} from '@open-wc/testing';
import {heard, nextEvent} from '../helpers/events.js';
import {guideData, makeQuestion} from '../helpers/factories.js';
import {aWhile, placeGuide, shownGuide} from '../helpers/test-guide.js';
import type {ContentSource} from '../../src/state/content-source.js';

const foreign = guideData({
  links: [
    {id: 'acme-login', label: 'Acme', href: 'https://acme.evil/login', purpose: 'exchange-login'},
    {id: 'altrady-settings', label: 'Settings', href: 'https://altrady.com/settings', purpose: 'related'},
  ],
});
const refusal = (hosts: string) =>
  `links[0].href: leads to acme.evil, but links may only lead to ${hosts}. Correct the address, or leave it out.`;

describe("GuideController's snapshot", () => {
  const levels: readonly [wanted: number, level: number][] = [
    [1, 1],
    [6, 6],
    [0, 2],
    [-3, 1],
    [7, 6],
    [3.9, 3],
    [NaN, 2],
    [Infinity, 6],
  ];
  for (const [headingLevel, level] of levels) {
    it(`begins its headings at level ${level} where the page says ${headingLevel}`, async () => {
      expect((await shownGuide({headingLevel})).controller.snapshot.headingLevel).to.equal(level);
    });
  }

  it('carries where settings and the board are, as the page says it', async () => {
    const hrefs = {settingsHref: 'https://page.example/keys', startHref: 'https://page.example/guides'};
    expect((await shownGuide(hrefs)).controller.snapshot).to.include(hrefs);
  });

  it('follows what the page changes', async () => {
    const element = await shownGuide();
    element.settingsHref = 'https://page.example/keys';
    await element.updateComplete;
    expect(element.controller.snapshot.settingsHref).to.equal('https://page.example/keys');
  });

  it('stays the same object while nothing changes', async () => {
    const element = await shownGuide();
    const {snapshot} = element.controller;
    element.linkHosts = [...element.linkHosts];
    await element.updateComplete;
    expect(element.controller.snapshot).to.equal(snapshot);
  });

  it('is a new object with each change', async () => {
    const element = await shownGuide();
    const {snapshot} = element.controller;
    element.controller.dispatch({type: 'tick-step', stepId: 'log-in', done: true, at: 1});
    expect(element.controller.snapshot).to.not.equal(snapshot);
  });

  it('has a book of addresses of its own, for as long as the guide lives', async () => {
    const [one, other] = [await shownGuide(), await shownGuide()];
    const {addressBook} = one.controller.snapshot;
    one.controller.reload();
    await nextEvent(one, 'guide-ready');
    expect(one.controller.snapshot.addressBook).to.equal(addressBook);
    expect(other.controller.snapshot.addressBook).to.not.equal(addressBook);
  });
});

describe('GuideController with links that lead elsewhere', () => {
  it('names each of them to the page, after the guide is shown', async () => {
    const element = placeGuide({
      question: makeQuestion({content: foreign}),
      linkHosts: ['acme.example'],
    });
    const events = heard(element);
    const event = await nextEvent(element, 'guide-error');
    const {linkHosts} = element.controller.snapshot;
    expect(linkHosts).to.include.members(['altrady.com', 'acme.example']);
    expect(event).to.include({
      code: 'invalid-content',
      path: 'links[0].href',
      message: refusal(linkHosts.join(', ')),
    });
    expect(events.map(({type}) => type)).to.deep.equal(['guide-ready', 'guide-error']);
    expect(element.ready.guide.links).to.deep.equal(foreign.links);
  });

  it('never takes the hosts of the content itself for allowed', async () => {
    const element = await shownGuide({linkHosts: []});
    expect(element.controller.snapshot.linkHosts).to.not.include('acme.example');
  });

  it('lets them lead where the page says that they may', async () => {
    const element = placeGuide({question: makeQuestion({content: foreign}), linkHosts: ['acme.evil']});
    const events = heard(element);
    await nextEvent(element, 'guide-ready');
    await aWhile();
    expect(events).to.have.lengthOf(1);
  });

  it('does not check again what was checked when this release was built', async () => {
    const contentSource: ContentSource = {
      loadGuide: () => Promise.resolve({data: foreign, verified: true}),
      loadMessages: () => Promise.resolve(undefined),
    };
    const element = placeGuide({question: makeQuestion({contentSource, exchange: 'acme'})});
    const events = heard(element);
    await nextEvent(element, 'guide-ready');
    await aWhile();
    expect(events).to.have.lengthOf(1);
  });
});
