import {expect} from '@open-wc/testing';
import type {ContentSource} from '../../src/state/content-source.js';
import {makeGuide} from './factories.js';
import type {Content} from './fakes.js';
import {rejection} from './rejection.js';

const english = makeGuide();
const dutch = makeGuide({locale: 'nl', title: 'Vervang de Acme IP-whitelist'});
const content: Content = {
  guides: [english, dutch],
  words: [
    {locale: 'en', messages: {}},
    {locale: 'nl', messages: {'guide.steps': 'Stappen'}},
  ],
};

/** What every source of content promises; a new one is tested by one line. */
export function describeContentSource(name: string, create: (content: Content) => ContentSource): void {
  describe(`${name} as a ContentSource`, () => {
    const loadGuide = (exchange: string, locale: string, signal = new AbortController().signal) =>
      create(content).loadGuide({exchange, locale, signal});
    const loadMessages = (locale: string) =>
      create(content).loadMessages(locale, new AbortController().signal);

    it('finds a guide in the wanted language', async () => {
      expect((await loadGuide('acme', 'nl')).data).to.deep.equal(dutch);
    });

    it('finds the nearest language for a regional one', async () => {
      expect((await loadGuide('acme', 'nl-BE')).data).to.deep.equal(dutch);
    });

    it('finds the English guide where the wanted language is missing', async () => {
      expect((await loadGuide('acme', 'fr')).data).to.deep.equal(english);
    });

    for (const exchange of ['zeta', '', 'constructor', '../acme', 'acme/en']) {
      it(`has no guide "${exchange}"`, async () => {
        expect(await rejection(loadGuide(exchange, 'en'))).to.include({
          name: 'GuideError',
          code: 'not-found',
        });
      });
    }

    it('gives up when the question is withdrawn', async () => {
      const reason = new Error('No longer needed');
      expect(await rejection(loadGuide('acme', 'en', AbortSignal.abort(reason)))).to.equal(reason);
    });

    it('finds the words of the wanted language', async () => {
      expect((await loadMessages('nl-BE'))?.data).to.deep.include({messages: {'guide.steps': 'Stappen'}});
    });

    for (const locale of ['en', 'en-GB', 'fr']) {
      it(`has no words for ${locale}, because the English ones are the best`, async () => {
        expect(await loadMessages(locale)).to.equal(undefined);
      });
    }
  });
}
