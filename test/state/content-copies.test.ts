import {expect} from '@open-wc/testing';
import {CACHE, keepCopy, readCopy} from '../../src/state/content-copies.js';
import type {LoadedGuide} from '../../src/state/load-guide.js';
import {guideData, makeGuide, makeQuestion} from '../helpers/factories.js';
import {FakeContentSource} from '../helpers/fakes.js';

const words = {locale: 'nl', messages: {'guide.steps': 'Stappen'}};
const loaded: LoadedGuide = {guide: makeGuide(), isVerified: true, officialHosts: [], words};
const question = makeQuestion({exchange: 'acme', contentBase: 'https://content.example/', keepCopy: true});

/** Puts something else in the place of what was kept. */
async function damage(change: (kept: Record<string, unknown>) => unknown): Promise<void> {
  const cache = await caches.open(CACHE);
  const [key] = await cache.keys();
  const kept = (await (await cache.match(key!))!.json()) as Record<string, unknown>;
  await cache.put(key!, new Response(JSON.stringify(change(kept))));
}

describe('the copies of guides', () => {
  beforeEach(() => caches.delete(CACHE));
  after(() => caches.delete(CACHE));

  it('give back a guide and its words with the day on which they were kept', async () => {
    const today = new Date().toISOString().slice(0, 10);
    await keepCopy(question, loaded);
    expect(await readCopy(question)).to.deep.include({guide: loaded.guide, words, copiedOn: today});
  });

  it('are vouched for by nobody: links in them are looked at again', async () => {
    await keepCopy(question, loaded);
    expect(await readCopy(question)).to.include({isVerified: false});
  });

  it('give back a guide in English words', async () => {
    await keepCopy(question, {...loaded, words: undefined});
    expect(await readCopy(question)).to.deep.include({guide: loaded.guide, words: undefined});
  });

  const others = {
    'another exchange': {...question, exchange: 'zeta'},
    'another language': {...question, locale: 'nl'},
    'another folder': {...question, contentBase: 'https://elsewhere.example/'},
    'a file': {...question, src: 'https://content.example/acme.json'},
  };
  for (const [what, other] of Object.entries(others)) {
    it(`have nothing for ${what}`, async () => {
      await keepCopy(question, loaded);
      expect(await readCopy(other)).to.equal(undefined);
    });
  }

  it('find a file again by the address that it means', async () => {
    await keepCopy(makeQuestion({src: 'https://page.example/settings/acme.json'}), loaded);
    expect(await readCopy(makeQuestion({src: 'acme.json'}))).to.deep.include({guide: loaded.guide});
  });

  it('are never made of what the page itself hands over', async () => {
    await keepCopy({...question, content: guideData()}, loaded);
    await keepCopy({...question, contentSource: new FakeContentSource({})}, loaded);
    expect(await (await caches.open(CACHE)).keys()).to.deep.equal([]);
  });

  it('lie under an address that nobody asks for, so that no service worker serves them', async () => {
    await keepCopy(question, loaded);
    const [key] = await (await caches.open(CACHE)).keys();
    expect(new URL(key!.url).hostname).to.match(/\.invalid$/);
  });

  it('take the place of older ones', async () => {
    await keepCopy(question, {...loaded, guide: makeGuide({title: 'Before'})});
    await keepCopy(question, loaded);
    expect((await readCopy(question))?.guide.title).to.equal(loaded.guide.title);
    expect(await (await caches.open(CACHE)).keys()).to.have.lengthOf(1);
  });

  it('are forty at most: the oldest go', async () => {
    for (let number = 0; number <= 40; number += 1)
      await keepCopy({...question, contentBase: `https://content.example/${String(number)}/`}, loaded);
    const read = (number: number) =>
      readCopy({...question, contentBase: `https://content.example/${String(number)}/`});
    expect(await read(0)).to.equal(undefined);
    expect(await read(1)).not.to.equal(undefined);
  });

  const damages: Readonly<Record<string, (kept: Record<string, unknown>) => unknown>> = {
    'a guide that fails the schema': (kept) => ({...kept, guide: {...guideData(), title: ''}}),
    'a guide of another exchange': (kept) => ({
      ...kept,
      guide: guideData({exchange: {id: 'zeta', name: 'Zeta', hosts: ['zeta.example']}}),
    }),
    'a guide of a newer version': (kept) => ({...kept, guide: {...guideData(), schemaVersion: 2}}),
    'no day': (kept) => ({...kept, keptOn: undefined}),
    'something else for a day': (kept) => ({...kept, keptOn: '<b>yesterday</b>'}),
    nothing: () => null,
    'a list': () => [],
    'a text': () => 'guide',
  };
  for (const [what, change] of Object.entries(damages)) {
    it(`are refused with ${what} in them`, async () => {
      await keepCopy(question, loaded);
      await damage(change);
      expect(await readCopy(question)).to.equal(undefined);
    });
  }

  it('lose words that cannot be read, and keep the guide', async () => {
    await keepCopy(question, loaded);
    await damage((kept) => ({...kept, words: {locale: 'nl', messages: {'guide.steps': 5}}}));
    expect(await readCopy(question)).to.deep.include({guide: loaded.guide, words: undefined});
  });

  it('are done without where the browser keeps none', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'caches')!;
    Object.defineProperty(globalThis, 'caches', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    try {
      await keepCopy(question, loaded);
      expect(await readCopy(question)).to.equal(undefined);
    } finally {
      Object.defineProperty(globalThis, 'caches', descriptor);
    }
  });
});
