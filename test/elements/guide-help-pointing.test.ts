import {expect, html} from '@open-wc/testing';
import {defineLazy} from '../../src/elements/lazy-elements.js';
import {bringTo} from '../../src/elements/shared/bring-to.js';
import {TargetRequestEvent} from '../../src/events/target-request-event.js';
import type {Target} from '../../src/model/target.js';
import {focused, focusedName} from '../helpers/focus.js';
import {choose, guideFixture, readyFixture, settled, tick} from '../helpers/guide-fixture.js';
import {makeHelpGuide} from '../helpers/help-guide.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

function isInView(element: Element | null): boolean {
  const {top, bottom} = element?.getBoundingClientRect() ?? {top: -1, bottom: -1};
  return top >= 0 && bottom <= innerHeight;
}

describe('help in a guide', () => {
  before(() => defineLazy('guide-help'));

  const isBefore = (a: Node, b: Node) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

  it('stands between the steps and the answers, as a part that a page can style', async () => {
    const guide = await guideFixture({content: makeHelpGuide()});
    const [steps, help, faq] = ['guide-steps', 'guide-help', 'guide-answers'].map((tag) =>
      guide.shadowRoot!.querySelector(tag)!,
    );
    expect([isBefore(steps!, help!), isBefore(help!, faq!)]).to.deep.equal([true, true]);
    expect(help?.getAttribute('exportparts')).to.include('help');
    expect(help?.shadowRoot?.querySelector('[part="help"]')).to.exist;
  });

  it('is not there where the guide has neither errors nor questions', async () => {
    const guide = await guideFixture({content: makeHelpGuide({errors: [], faq: []})});
    expect(allByRole(guide, 'searchbox')).to.deep.equal([]);
  });
});

