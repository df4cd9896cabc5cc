import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {withTick} from '../../src/model/progress.js';
import {press} from '../helpers/accounts.js';
import {done, makeGuide, makeProgress} from '../helpers/factories.js';
import {FakeProgressStore} from '../helpers/fakes.js';
import {focused, focusedName} from '../helpers/focus.js';
import {isReady, settled} from '../helpers/guide-fixture.js';
import {languageOf} from '../helpers/language.js';
import {allByRole, byRole, nameOf, type Role} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';
import {addAccount, fill, part} from './helpers/actions.js';
import {closePage, place, show} from './helpers/page.js';

const TWO = [
  {id: 'main', label: 'Main', kind: 'main', keyType: 'standard'},
  {id: 'sub-1', label: 'Sub 1', kind: 'subaccount', keyType: 'standard'},
] as const;

/** Focuses a control and does what a click does. */
async function use(root: Element, role: Role, name: string | RegExp): Promise<HTMLElement> {
  const control = byRole(root, role, name) as HTMLElement;
  control.focus();
  control.click();
  await settled(document.body);
  return control;
}

/** Two elements held against each other would be printed with all that hangs on them. */
function expectFocus(element: Element): void {
  expect(focused() === element).to.equal(true, `The focus is on "${focusedName()}"`);
}

describe('the focus', () => {
  afterEach(closePage);

  const guideWith = (properties: Partial<WhitelistGuideElement> = {}) =>
    show('en', 'whitelist-guide', properties);

  it('stays on a tick that is set', async () => {
    const box = await use(await guideWith({keyType: 'standard'}), 'checkbox', /^Done: Log in to Bitmart/);
    expectFocus(box);
  });

  it('stays on the key type that is chosen, while the steps change', async () => {
    const guide = await guideWith();
    const radio = await use(guide, 'radio', /^Standard/);
    expectFocus(radio);
    expectFocus(await use(guide, 'radio', /^I’m not sure/));
  });

  it('stays where it is when another tab has done a step', async () => {
    const progressStore = new FakeProgressStore();
    const guide = await guideWith({keyType: 'standard', progressStore});
    const box = byRole(guide, 'checkbox', /^Done: Log in to Bitmart/);
    box.focus();
    const steps = {'open-bitmart-api-page': done(Date.now())};
    progressStore.change('bitmart', makeProgress({accounts: {main: {steps}}}));
    const other = byRole(guide, 'checkbox', /^Done: Go to the Bitmart API/);
    await waitUntil(() => other.checked, 'The other tab’s tick does not come');
    expectFocus(box);
  });

  it('stays on a tick when the page changes the key type by itself', async () => {
    const guide = await guideWith({keyType: 'standard'});
    const box = byRole(guide, 'checkbox', /^Done: Log in to Bitmart/);
    box.focus();
    guide.keyType = 'fast-connect';
    await settled(guide);
    expectFocus(box);
  });

  it('stays on the account that is chosen', async () => {
    const guide = await guideWith({accounts: TWO});
    expectFocus(await use(guide, 'radio', /^Sub 1/));
  });

  it('goes to the first step of the next account, where the reader asks for it', async () => {
    const guide = await guideWith({accounts: TWO});
    await use(guide, 'button', /^Go on with Sub 1/);
    await waitUntil(() => /^\d+\. /.test(focusedName()), 'The focus is not at a step');
  });

  it('goes to the way back when an account is removed, and from there to the account', async () => {
    const guide = await guideWith({keyType: 'standard'});
    await addAccount(guide, 'Grid bots');
    await press(guide, /^Remove: Grid bots/);
    expect(focusedName()).to.equal('Undo');
    await press(guide, 'Undo');
    expect(focusedName()).to.equal('Rename: Grid bots');
  });

  it('stays in the form for the next account when one is added', async () => {
    const guide = await guideWith();
    await addAccount(guide, 'Grid bots');
    expect(focusedName()).to.match(/^Name/);
  });

  it('goes to the emptied box when a list is cleared', async () => {
    const guide = await guideWith({keyType: 'standard'});
    const tool = part(guide, 'guide-ip-list');
    const box = allByRole(tool, 'textbox')[0]!;
    await fill(box, '203.0.113.1');
    await use(tool, 'button', /^Clear/);
    expectFocus(box);
  });

  it('stays on the button that copies', async () => {
    const guide = await guideWith({keyType: 'standard', ipAddresses: ['203.0.113.1']});
    const button = byRole(guide, 'button', /^Copy .*address/);
    button.focus();
    // A page may copy only while the reader presses something.
    await sendKeys({press: 'Enter'});
    const isCopied = (): boolean => allByRole(guide, 'status', / copied\./).length > 0;
    await waitUntil(isCopied, 'It does not say that it has copied');
    expectFocus(button);
  });

  it('stays on an answer that is opened when a step is ticked elsewhere', async () => {
    const progressStore = new FakeProgressStore();
    const guide = await guideWith({progressStore});
    const question = allByRole(part(guide, 'guide-answers'), 'disclosure')[0]!.querySelector('summary')!;
    question.focus();
    const progress = withTick(makeGuide(), makeProgress(), 'main', 'log-in', true, Date.now());
    progressStore.change('bitmart', progress);
    await settled(guide);
    expectFocus(question);
  });

  it('goes to the thanks when a vote is sent', async () => {
    const guide = await guideWith();
    await use(part(guide, 'guide-feedback'), 'radio', 'Yes');
    await use(part(guide, 'guide-feedback'), 'button', 'Send');
    await waitUntil(() => focusedName() === 'Thank you!', 'The focus is not on the thanks');
  });

  it('goes to the title when a guide comes after a failure', async () => {
    let isDown = true;
    const guide = place('en', 'whitelist-guide', {
      exchange: 'acme',
      contentSource: {
        loadGuide: () => (isDown ? Promise.reject(new Error('Down')) : Promise.resolve({data: makeGuide()})),
        loadMessages: () => Promise.resolve(undefined),
      },
    });
    await waitUntil(() => allByRole(guide, 'alert').length > 0);
    isDown = false;
    await use(guide, 'button', 'Try again');
    await waitUntil(() => allByRole(guide, 'article').length > 0);
    await waitUntil(() => focusedName().startsWith('Replace Acme'), 'The focus is not on the title');
  });

  it('goes to the board when it comes after a failure', async () => {
    let isDown = true;
    const board = place('en', 'whitelist-index', {
      contentSource: {
        loadGuide: () => Promise.resolve({data: makeGuide()}),
        loadMessages: () => Promise.resolve(undefined),
        listGuides: () =>
          isDown ? Promise.reject(new Error('Down')) : Promise.resolve([{exchange: 'acme', name: 'Acme'}]),
      },
    });
    await waitUntil(() => allByRole(board, 'alert').length > 0);
    isDown = false;
    await use(board, 'button', 'Try again');
    await waitUntil(() => allByRole(board, 'list').length > 0);
    await waitUntil(() => focusedName().startsWith('Update IP whitelists'), 'The focus is not on the title');
  });
});

