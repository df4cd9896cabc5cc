import {expect} from '@open-wc/testing';
import {equalAccessFindings} from './helpers/equal-access.js';
import {closePage, LOCALES} from './helpers/page.js';
import {closeViews, findingsInViews} from './helpers/views.js';
import {STATES} from './states.js';

describe('IBM Equal Access', () => {
  afterEach(async () => {
    closePage();
    await closeViews();
  });

  for (const [state, open] of Object.entries(STATES)) {
    for (const locale of LOCALES) {
      it(`finds nothing in ${state}, in ${locale}, light or dark, wide or at 400 % zoom`, async () => {
        expect(await findingsInViews(await open(locale), equalAccessFindings)).to.deep.equal([]);
      });
    }
  }
});
