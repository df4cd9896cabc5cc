import {expect} from '@open-wc/testing';
import {axeFindings} from './helpers/axe.js';
import {closePage, LOCALES} from './helpers/page.js';
import {emulateReader} from './helpers/reader.js';
import {STATES} from './states.js';

describe('axe', function () {
  this.timeout(60_000);

  afterEach(closePage);

  for (const [state, open] of Object.entries(STATES)) {
    for (const locale of LOCALES) {
      it(`finds nothing in ${state}, in ${locale}`, async () => {
        expect(await axeFindings(await open(locale))).to.deep.equal([]);
      });
    }
  }

  // In forced colours the browser chooses every colour, and axe would read those of the author.
  describe('in the dark', () => {
    before(() => emulateReader({scheme: 'dark'}));
    after(() => emulateReader());

    for (const [state, open] of Object.entries(STATES)) {
      for (const locale of LOCALES) {
        it(`finds no colour to blame in ${state}, in ${locale}`, async () => {
          expect(await axeFindings(await open(locale), 'colours')).to.deep.equal([]);
        });
      }
    }
  });
});
