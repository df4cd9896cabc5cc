import {expect} from '@open-wc/testing';
import type {ContentIndex} from '../../src/model/content-index.schema.js';
import {FetchContentSource} from '../../src/state/fetch-content-source.js';
import {atHand} from '../../src/state/foreign-folder.js';
import {describeContentSource} from '../helpers/content-source-contract.js';
import {makeGuide} from '../helpers/factories.js';
import type {Content} from '../helpers/fakes.js';
import {folder, notFound, useFakeFetch, type FakeFetch} from '../helpers/fake-fetch.js';
import {rejection} from '../helpers/rejection.js';

const base = 'https://content.example/widget/';
const timeout = 10_000;
const {signal} = new AbortController();
const english = makeGuide();
const dutch = makeGuide({locale: 'nl', title: 'Vervang de Acme IP-whitelist'});
const words = {locale: 'nl', name: 'Nederlands', messages: {'guide.steps': 'Stappen'}};
const files = {'guides/acme/en.json': english, 'guides/acme/nl.json': dutch, 'locales/nl.json': words};

/** SHA-256 in base64 of a file, as the build writes it into the index. */
async function hashOf(data: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
}

const indexOf = (hash = ''): ContentIndex => ({
  guides: {acme: {name: 'Acme', hosts: ['acme.example'], locales: {en: hash, nl: hash}}},
  locales: {en: hash, nl: hash},
});

/** Lays the content of a contract test into a folder. */
function serve(network: FakeFetch, {guides = [], words: all = []}: Content, index: object): void {
  network.answer = folder(base, {
    ...Object.fromEntries(guides.map((guide) => [`guides/${guide.exchange.id}/${guide.locale}.json`, guide])),
    ...Object.fromEntries(all.map((one) => [`locales/${one.locale}.json`, one])),
    ...index,
  });
}

