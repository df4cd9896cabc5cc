import {expect} from '@open-wc/testing';
import {axeFindings} from './helpers/axe.js';
import {closePage, LOCALES} from './helpers/page.js';
import {closeViews, findingsInViews} from './helpers/views.js';
import {STATES} from './states.js';

describe('axe', () => {
  afterEach(async () => {
    closePage();
    await closeViews();
  });

  for (const [state, open] of Object.entries(STATES)) {
    for (const locale of LOCALES) {
      // In forced colours the browser chooses every colour, and axe would read those of the author.
      it(`finds nothing in ${state}, in ${locale}, light or dark, wide or at 400 % zoom`, async () => {
        expect(await findingsInViews(await open(locale), axeFindings)).to.deep.equal([]);
      });
    }
  }
});
