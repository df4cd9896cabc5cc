import {expect, html} from '@open-wc/testing';
import {defineLazy, LAZY_TAGS} from '../../src/elements/lazy-elements.js';
import type {Guide} from '../../src/model/guide.schema.js';
import {makeGuide, readyState} from '../helpers/factories.js';
import {arrowOf, isOneLine, linesOf, placeOf} from '../helpers/geometry.js';
import {snapshotFixture} from '../helpers/guide-fixture.js';
import {paste} from '../helpers/ip-list.js';
import {allByRole, byRole} from '../helpers/roles.js';

const WIDTHS = Array.from({length: 24}, (_, index) => 190 + index * 9);

async function stepsFixture(body: string): Promise<HTMLElement> {
  const [first, ...others] = makeGuide().steps;
  const guide = makeGuide({steps: [{...first!, link: undefined, body: [body]}, ...others]});
  const {element} = await snapshotFixture<HTMLElement>(html`<guide-steps></guide-steps>`, {
    state: readyState({guide}),
    linkHosts: ['acme.example'],
  });
  return element;
}

/** Does something at each width, with the element as wide. */
function atEachWidth(element: HTMLElement, look: (width: number) => void): void {
  for (const width of WIDTHS) {
    element.parentElement!.setAttribute('style', `inline-size: ${width}px`);
    look(width);
  }
}

describe('where lines break', () => {
  before(() => Promise.all(LAZY_TAGS.map(defineLazy)));

  it('a path never goes on with its sign', async () => {
    const element = await stepsFixture('Go to {{Settings > Keys > Edit}} now.');
    atEachWidth(element, (width) => {
      const signs = [...element.shadowRoot!.querySelectorAll('bdi > span')];
      expect(signs).to.have.lengthOf(2);
      for (const sign of signs) {
        const before = [...sign.previousElementSibling!.getClientRects()].at(-1)!;
        const [place] = linesOf(sign, '>');
        expect(isOneLine(before, place!), `${width} px`).to.equal(true);
      }
    });
  });

  it('the sign for another page stays with its host', async () => {
    const element = await stepsFixture('Read this [page of it][acme-login] first.');
    atEachWidth(element, (width) => {
      const link = byRole(element, 'link');
      // The style sheet draws the sign, at the start of this.
      const place = link.querySelector('.place')!;
      expect(parseFloat(getComputedStyle(place, '::before').width)).to.be.above(5);
      expect(place.getClientRects(), `${width} px`).to.have.lengthOf(1);
      const {left} = place.getBoundingClientRect();
      expect(placeOf(link, 'www.acme.example').left - left, `${width} px`).to.be.above(8);
      const text = linesOf(link, 'page of it').at(-1)!;
      if (isOneLine(text, place.getBoundingClientRect()))
        expect(left - text.right, `${width} px`).to.be.above(2);
    });
  });

  it('the number of a step to do again stands beside its first line', async () => {
    const errors: Guide['errors'] = [
      {id: 'busy', message: 'Busy', meaning: ['Wait.'], steps: ['check-account'], sources: ['acme-article']},
    ];
    const {element} = await snapshotFixture<HTMLElement>(html`<guide-help></guide-help>`, {
      state: readyState({guide: makeGuide({errors})}),
    });
    byRole(element, 'disclosure', 'Busy').open = true;
    element.style.inlineSize = '140px';
    const button = byRole(element, 'button', 'Check the account');
    // A number cannot be measured; its baseline is that of whatever the entry starts with.
    const mark = document.createElement('span');
    mark.style.display = 'inline-block';
    button.before(mark);
    const baseline = mark.getBoundingClientRect().bottom;
    const [first, ...others] = linesOf(button, 'Check the account');
    expect(others).not.to.deep.equal([]);
    expect(baseline).to.be.within(first!.top + first!.height / 2, first!.bottom);
  });

  it('boxes for lists show no half of a line', async () => {
    const {element} = await snapshotFixture<HTMLElement>(html`<guide-ip-list></guide-ip-list>`, {
      state: readyState(),
      addressBook: new Map(),
    });
    const addresses = Array.from({length: 20}, (_, index) => `203.0.113.${index + 1}`);
    await paste(element, 'Paste the new list from Altrady', addresses.join());
    for (const box of allByRole(element, 'textbox')) {
      const {paddingTop, lineHeight} = getComputedStyle(box);
      const lines = (box.clientHeight - parseFloat(paddingTop)) / parseFloat(lineHeight);
      expect(lines).to.be.closeTo(Math.round(lines), 0.1);
    }
  });

  it('a sentence ends near a piece of code', async () => {
    const element = await stepsFixture('It is `acme.example`. Then go.');
    const gap = placeOf(element, '. Then').left - placeOf(element, 'acme.example').right;
    expect(gap).to.be.within(0, 4);
  });

  it('arrows that unfold stay within their box, turned or not', async () => {
    const {element} = await snapshotFixture<HTMLElement>(html`<guide-answers></guide-answers>`, {
      state: readyState(),
    });
    for (const disclosure of allByRole(element, 'disclosure')) {
      const summary = disclosure.querySelector('summary')!;
      const {inlineSize, marginLeft} = getComputedStyle(summary, '::before');
      const side = parseFloat(inlineSize);
      expect(arrowOf(summary, '::before')).to.equal('right');
      // A turned square is wider than one that stands, by so much at each side.
      expect(parseFloat(marginLeft)).to.be.at.least((side * Math.SQRT2 - side) / 2);
    }
  });
});
