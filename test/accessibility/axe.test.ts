import {expect} from '@open-wc/testing';
import {axeFindings} from './helpers/axe.js';
import {closePage, LOCALES} from './helpers/page.js';
import {emulateReader} from './helpers/reader.js';
import {STATES} from './states.js';

describe('axe', function () {
  this.timeout(60_000);

  afterEach(async () => {
    closePage();
    await emulateReader();
  });

  for (const [state, open] of Object.entries(STATES)) {
    for (const locale of LOCALES) {
      it(`finds nothing in ${state}, in ${locale}, light or dark`, async () => {
        const element = await open(locale);
        expect(await axeFindings(element)).to.deep.equal([]);
        await emulateReader({scheme: 'dark'});
        expect(await axeFindings(element, 'colours')).to.deep.equal([]);
        // In forced colours the browser chooses every colour, and axe would read those of the author.
      });
    }
  }
});