describe('pointing at a place in a guide', () => {
  before(async () => {
    await Promise.all([defineLazy('guide-help'), defineLazy('guide-answers')]);
    await import('../../src/elements/guide-steps/bring-to-step.js');
  });

  const content = makeHelpGuide();
  const point = async (guide: Element, kind: Target['kind'], id: string): Promise<void> => {
    guide.dispatchEvent(new TargetRequestEvent({kind, id}));
    await settled(guide);
  };
  const isReached = (name: string): Promise<void> =>
    waitUntil(() => focusedName() === name, `reach "${name}"`);

  beforeEach(() => {
    (focused() as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });

  describe('a step', () => {
    it('gets the focus on its title, in sight', async () => {
      const guide = await guideFixture({content});
      await point(guide, 'step', 'check-account');
      await isReached('3. Check the account');
      expect(focused()?.matches('[data-pointed]')).to.equal(true);
      expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
      expect(isInView(focused())).to.equal(true);
      await expect(guide).to.be.accessible();
    });

    it('gets the focus on its tick where it is a sub-step', async () => {
      const guide = await guideFixture({content, keyType: 'trading'});
      await point(guide, 'step', 'save-list');
      await isReached('Save the list');
      expect(focused()).to.equal(byRole(guide, 'checkbox', 'Save the list'));
      expect(isInView(focused())).to.equal(true);
    });

    it('is one click away from an error', async () => {
      const guide = await guideFixture({content, keyType: 'trading'});
      byRole(guide, 'disclosure', /30010/).open = true;
      byRole(guide, 'button', 'Save the list').click();
      await isReached('Save the list');
    });

    it('gives way to the choice of key type where it is for another one', async () => {
      const guide = await guideFixture({content, keyType: 'trading'});
      await point(guide, 'step', 'paste-key');
      await isReached('2. Find your key');
    });

    it('is left alone where there is none of that name', async () => {
      const guide = await guideFixture({content});
      await point(guide, 'step', 'nothing');
      await point(guide, 'faq', 'nothing');
      expect(focusedName()).to.equal('');
    });

    it('does not take the focus back when the guide renders again', async () => {
      const guide = await guideFixture({content, keyType: 'trading'});
      await point(guide, 'step', 'check-account');
      await isReached('3. Check the account');
      byRole(guide, 'checkbox', 'Save the list').focus();
      await tick(guide, 'Edit the list');
      await choose(guide, /Fast Connect/);
      await choose(guide, /Trading/);
      expect(focusedName()).not.to.equal('3. Check the account');
    });

    it('can be pointed at again', async () => {
      const guide = await guideFixture({content});
      await point(guide, 'step', 'check-account');
      await isReached('3. Check the account');
      byRole(guide, 'checkbox', /Log in/).focus();
      await point(guide, 'step', 'check-account');
      await isReached('3. Check the account');
    });
  });

  describe('an answer', () => {
    it('opens, and gets the focus on its question', async () => {
      const guide = await guideFixture({content});
      await point(guide, 'faq', 'how-long');
      await isReached('How long does it take?');
      expect(byRole(guide, 'disclosure', 'How long does it take?').open).to.equal(true);
      expect(isInView(focused())).to.equal(true);
    });

    it('opens among those for other key types', async () => {
      const guide = await guideFixture({content, keyType: 'trading'});
      await point(guide, 'faq', 'why-new-key');
      await isReached('Why a new key?');
      expect(byRole(guide, 'disclosure', /other key types/).open).to.equal(true);
    });

    it('is found from the search', async () => {
      const guide = await guideFixture({content});
      const box = byRole(guide, 'searchbox');
      box.value = 'coffee';
      box.dispatchEvent(new InputEvent('input'));
      await settled(guide);
      byRole(guide, 'button', 'How long does it take?').click();
      await isReached('How long does it take?');
    });

    it('is not opened again when the guide renders again', async () => {
      const guide = await guideFixture({content});
      await point(guide, 'faq', 'how-long');
      const answer = byRole(guide, 'disclosure', 'How long does it take?');
      answer.open = false;
      await choose(guide, /Trading/);
      expect(answer.open).to.equal(false);
    });

    it('comes back from behind the filter', async () => {
      const guide = await readyFixture(
        html`<whitelist-guide><guide-faq slot="faq" searchable></guide-faq></whitelist-guide>`,
        {content},
      );
      const filter = allByRole(guide, 'searchbox', 'Find a question')[0]!;
      filter.value = 'new key';
      filter.dispatchEvent(new InputEvent('input'));
      await settled(guide);
      await point(guide, 'faq', 'how-long');
      await isReached('How long does it take?');
    });
  });

  describe('the steps in an answer', () => {
    it('lead to those that are shown, and name the others', async () => {
      const guide = await guideFixture({content});
      const answer = byRole(guide, 'disclosure', 'Why a new key?');
      answer.open = true;
      expect(allByRole(answer, 'button').map(nameOf)).to.deep.equal(['See step: Find your key']);
      expect(textOf(answer)).to.include('See step: Make a new key');
      byRole(answer, 'button').click();
      await isReached('2. Find your key');
    });

    it('lead from a linked element into its guide', async () => {
      const root = await readyFixture(html`<whitelist-guide id="guide"></whitelist-guide>`, {content});
      const faq = document.createElement('guide-faq');
      faq.for = 'guide';
      root.after(faq);
      await waitUntil(() => allByRole(faq, 'disclosure').length > 0);
      byRole(faq, 'disclosure', 'Why a new key?').open = true;
      byRole(faq, 'button', 'See step: Find your key').click();
      await isReached('2. Find your key');
      faq.remove();
    });

    it('are only named where there are no steps on the page', async () => {
      const faq = document.createElement('guide-faq');
      faq.content = content;
      document.body.append(faq);
      await waitUntil(() => allByRole(faq, 'disclosure').length > 0);
      const answer = byRole(faq, 'disclosure', 'Why a new key?');
      answer.open = true;
      expect(textOf(answer)).to.include('See step: Find your key');
      expect(allByRole(answer, 'button')).to.deep.equal([]);
      faq.remove();
    });
  });

  for (const [motion, behavior] of [
    ['reduce', 'instant'],
    ['no-preference', 'auto'],
  ] as const) {
    it(`scrolls ${behavior === 'instant' ? 'at once' : 'as the page does'} where motion is "${motion}"`, () => {
      const {matchMedia: original} = globalThis;
      const heading = document.createElement('h2');
      document.body.append(heading);
      const asked: unknown[] = [];
      heading.scrollIntoView = (options) => asked.push(options);
      globalThis.matchMedia = (query) =>
        original(motion === 'reduce' && query.includes('reduced-motion') ? 'all' : 'not all');
      bringTo(heading, heading);
      globalThis.matchMedia = original;
      heading.remove();
      expect(asked).to.deep.equal([{block: 'start', behavior}]);
    });
  }
});
