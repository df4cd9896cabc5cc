import {expect} from '@open-wc/testing';
import {builtInContent} from '../../src/state/built-in-content.js';
import {useContentFolder} from '../../src/state/content-folder.js';
import type {ContentSource, FoundContent} from '../../src/state/content-source.js';
import {loadGuide, type GuideQuestion} from '../../src/state/load-guide.js';
import {guideData, makeGuide, makeQuestion} from '../helpers/factories.js';
import {FakeContentSource, HeldContentSource} from '../helpers/fakes.js';
import {folder, useFakeFetch} from '../helpers/fake-fetch.js';
import {rejection} from '../helpers/rejection.js';

const guide = makeGuide();
const bitmart = guideData({exchange: {id: 'bitmart', name: 'Bitmart', hosts: ['bitmart.com']}});
const dutchWords = {locale: 'nl', messages: {'guide.steps': 'Stappen'}};
const dutchFile = {...dutchWords, name: 'Nederlands'};

const load = (question: Partial<GuideQuestion>, signal = new AbortController().signal) =>
  loadGuide(makeQuestion(question), signal);

/** A source of one guide and of words as they are given. */
function sourceOf(
  found: FoundContent,
  words: () => Promise<FoundContent | undefined> = () => Promise.resolve(undefined),
): ContentSource {
  return {loadGuide: () => Promise.resolve(found), loadMessages: words};
}

