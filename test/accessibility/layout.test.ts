import {expect} from '@open-wc/testing';
import {clippedElements, smallTargets} from './helpers/layout.js';
import {closePage, LOCALES} from './helpers/page.js';
import {setWidth, WIDTHS} from './helpers/reader.js';
import {STATES} from './states.js';

describe('on a narrow screen', () => {
  afterEach(async () => {
    closePage();
    await setWidth(WIDTHS.desktop);
  });

  for (const [state, open] of Object.entries(STATES)) {
    for (const locale of LOCALES) {
      it(`${state}, in ${locale}, scrolls one way at 400 % zoom and has targets for fingers`, async () => {
        const element = await open(locale);
        await setWidth(WIDTHS.zoomed);
        expect(clippedElements(element)).to.deep.equal([]);
        await setWidth(WIDTHS.phone);
        expect(smallTargets(element)).to.deep.equal([]);
      });
    }
  }
});
