import {expect, html, oneEvent} from '@open-wc/testing';
import type {GuideHelpElement} from '../../src/elements/guide-help/guide-help.js';
import {defineLazy} from '../../src/elements/lazy-elements.js';
import type {TargetRequestEvent} from '../../src/events/target-request-event.js';
import type {Guide} from '../../src/model/guide.schema.js';
import {readyState} from '../helpers/factories.js';
import {settled, snapshotFixture} from '../helpers/guide-fixture.js';
import {makeHelpGuide} from '../helpers/help-guide.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

describe('<guide-help>', () => {
  before(() => defineLazy('guide-help'));

  const helpFixture = (keyType?: string, guide: Guide = makeHelpGuide()) =>
    snapshotFixture<GuideHelpElement>(html`<guide-help></guide-help>`, {
      state: readyState({guide, ...(keyType === undefined ? {} : {keyType})}),
    });

  /** Goes to the box and waits for what the first visit brings. */
  async function visit(element: GuideHelpElement): Promise<void> {
    byRole(element, 'searchbox').dispatchEvent(new FocusEvent('focus'));
    await element.loadFinder().catch(() => undefined);
    await settled(element);
  }

  function type(element: GuideHelpElement, text: string): Promise<void> {
    const box = byRole(element, 'searchbox');
    box.value = text;
    box.dispatchEvent(new InputEvent('input'));
    return settled(element);
  }

  async function find(element: GuideHelpElement, text: string): Promise<void> {
    await visit(element);
    await type(element, text);
  }

  const headings = (element: Element) => allByRole(element, 'heading').map(nameOf);
  const buttons = (element: Element) => allByRole(element, 'button').map(nameOf);
  const open = (element: Element) =>
    allByRole(element, 'disclosure')
      .filter((disclosure) => disclosure.open)
      .map(nameOf);

  it('renders nothing until the guide is ready', async () => {
    const {element} = await snapshotFixture(html`<guide-help></guide-help>`, {state: {status: 'loading'}});
    expect(textOf(element)).to.equal('');
  });

  describe('without a search', () => {
    it('offers one labelled box with a hint', async () => {
      const {element} = await helpFixture('trading');
      const box = byRole(element, 'searchbox');
      expect(nameOf(box)).to.equal('Search this guide');
      const hint = element.shadowRoot?.getElementById(box.getAttribute('aria-describedby') ?? '');
      expect(textOf(hint!)).to.equal('Type or paste a code, the message that you see, or your own words.');
    });

    it('lists what the exchange says, folded', async () => {
      const {element} = await helpFixture('trading');
      expect(headings(element)).to.deep.equal(['Is something not working?', 'Codes and messages from Acme']);
      expect(allByRole(element, 'disclosure').map(nameOf)).to.deep.equal([
        '30010 IP is forbidden',
        '-2015 Header X-SIGN is wrong',
        'Server busy',
      ]);
      expect(open(element)).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('puts headings below the level of the guide', async () => {
      const fixture = await helpFixture();
      const {element} = fixture;
      await fixture.provide({headingLevel: 3});
      expect(allByRole(element, 'heading').map(({localName}) => localName)).to.deep.equal(['h4', 'h5']);
    });

    it('folds what is more than a short list', async () => {
      const errors = Array.from({length: 10}, (_, index) => ({
        id: `error-${index}`,
        code: String(5000 + index),
        meaning: ['Something.'],
        sources: ['acme-article'],
      }));
      const {element} = await helpFixture('trading', makeHelpGuide({errors}));
      const names = allByRole(element, 'disclosure').map(nameOf);
      expect([names.length, names[7], names[8]]).to.deep.equal([9, '5007', '2 more']);
    });

    it('has only the box where no error is known', async () => {
      const {element} = await helpFixture('trading', makeHelpGuide({errors: []}));
      expect(headings(element)).to.deep.equal(['Is something not working?']);
      await expect(element).to.be.accessible();
    });
  });

  describe('an error', () => {
    async function unfold(element: Element, name: RegExp): Promise<HTMLElement> {
      const disclosure = byRole(element, 'disclosure', name);
      disclosure.open = true;
      await settled(element);
      return disclosure;
    }

    it('says what it means and names the steps to do again', async () => {
      const {element} = await helpFixture('trading');
      const error = await unfold(element, /30010/);
      expect(textOf(error)).to.equal(
        '30010 IP is forbidden An address is not on the whitelist of this key. ' +
          'Do these steps again, one after the other: Edit the list Save the list',
      );
      expect(buttons(error)).to.deep.equal(['Edit the list', 'Save the list']);
      await expect(element).to.be.accessible();
    });

    it('leads to a step with one click', async () => {
      const {element, host} = await helpFixture('trading');
      const error = await unfold(element, /30010/);
      setTimeout(() => {
        byRole(error, 'button', 'Save the list').click();
      });
      const event: TargetRequestEvent = await oneEvent(host, 'guide-target-request');
      expect(event.place).to.deep.equal({kind: 'step', id: 'save-list'});
    });

    it('has one step to do again', async () => {
      const {element} = await helpFixture('fast-connect');
      const error = await unfold(element, /30010/);
      expect(textOf(error)).to.include('Do this step again: Make a new key');
    });

    it('says that the steps depend on a key type that is not chosen, and leads to the choice', async () => {
      const {element, host} = await helpFixture();
      const error = await unfold(element, /30010/);
      expect(textOf(error)).to.include('Which steps to do again depends on your type of API key.');
      expect(buttons(error)).to.deep.equal(['Choose your key type']);
      await expect(element).to.be.accessible();
      setTimeout(() => {
        byRole(error, 'button').click();
      });
      const event: TargetRequestEvent = await oneEvent(host, 'guide-target-request');
      expect(event.place).to.deep.equal({kind: 'step', id: 'find-key'});
    });

    it('names the key type that its steps belong to', async () => {
      const {element} = await helpFixture('trading');
      const error = await unfold(element, /-2015/);
      expect(textOf(error)).to.include(
        'The steps to do again belong to another type of API key: Fast Connect key.',
      );
      expect(buttons(error)).to.deep.equal(['Check your key type']);
      await expect(element).to.be.accessible();
    });

    it('has its steps before the choice where they are for everybody', async () => {
      const {element} = await helpFixture();
      expect(buttons(await unfold(element, /busy/))).to.deep.equal(['Check the account']);
    });

    it('follows the choice of key type', async () => {
      const fixture = await helpFixture();
      const {element} = fixture;
      const error = await unfold(element, /30010/);
      await fixture.provide({state: readyState({guide: makeHelpGuide(), keyType: 'fast-connect'})});
      expect(buttons(error)).to.deep.equal(['Make a new key']);
    });
  });

  describe('search', () => {
    for (const query of ['30010', '-30010', '{"code":30010,"message":"IP is forbidden"}', 'fobridden']) {
      it(`opens the error for ${query}`, async () => {
        const {element} = await helpFixture('trading');
        await find(element, query);
        expect(headings(element)).to.deep.equal(['Is something not working?', 'Codes and messages']);
        expect(open(element)).to.deep.equal(['30010 IP is forbidden']);
        expect(buttons(element)).to.deep.equal(['Edit the list', 'Save the list']);
      });
    }

    it('lists errors, then questions, then steps', async () => {
      const {element} = await helpFixture('trading');
      await find(element, 'key');
      expect(headings(element).slice(1)).to.deep.equal(['Codes and messages', 'Questions', 'Steps']);
      expect(open(element)).to.deep.equal([]);
      expect(buttons(element)).to.deep.equal(['Why a new key?', 'Find your key', 'Check your key type']);
      expect(textOf(element)).to.include('Make a new key Only for: Fast Connect key');
      await expect(element).to.be.accessible();
    });

    it('finds words of an answer, and leads to its question', async () => {
      const {element, host} = await helpFixture();
      await find(element, 'cofee');
      setTimeout(() => {
        byRole(element, 'button', 'How long does it take?').click();
      });
      const event: TargetRequestEvent = await oneEvent(host, 'guide-target-request');
      expect(event.place).to.deep.equal({kind: 'faq', id: 'how-long'});
    });

    it('leads to a step', async () => {
      const {element, host} = await helpFixture('trading');
      await find(element, 'save');
      setTimeout(() => {
        byRole(element, 'button', 'Save the list').click();
      });
      const event: TargetRequestEvent = await oneEvent(host, 'guide-target-request');
      expect(event.place).to.deep.equal({kind: 'step', id: 'save-list'});
    });

    it('says that a code is unknown, and lists the known ones', async () => {
      const {element} = await helpFixture('trading');
      await find(element, '30011');
      expect(textOf(element)).to.include('The code 30011 is not in this guide.');
      expect(headings(element)).to.include('Codes and messages from Acme');
      await expect(element).to.be.accessible();
    });

    it('says that nothing was found', async () => {
      const {element} = await helpFixture('trading');
      await find(element, 'zzzzz');
      expect(textOf(element)).to.include('Nothing found. Try fewer words, or other ones.');
      await expect(element).to.be.accessible();
    });

    it('goes back to the known codes when the box is emptied', async () => {
      const {element} = await helpFixture('trading');
      await find(element, 'zzzzz');
      await type(element, '');
      expect(headings(element)).to.deep.equal(['Is something not working?', 'Codes and messages from Acme']);
    });

    it('searches the guide that is shown now', async () => {
      const fixture = await helpFixture('trading');
      const {element} = fixture;
      await find(element, 'tea');
      const faq = [{id: 'tea', question: 'Is there tea?', answer: ['Yes.']}];
      await fixture.provide({state: readyState({guide: makeHelpGuide({faq})})});
      expect(buttons(element)).to.deep.equal(['Is there tea?']);
    });

    it('goes on to what was found with Enter', async () => {
      const {element} = await helpFixture('trading');
      await find(element, '30010');
      byRole(element, 'searchbox').form?.requestSubmit();
      expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('What was found');
      expect(element.isConnected).to.equal(true);
    });

    it('works without the library, and asks for it again at the next visit', async () => {
      const {element} = await helpFixture('trading');
      const {loadFinder} = element;
      element.loadFinder = () => Promise.reject(new TypeError('Failed to fetch'));
      await find(element, 'forbid');
      expect(open(element)).to.deep.equal(['30010 IP is forbidden']);
      await type(element, 'fobridden');
      expect(textOf(element)).to.include('Nothing found.');
      element.loadFinder = loadFinder;
      await visit(element);
      expect(open(element)).to.deep.equal(['30010 IP is forbidden']);
    });

    it('asks for the library once', async () => {
      const {element} = await helpFixture('trading');
      const {loadFinder} = element;
      let count = 0;
      element.loadFinder = () => {
        count += 1;
        return loadFinder();
      };
      const box = byRole(element, 'searchbox');
      box.dispatchEvent(new FocusEvent('focus'));
      box.dispatchEvent(new FocusEvent('focus'));
      await loadFinder();
      await settled(element);
      box.dispatchEvent(new FocusEvent('focus'));
      expect(count).to.equal(1);
    });
  });

  describe('spoken count', () => {
    it('waits until the typing rests', async () => {
      const {element} = await helpFixture('trading');
      await visit(element);
      const timers = new Map<number, () => void>();
      const {setTimeout: set, clearTimeout: clear} = globalThis;
      globalThis.setTimeout = ((run: () => void) =>
        timers.set(timers.size + 1, run).size) as typeof setTimeout;
      globalThis.clearTimeout = (id) => timers.delete(id as number);
      await type(element, 'zzzzz');
      await type(element, '30010');
      Object.assign(globalThis, {setTimeout: set, clearTimeout: clear});
      expect(textOf(byRole(element, 'status'))).to.equal('');
      expect(timers.size).to.equal(1);
      for (const run of timers.values()) run();
      await settled(element);
      expect(textOf(byRole(element, 'status'))).to.equal('1 result');
    });

    it('is silent while somebody types, and when the box is empty', async () => {
      const {element} = await helpFixture('trading');
      element.pause = 0;
      await find(element, 'zzzzz');
      const status = byRole(element, 'status');
      await waitUntil(() => textOf(status) === '0 results');
      element.pause = 60_000;
      await type(element, '');
      expect(textOf(status)).to.equal('');
    });

    it('names an unknown code', async () => {
      const {element} = await helpFixture('trading');
      element.pause = 0;
      await find(element, 'code 30011 forbidden');
      const status = byRole(element, 'status');
      await waitUntil(() => textOf(status) !== '');
      expect(textOf(status)).to.equal('The code 30011 is not in this guide. 1 result');
    });
  });

  it('keeps following the guide after it is moved', async () => {
    const fixture = await helpFixture();
    const {element, host} = fixture;
    element.remove();
    host.append(element);
    await fixture.provide({state: readyState({guide: makeHelpGuide({errors: []})})});
    expect(allByRole(element, 'disclosure')).to.deep.equal([]);
  });
});
