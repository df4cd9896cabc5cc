import {expect, fixtureSync, html, oneEvent} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../../src/elements/whitelist-guide/whitelist-guide.js';
import type {GuideErrorEvent} from '../../../src/events/guide-error-event.js';
import {guideData} from '../../helpers/factories.js';
import {folder, notFound, silence, useFakeFetch} from '../../helpers/fake-fetch.js';
import {guideFixture, readyFixture, settled} from '../../helpers/guide-fixture.js';
import {byRole, nameOf, textOf} from '../../helpers/roles.js';

const site = `${location.origin}/`;
const files = {
  'guides/index.json': {
    guides: {acme: {name: 'Acme', hosts: ['acme.example'], locales: {en: ''}}},
    locales: {en: ''},
  },
  'guides/acme/en.json': guideData({title: 'Guide of the exchange'}),
};
const bySrc = {'acme.json': guideData({title: 'Guide of the address'})};

const title = (guide: Element): string => nameOf(byRole(guide, 'article'));

describe('<whitelist-guide> finds its content', () => {
  const network = useFakeFetch();

  it('by exchange, under content-base', async () => {
    network.answer = folder(`${site}shop/`, files);
    const guide = await readyFixture(
      html`<whitelist-guide exchange="acme" content-base="/shop"></whitelist-guide>`,
    );
    expect(title(guide)).to.equal('Guide of the exchange');
    expect(network.urls).to.include(`${site}shop/guides/acme/en.json`);
  });

  it('by the address of a file, from the page on', async () => {
    network.answer = folder(site, bySrc);
    const guide = await readyFixture(html`<whitelist-guide src="/acme.json"></whitelist-guide>`);
    expect(title(guide)).to.equal('Guide of the address');
  });

  it('as an object', async () => {
    const guide = await guideFixture({content: guideData({title: 'Guide of the object'})});
    expect(title(guide)).to.equal('Guide of the object');
    expect(network.urls).to.deep.equal([]);
  });

  for (const nothing of [null, '']) {
    it(`by exchange again, where a framework takes the object back by ${JSON.stringify(nothing)}`, async () => {
      network.answer = folder(`${site}shop/`, files);
      const guide = await readyFixture(
        html`<whitelist-guide
          exchange="acme"
          content-base="/shop"
          .content=${guideData({title: 'Guide of the object'})}
        ></whitelist-guide>`,
      );
      guide.content = nothing;
      await oneEvent(guide, 'guide-ready');
      await settled(guide);
      expect(title(guide)).to.equal('Guide of the exchange');
    });
  }

  it('without changing or keeping the object', async () => {
    const content = Object.freeze(guideData());
    const guide = await guideFixture({content});
    expect(title(guide)).to.equal(content.title);
  });

  it('by src, where src and exchange are given', async () => {
    network.answer = folder(site, bySrc);
    const guide = await readyFixture(
      html`<whitelist-guide src="/acme.json" exchange="bitmart"></whitelist-guide>`,
    );
    expect(title(guide)).to.equal('Guide of the address');
  });

  it('as the object, where all three are given', async () => {
    const guide = await readyFixture(
      html`<whitelist-guide
        src="/acme.json"
        exchange="bitmart"
        .content=${guideData({title: 'Guide of the object'})}
      ></whitelist-guide>`,
    );
    expect(title(guide)).to.equal('Guide of the object');
    expect(network.urls).to.deep.equal([]);
  });
});

describe('<whitelist-guide> names what is wrong', () => {
  const network = useFakeFetch();
  const text = (body: string, status = 200) => new Response(body, {status});
  const failures = [
    {code: 'not-found', answer: notFound, says: /no file at this address/},
    {code: 'http', answer: () => text('', 503), says: /status 503/},
    {code: 'network', answer: () => Promise.reject(new TypeError('offline')), says: /could not be reached/},
    {code: 'timeout', answer: silence, says: /within 0.02 seconds/},
    {code: 'invalid-json', answer: () => text('<!doctype html>'), says: /looks like a web page/},
    {code: 'too-large', answer: () => text(' '.repeat(2_000_001)), says: /larger than 2 MB/},
    {
      code: 'unsupported-version',
      answer: () => text(JSON.stringify({...guideData(), schemaVersion: 2})),
      says: /schemaVersion: is 2, but this release reads version 1/,
    },
    {
      code: 'invalid-content',
      answer: () => text(JSON.stringify({...guideData(), steps: [{id: 'log-in'}]})),
      says: /steps\[0\]\.title: is missing/,
    },
  ];

  for (const {code, answer, says} of failures) {
    it(`with the code ${code} and words that the reader sees`, async () => {
      network.answer = answer;
      const guide = fixtureSync<WhitelistGuideElement>(
        html`<whitelist-guide src="/acme.json" timeout="20"></whitelist-guide>`,
      );
      const event: GuideErrorEvent = await oneEvent(guide, 'guide-error');
      await settled(guide);
      expect(event).to.include({code, url: `${site}acme.json`, bubbles: true, composed: true});
      expect(textOf(byRole(guide, 'alert')))
        .to.match(says)
        .and.to.include(event.message);
    });
  }

  it('with the path in the content', async () => {
    const guide = fixtureSync<WhitelistGuideElement>(
      html`<whitelist-guide .content=${{...guideData(), exchnage: 'acme'}}></whitelist-guide>`,
    );
    const event: GuideErrorEvent = await oneEvent(guide, 'guide-error');
    expect(event).to.include({code: 'invalid-content', path: 'exchnage', url: undefined});
  });

  it('when a file is about another exchange than the one asked for', async () => {
    network.answer = folder(`${site}shop/`, {
      ...files,
      'guides/acme/en.json': guideData({exchange: {id: 'evil', name: 'Evil', hosts: ['evil.example']}}),
    });
    const guide = fixtureSync<WhitelistGuideElement>(
      html`<whitelist-guide exchange="acme" content-base="/shop/"></whitelist-guide>`,
    );
    const event: GuideErrorEvent = await oneEvent(guide, 'guide-error');
    expect(event).to.include({code: 'invalid-content', path: 'exchange.id'});
  });

  it('with the guides that there are, where the one asked for is not', async () => {
    const guide = fixtureSync<WhitelistGuideElement>(
      html`<whitelist-guide exchange="../../etc/passwd"></whitelist-guide>`,
    );
    const event: GuideErrorEvent = await oneEvent(guide, 'guide-error');
    expect(event.code).to.equal('not-found');
    expect(event.message).to.include('bitmart');
    expect(network.urls).to.deep.equal([]);
  });

  it('in a foreign folder too, whose own index vouches for a wrong file', async () => {
    const wrong = {...guideData(), steps: undefined};
    const bytes = new TextEncoder().encode(JSON.stringify(wrong));
    const hash = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
    network.answer = folder(`${site}shop/`, {
      'guides/index.json': {
        guides: {acme: {name: 'Acme', hosts: ['acme.example'], locales: {en: hash}}},
        locales: {},
      },
      'guides/acme/en.json': wrong,
    });
    const guide = fixtureSync<WhitelistGuideElement>(
      html`<whitelist-guide exchange="acme" content-base="/shop/"></whitelist-guide>`,
    );
    const event: GuideErrorEvent = await oneEvent(guide, 'guide-error');
    expect(event).to.include({code: 'invalid-content', path: 'steps'});
  });
});
