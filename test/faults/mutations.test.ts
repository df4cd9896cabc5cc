import {expect, fixture, html} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {builtInIndex} from '../../src/state/built-in-index.js';
import {settled} from '../helpers/guide-fixture.js';
import {mutateGuide} from '../helpers/mutate-guide.js';
import {seededRandom} from '../helpers/random.js';
import {allByRole, byRole, textOf} from '../helpers/roles.js';
import {parseShipped} from '../helpers/shipped-guide.js';
import {watchTrouble} from '../helpers/trouble-watch.js';

/** Of each guide; test/cli/guide-mutations.test.ts holds thousands against the schema. */
const SAMPLE = 8;

/** Waits until a guide is shown or refused. */
async function outcome(element: HTMLElement): Promise<string> {
  const end = new AbortController();
  const result = await new Promise<string>((resolve) => {
    const {signal} = end;
    element.addEventListener(
      'guide-ready',
      () => {
        resolve('shown');
      },
      {signal},
    );
    element.addEventListener(
      'guide-error',
      ({path, message}) => {
        resolve(`refused: ${path ?? ''} ${message}`);
      },
      {signal},
    );
  });
  end.abort();
  await settled(element);
  return result;
}

describe('<whitelist-guide> given a guide of this release, spoiled at random', () => {
  const watch = watchTrouble();
  const exchanges = Object.keys(builtInIndex.guides);

  for (const [index, exchange] of exchanges.entries()) {
    it(`shows it or names the path: ${String(SAMPLE)} of ${String(SAMPLE)} mutations of ${exchange}`, async () => {
      const {guide} = await parseShipped(exchange);
      const random = seededRandom(1000 + index);
      const element = await fixture<WhitelistGuideElement>(
        html`<whitelist-guide progress="none"></whitelist-guide>`,
      );
      for (let number = 0; number < SAMPLE; number += 1) {
        element.content = mutateGuide(guide, random);
        const result = await outcome(element);
        if (result === 'shown') {
          expect(allByRole(element, 'article')).to.have.lengthOf(1);
          expect(allByRole(element, 'checkbox')).not.to.have.lengthOf(0);
        } else {
          expect(textOf(byRole(element, 'alert'))).to.match(/could not be shown \S/);
          expect(result).to.match(/^refused: \S+ \S+/);
        }
      }
      expect(watch.troubles).to.deep.equal([]);
    });
  }
});
