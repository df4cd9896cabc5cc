import {expect} from '@open-wc/testing';
import {equalAccessFindings} from './helpers/equal-access.js';
import {closePage, LOCALES} from './helpers/page.js';
import {emulateReader} from './helpers/reader.js';
import {STATES} from './states.js';

describe('IBM Equal Access', function () {
  this.timeout(60_000);

  afterEach(async () => {
    closePage();
    await emulateReader();
  });

  for (const [state, open] of Object.entries(STATES)) {
    for (const locale of LOCALES) {
      it(`finds nothing in ${state}, in ${locale}`, async () => {
        const element = await open(locale);
        expect(await equalAccessFindings(element)).to.deep.equal([]);
      });
    }
  }
});