describe('the focus, when the language changes', () => {
  afterEach(closePage);

  const TOOLS = {keyType: 'standard', accounts: TWO} as const;

  /** A control, and how a reader finds it again: by its role and its place, whatever it is called. */
  const CONTROLS: readonly (readonly [name: string, find: (guide: Element) => HTMLElement])[] = [
    ['a tick', (guide) => allByRole(part(guide, 'guide-steps'), 'checkbox')[1]!],
    ['the tick of a sub-step', (guide) => allByRole(part(guide, 'guide-steps'), 'checkbox').at(-4)!],
    ['the chosen key type', (guide) => part(part(guide, 'guide-key-types'), 'input:checked')],
    ['the chosen account', (guide) => part(part(guide, 'guide-accounts'), 'input:checked')],
    ['a link of a step', (guide) => allByRole(part(guide, 'guide-steps'), 'link')[0]!],
    ['an open answer', (guide) => part(part(guide, 'guide-answers'), 'details[open] > summary')],
    ['the search box', (guide) => byRole(part(guide, 'guide-help'), 'searchbox')],
    ['the box of the address tool', (guide) => allByRole(part(guide, 'guide-ip-list'), 'textbox')[0]!],
    ['the button that copies', (guide) => part(part(guide, 'guide-ip-list'), 'button.primary')],
    ['a vote', (guide) => allByRole(part(guide, 'guide-feedback'), 'radio')[0]!],
    ['where the guide comes from', (guide) => part(part(guide, 'guide-sources'), 'summary')],
  ];

  for (const [name, find] of CONTROLS) {
    for (const [way, change] of Object.entries({
      locale: (guide: WhitelistGuideElement) => Object.assign(guide, {locale: 'ar'}),
      'the lang of the page': () => Object.assign(document.documentElement, {lang: 'ar'}),
    })) {
      it(`stays on ${name}, by ${way}`, async () => {
        const guide = await show('en', 'whitelist-guide', {...TOOLS, ipAddresses: ['203.0.113.1']});
        allByRole(part(guide, 'guide-answers'), 'disclosure')[0]!.open = true;
        find(guide).focus();
        expectFocus(find(guide));
        change(guide);
        await isReady(guide);
        await waitUntil(() => /[\u0600-\u06ff]/.test(nameOf(byRole(guide, 'article'))));
        expectFocus(find(guide));
      });
    }
  }

  it('stays in the filter of questions that stand alone', async () => {
    const faq = await show('en', 'guide-faq', {searchable: true});
    byRole(faq, 'searchbox').focus();
    faq.locale = 'ar';
    await isReady(faq);
    expectFocus(byRole(faq, 'searchbox'));
  });

  it('stays in the filter of the board', async () => {
    const board = place('en', 'whitelist-index');
    await waitUntil(() => allByRole(board, 'searchbox').length > 0, 'The board did not come');
    byRole(board, 'searchbox').focus();
    board.locale = 'ar';
    await waitUntil(() => languageOf(byRole(board, 'searchbox')).lang === 'ar', 'It is not Arabic');
    expectFocus(byRole(board, 'searchbox'));
  });
});
