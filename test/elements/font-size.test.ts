import {expect, html} from '@open-wc/testing';
import {makeGuide} from '../helpers/factories.js';
import {readyFixture, settled} from '../helpers/guide-fixture.js';
import {byRole} from '../helpers/roles.js';

const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
/** The prose of an element has its size; headings and notes have a share of it. */
const question = (root: HTMLElement): number =>
  sizeOf(byRole(root, 'radio', /Trading key/).closest('label')!);

describe('a font size in proportion to the page', () => {
  for (const size of ['0.8em', '80%'])
    it(`counts once in all parts of a guide: ${size}`, async () => {
      const page = await readyFixture(html`<whitelist-guide></whitelist-guide>`, {content: makeGuide()});
      const before = question(page);
      page.style.setProperty('--guide-font-size', size);
      expect(question(page)).to.be.closeTo(before * 0.8, 0.01);
      expect(sizeOf(page)).to.be.closeTo(sizeOf(document.body) * 0.8, 0.01);
    });

  it('counts once in an element of the page within the guide, and in one beside it', async () => {
    const template = html`
      <div>
        <whitelist-guide id="guide">
          <key-type-picker slot="key-type-picker"></key-type-picker>
        </whitelist-guide>
        <key-type-picker for="guide"></key-type-picker>
      </div>
    `;
    const guide = await readyFixture(template, {content: makeGuide()});
    const root = guide.parentElement!;
    await settled(root);
    const pickers = [...root.querySelectorAll<HTMLElement>('key-type-picker')];
    const before = pickers.map(question);
    root.style.setProperty('--guide-font-size', '0.8em');
    for (const [index, picker] of pickers.entries())
      expect(question(picker)).to.be.closeTo(before[index]! * 0.8, 0.01);
  });
});