describe('loadGuide', () => {
  const network = useFakeFetch();

  describe('given content', () => {
    it('lets it win over src and exchange, and asks for no guide', async () => {
      const contentSource = new FakeContentSource({});
      const question = {content: guideData(), src: 'zeta.json', exchange: 'zeta', contentSource};
      expect((await load(question)).guide).to.deep.equal(guide);
      expect(contentSource.requests).to.deep.equal([]);
    });

    it('never vouches for it', async () => {
      const contentSource = new FakeContentSource({});
      expect((await load({content: guideData(), contentSource})).isVerified).to.equal(false);
    });

    it('refuses what is no guide', async () => {
      const contentSource = new FakeContentSource({});
      for (const content of [null, {}, 'acme', {...guideData(), title: ''}]) {
        expect(await rejection(load({content, contentSource}))).to.include({code: 'invalid-content'});
      }
    });
  });

  describe('given src', () => {
    it('lets it win over exchange, whatever exchange it holds', async () => {
      network.answer = folder('https://page.example/content/acme.json', {'': guide});
      const question = {src: '../content/acme.json', exchange: 'zeta'};
      expect((await load(question)).guide.exchange.id).to.equal('acme');
    });

    it('names its address when the guide is refused', async () => {
      network.answer = folder('https://page.example/content/acme.json', {'': {...guide, title: ''}});
      expect(await rejection(load({src: '/content/acme.json'}))).to.include({
        code: 'invalid-content',
        path: 'title',
        url: 'https://page.example/content/acme.json',
      });
    });

    it('refuses what is no address', async () => {
      expect(await rejection(load({src: 'https://['}))).to.include({
        name: 'GuideError',
        code: 'not-found',
        message: '"https://[" is no address.',
      });
    });
  });

  describe('given exchange', () => {
    it('asks the source of the page for it, in the wanted language', async () => {
      const contentSource = new FakeContentSource({guides: [guide]});
      const {signal} = new AbortController();
      expect((await load({exchange: 'acme', locale: 'nl', contentSource}, signal)).guide).to.deep.equal(
        guide,
      );
      expect(contentSource.requests).to.deep.equal([
        {exchange: 'acme', src: undefined, locale: 'nl', signal},
      ]);
    });

    it('refuses the guide of another exchange', async () => {
      const contentSource = sourceOf({data: guide, url: 'https://cdn.example/en.json'});
      expect(await rejection(load({exchange: 'zeta', contentSource}))).to.include({
        name: 'GuideError',
        code: 'invalid-content',
        message: 'exchange.id: is "acme", but the page asked for "zeta".',
        path: 'exchange.id',
        url: 'https://cdn.example/en.json',
      });
    });

    it('asks the folder that the page names, with or without a slash at its end', async () => {
      const base = 'https://page.example/settings/content/';
      for (const contentBase of ['content', 'content/']) {
        network.answer = folder(base, {'guides/acme/en.json': guide});
        expect((await load({exchange: 'acme', contentBase})).guide).to.deep.equal(guide);
      }
    });

    it('refuses a folder that is no address', async () => {
      expect(await rejection(load({exchange: 'acme', contentBase: 'https://['}))).to.include({
        code: 'not-found',
        url: 'https://[/',
      });
    });

    it('asks the folder of the script for what this release was built with', async () => {
      useContentFolder('https://cdn.example/1.0.0/');
      try {
        network.answer = folder('https://cdn.example/1.0.0/', {'guides/bitmart/en.json': bitmart});
        expect((await load({exchange: 'bitmart'})).guide).to.deep.equal(bitmart);
        expect(network.urls).to.deep.equal(['https://cdn.example/1.0.0/guides/bitmart/en.json']);
      } finally {
        useContentFolder(undefined);
      }
    });

    it('asks beside the page where no script has said where it lies', async () => {
      network.answer = folder('https://page.example/settings/', {'guides/bitmart/en.json': bitmart});
      expect((await load({exchange: 'bitmart'})).guide).to.deep.equal(bitmart);
    });

    it('brings the shared entries of this release to a guide that takes them over', async () => {
      useContentFolder('https://cdn.example/1.0.0/');
      try {
        const notices = [{use: 'keep', kind: 'note'}];
        const shared = {
          schemaVersion: 1,
          locale: 'en',
          notices: [{id: 'keep', kind: 'stop', title: 'Keep it on {exchange}'}],
        };
        network.answer = folder('https://cdn.example/1.0.0/', {'guides/shared/en.json': shared});
        expect((await load({content: {...guideData(), notices}})).guide.notices).to.deep.equal([
          {id: 'keep', kind: 'note', title: 'Keep it on Acme'},
        ]);
      } finally {
        useContentFolder(undefined);
      }
    });

    it('says so where this release has no shared entries in the language of the guide', async () => {
      const content = {...guideData(), locale: 'tlh', notices: [{use: 'keep'}]};
      expect(await rejection(load({content}))).to.include({code: 'invalid-content', path: 'notices[0].use'});
      expect(network.urls).to.deep.equal([]);
    });

    it('knows without asking what this release has not', async () => {
      expect(await rejection(load({exchange: 'acme'}))).to.include({code: 'not-found'});
      expect(network.urls).to.deep.equal([]);
      expect(builtInContent.known.guides).to.have.property('bitmart');
    });
  });

  it('takes what was verified as it is, and says so', async () => {
    const loaded = await load({exchange: 'acme', contentSource: sourceOf({data: guide, verified: true})});
    expect(loaded.guide).to.equal(guide);
    expect(loaded.isVerified).to.equal(true);
  });

  it('lets everything else pass the schema first', async () => {
    for (const verified of [false, undefined]) {
      const found = {data: {...guide, title: ''}, ...(verified === false && {verified})};
      expect(await rejection(load({exchange: 'acme', contentSource: sourceOf(found)}))).to.include({
        code: 'invalid-content',
      });
    }
  });

  it('fails as the source does', async () => {
    const contentSource = new FakeContentSource({});
    expect(await rejection(load({exchange: 'acme', contentSource}))).to.include({
      code: 'not-found',
      message: 'There is no such guide.',
    });
  });

  it('ends when the question is withdrawn', async () => {
    const contentSource = new FakeContentSource({guides: [guide]});
    const reason = new Error('No longer needed');
    expect(await rejection(load({exchange: 'acme', contentSource}, AbortSignal.abort(reason)))).to.equal(
      reason,
    );
  });

  it('holds src against the address of the page', () => {
    const contentSource = new HeldContentSource();
    void load({src: 'acme.json', contentSource});
    expect(contentSource.questions[0]?.request.src).to.equal('https://page.example/settings/acme.json');
  });
});

describe('loadGuide finding words', () => {
  const found: FoundContent = {data: guide, verified: true};
  const wordsOf = async (words: () => Promise<FoundContent | undefined>) =>
    (await load({exchange: 'acme', locale: 'nl', contentSource: sourceOf(found, words)})).words;

  it('brings the words of the language', async () => {
    expect(await wordsOf(() => Promise.resolve({data: dutchFile}))).to.deep.equal(dutchWords);
  });

  it('takes words that were verified as they are', async () => {
    expect(await wordsOf(() => Promise.resolve({data: dutchFile, verified: true}))).to.equal(dutchFile);
  });

  const english: readonly [what: string, words: () => Promise<FoundContent | undefined>][] = [
    ['English is the best', () => Promise.resolve(undefined)],
    ['the words cannot be loaded', () => Promise.reject(new Error('No connection.'))],
    ['the words cannot be read', () => Promise.resolve({data: {locale: 'nl', messages: {'guide.steps': 5}}})],
    [
      'the source throws',
      () => {
        throw new Error('Not implemented');
      },
    ],
  ];
  for (const [what, words] of english) {
    it(`leaves the guide its English words where ${what}`, async () => {
      expect(await wordsOf(words)).to.equal(undefined);
    });
  }
});
