import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {nextEvent} from '../helpers/events.js';
import {guideData} from '../helpers/factories.js';
import {guideFixture, settled, stepTitles} from '../helpers/guide-fixture.js';
import {allByRole, byRole, textOf} from '../helpers/roles.js';
import {watchTrouble} from '../helpers/trouble-watch.js';

type Patch = () => () => void;

/** Puts something into an object of the platform; gives the function that takes it out again. */
function put(owner: object, name: string, value: unknown, enumerable = false): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {value, configurable: true, enumerable, writable: true});
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}

function several(...patches: readonly (() => void)[]): () => void {
  return () => {
    for (const undo of patches) undo();
  };
}

const attachShadow: (init: ShadowRootInit) => ShadowRoot = Reflect.get<Element, 'attachShadow'>(
  Element.prototype,
  'attachShadow',
);

const PATCHES: Readonly<Record<string, Patch>> = {
  'adds methods to all lists': () => put(Array.prototype, 'remove', () => undefined, true),
  'adds fields to all objects': () =>
    several(
      put(Object.prototype, 'polluted', true),
      put(Object.prototype, 'verified', true),
      put(Object.prototype, 'isVerified', true),
      put(Object.prototype, 'href', 'https://evil.example/'),
      put(Object.prototype, 'use', 'no-such-entry'),
    ),
  'has an old replacement for lists': () =>
    put(Array.prototype, 'flat', function (this: unknown[]): unknown[] {
      return [...this];
    }),
  'watches all shadow roots': () =>
    put(Element.prototype, 'attachShadow', function (this: Element, init: ShadowRootInit): ShadowRoot {
      return attachShadow.call(this, {...init, mode: 'open'});
    }),
};

describe('a page that changes the platform', () => {
  const watch = watchTrouble();

  for (const [what, patch] of Object.entries(PATCHES)) {
    it(`gets its guide all the same: it ${what}`, async () => {
      const undo = patch();
      try {
        const guide = await guideFixture();
        expect(stepTitles(guide)).to.have.lengthOf(3);
        const hosts = allByRole(guide, 'link').map(({href}) => new URL(href).hostname);
        expect(hosts.filter((host) => !/(?:^|\.)(?:altrady\.com|acme\.example)$/.test(host))).to.deep.equal(
          [],
        );
        expect(watch.troubles).to.deep.equal([]);
      } finally {
        undo();
      }
    });

    it(`lets in no content that is out of order: it ${what}`, async () => {
      const undo = patch();
      try {
        const guide = await fixture<WhitelistGuideElement>(html`<whitelist-guide></whitelist-guide>`);
        setTimeout(() => (guide.content = {...guideData(), title: ''}));
        expect(await oneEvent(guide, 'guide-error')).to.include({code: 'invalid-content', path: 'title'});
      } finally {
        undo();
      }
    });
  }

  it('lets in no foreign guide where all objects have a further field, and names it', async () => {
    const guide = await fixture<WhitelistGuideElement>(html`<whitelist-guide></whitelist-guide>`);
    const undo = put(Object.prototype, 'polluted', true, true);
    try {
      setTimeout(() => (guide.content = guideData()));
      expect((await nextEvent(guide, 'guide-error')).path).to.match(/polluted$/);
    } finally {
      undo();
    }
  });

  const broken: Readonly<Record<string, Patch>> = {
    'has no fetch': () => put(globalThis, 'fetch', undefined),
    'has a fetch that answers with something else': () => put(globalThis, 'fetch', () => Promise.resolve({})),
    'has a fetch that throws': () =>
      put(globalThis, 'fetch', () => {
        throw new Error('No.');
      }),
    'has a JSON that throws': () =>
      put(JSON, 'parse', () => {
        throw new Error('No.');
      }),
  };
  for (const [what, patch] of Object.entries(broken)) {
    it(`says that the guide cannot be shown, and nothing breaks: the page ${what}`, async () => {
      const guide = await fixture<WhitelistGuideElement>(
        html`<whitelist-guide><p>Our own words</p></whitelist-guide>`,
      );
      const undo = patch();
      try {
        setTimeout(() => (guide.src = URL.createObjectURL(new Blob([JSON.stringify(guideData())]))));
        await oneEvent(guide, 'guide-error');
        await settled(guide);
        expect(allByRole(guide, 'alert')).to.have.lengthOf(1);
        expect(textOf(byRole(guide, 'alert'))).to.include('could not be shown');
        expect(textOf(guide)).to.include('Our own words');
        expect(watch.troubles).to.deep.equal([]);
      } finally {
        undo();
        guide.remove();
      }
    });
  }
});