describe('FetchContentSource', () => {
  const network = useFakeFetch();

  describeContentSource('FetchContentSource with an index at hand', (content) => {
    serve(network, content, {});
    return new FetchContentSource({base, index: atHand(indexOf()), timeout});
  });

  describeContentSource('FetchContentSource with an index in the folder', (content) => {
    serve(network, content, {'guides/index.json': indexOf()});
    return new FetchContentSource({base, timeout});
  });

  describe('with an index at hand', () => {
    const create = (index = indexOf()) => new FetchContentSource({base, index: atHand(index), timeout});

    it('asks for nothing but the one file, though the wanted language is missing', async () => {
      network.answer = folder(base, files);
      const {url} = await create().loadGuide({exchange: 'acme', locale: 'fr-CA', signal});
      expect(network.urls).to.deep.equal([`${base}guides/acme/en.json`]);
      expect(url).to.equal(`${base}guides/acme/en.json`);
    });

    it('asks for nothing at all where English words are the best', async () => {
      expect(await create().loadMessages('fr', signal)).to.equal(undefined);
      expect(network.urls).to.deep.equal([]);
    });

    it('names the guides that there are, when there is none with this id', async () => {
      const answer = create().loadGuide({exchange: 'zeta', locale: 'en', signal});
      expect(await rejection(answer)).to.include({
        code: 'not-found',
        message: 'There is no guide "zeta" here. The guides are: acme.',
      });
      expect(network.urls).to.deep.equal([]);
    });

    it('says that there are no guides where there are none', async () => {
      const answer = create({guides: {}, locales: {}}).loadGuide({exchange: 'zeta', locale: 'en', signal});
      expect(await rejection(answer)).to.include({
        message: 'There is no guide "zeta" here. The guides are: none.',
      });
    });

    it('has no guide whose languages are neither the wanted one nor English', async () => {
      const guides = {acme: {name: 'Acme', hosts: [], locales: {nl: ''}}};
      const answer = create({guides, locales: {}}).loadGuide({exchange: 'acme', locale: 'fr', signal});
      expect(await rejection(answer)).to.include({code: 'not-found'});
    });

    it('loads the file that the page names, whatever the index says', async () => {
      const src = 'https://elsewhere.example/acme.json';
      network.answer = folder(src, {'': dutch});
      const found = await create().loadGuide({exchange: 'zeta', src, locale: 'en', signal});
      expect(found).to.deep.equal({data: dutch, url: src, verified: false});
    });

    it('vouches for a guide and for words whose bytes are those of this release', async () => {
      network.answer = folder(base, files);
      const hashes = {...indexOf(await hashOf(dutch)), locales: {nl: await hashOf(words)}};
      const guide = await create(hashes).loadGuide({exchange: 'acme', locale: 'nl', signal});
      expect(guide.verified).to.equal(true);
      expect((await create(hashes).loadMessages('nl', signal))?.verified).to.equal(true);
    });

    it('vouches for nothing that was changed since', async () => {
      network.answer = folder(base, files);
      const source = create(indexOf(await hashOf({...dutch, title: 'Before'})));
      const guide = await source.loadGuide({exchange: 'acme', locale: 'nl', signal});
      expect(guide).to.deep.include({data: dutch, verified: false});
    });

    it('vouches for nothing on a page without a digest', async () => {
      network.answer = folder(base, files);
      const source = create(indexOf(await hashOf(dutch)));
      Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
      try {
        const guide = await source.loadGuide({exchange: 'acme', locale: 'nl', signal});
        expect(guide.verified).to.equal(false);
      } finally {
        Reflect.deleteProperty(crypto, 'subtle');
      }
    });

    it('lists its guides', async () => {
      expect(await create().listGuides(signal)).to.deep.equal([{exchange: 'acme', name: 'Acme'}]);
    });
  });

  describe('with an index in the folder', () => {
    const create = () => new FetchContentSource({base, timeout});

    it('vouches for nothing, because the same hand may have written index and guide', async () => {
      network.answer = folder(base, {...files, 'guides/index.json': indexOf(await hashOf(dutch))});
      const guide = await create().loadGuide({exchange: 'acme', locale: 'nl', signal});
      expect(guide).to.deep.include({data: dutch, verified: false});
    });

    it('asks for the index once, though guide and words are wanted together', async () => {
      network.answer = folder(base, {...files, 'guides/index.json': indexOf()});
      const source = create();
      await Promise.all([
        source.loadGuide({exchange: 'acme', locale: 'nl', signal}),
        source.loadMessages('nl', signal),
      ]);
      expect(network.urls.filter((url) => url.endsWith('index.json'))).to.have.lengthOf(1);
    });

    it('remembers the index', async () => {
      network.answer = folder(base, {...files, 'guides/index.json': indexOf()});
      const source = create();
      await source.loadMessages('nl', signal);
      await source.loadMessages('nl', new AbortController().signal);
      expect(network.urls.filter((url) => url.endsWith('index.json'))).to.have.lengthOf(1);
    });

    it('refuses an index that cannot be read', async () => {
      network.answer = folder(base, {...files, 'guides/index.json': {guides: []}});
      expect(await rejection(create().loadGuide({exchange: 'acme', locale: 'nl', signal}))).to.include({
        code: 'invalid-content',
        url: `${base}guides/index.json`,
      });
    });

    it('fails when the server does, and asks again the next time', async () => {
      const source = create();
      network.answer = () => new Response('', {status: 500});
      expect(await rejection(source.listGuides(new AbortController().signal))).to.include({code: 'http'});
      network.answer = folder(base, {'guides/index.json': indexOf()});
      expect(await source.listGuides(signal)).to.deep.equal([{exchange: 'acme', name: 'Acme'}]);
    });
  });

  describe('without an index', () => {
    const create = () => new FetchContentSource({base, timeout});
    const guideUrls = () => network.urls.filter((url) => !url.endsWith('index.json'));

    it('finds the guide in the wanted language', async () => {
      network.answer = folder(base, files);
      const found = await create().loadGuide({exchange: 'acme', locale: 'nl', signal});
      expect(found).to.deep.equal({data: dutch, url: `${base}guides/acme/nl.json`, verified: false});
    });

    it('finds the English guide where the wanted language is missing', async () => {
      network.answer = folder(base, files);
      const found = await create().loadGuide({exchange: 'acme', locale: 'fr', signal});
      expect(found.data).to.deep.equal(english);
      expect(guideUrls()).to.deep.equal([`${base}guides/acme/fr.json`, `${base}guides/acme/en.json`]);
    });

    it('does not ask twice for an English guide that is not there', async () => {
      expect(await rejection(create().loadGuide({exchange: 'zeta', locale: 'en', signal}))).to.include({
        code: 'not-found',
        url: `${base}guides/zeta/en.json`,
      });
      expect(guideUrls()).to.deep.equal([`${base}guides/zeta/en.json`]);
    });

    it('does not take a fault of the server for a missing language', async () => {
      network.answer = (url) => (url.endsWith('index.json') ? notFound() : new Response('', {status: 500}));
      const answer = create().loadGuide({exchange: 'acme', locale: 'nl', signal});
      expect(await rejection(answer)).to.include({code: 'http', url: `${base}guides/acme/nl.json`});
    });

    it('never leaves its folder for a language', async () => {
      await rejection(create().loadGuide({exchange: 'acme', locale: '../../x?', signal}));
      expect(guideUrls()[0]).to.equal(`${base}guides/acme/..%2F..%2Fx%3F.json`);
    });

    for (const exchange of ['../acme', 'ac/me', 'Acme', '', 'x'.repeat(65), 'https://evil.example']) {
      it(`asks for no guide "${exchange}"`, async () => {
        expect(await rejection(create().loadGuide({exchange, locale: 'en', signal}))).to.include({
          code: 'not-found',
          message: `"${exchange}" is no id of an exchange.`,
        });
        expect(guideUrls()).to.deep.equal([]);
      });
    }

    it('has English words only, and says where the list of its guides should be', async () => {
      expect(await create().loadMessages('nl', signal)).to.equal(undefined);
      const url = `${base}guides/index.json`;
      const error = await rejection(create().listGuides(signal));
      expect(error).to.include({code: 'not-found', url});
      expect(error).to.have.property('message').that.includes(url);
    });

    it('looks for an index only once', async () => {
      const source = create();
      await source.loadMessages('nl', signal);
      await source.loadMessages('nl', new AbortController().signal);
      expect(network.urls).to.deep.equal([`${base}guides/index.json`]);
    });
  });
});
