import {expect} from '@open-wc/testing';
import {defineLazy} from '../../src/elements/lazy-elements.js';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {addAccount, currentAccount, fiveAccounts, press, workDone} from '../helpers/accounts.js';
import {guideData, makeGuide, makeProgress} from '../helpers/factories.js';
import {FakeProgressStore} from '../helpers/fakes.js';
import {focusedName} from '../helpers/focus.js';
import {choose, guideFixture, tick} from '../helpers/guide-fixture.js';
import {allByRole, nameOf, textOf} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

const [main, sub1, sub2] = fiveAccounts;
const three = [main, sub1, sub2];
const content = makeGuide({
  steps: [...guideData().steps, {id: 'go-on', title: 'Go on', per: 'once', tool: 'next-account'}],
});

/** A guide that ends by leading to the next account. */
const nextGuide = (
  properties: Partial<WhitelistGuideElement> = {},
  kept = makeProgress(),
): Promise<WhitelistGuideElement> =>
  guideFixture({
    content,
    accounts: three,
    progressStore: new FakeProgressStore({acme: kept}),
    ...properties,
  });

const offers = (guide: Element): readonly string[] => allByRole(guide, 'button', /^Go on with/).map(nameOf);

describe('<guide-next-account>', () => {
  before(async () => {
    await Promise.all([
      defineLazy('guide-next-account'),
      import('../../src/elements/guide-steps/bring-to-step.js'),
    ]);
  });

  it('is not there for a reader with one account', async () => {
    const guide = await nextGuide({accounts: undefined});
    expect(offers(guide)).to.deep.equal([]);
    expect(textOf(guide)).to.not.include('accounts done');
  });

  it('says how many accounts are done, and offers the next open one', async () => {
    const guide = await nextGuide({}, workDone({done: ['main']}));
    expect(textOf(guide)).to.include('1 of 3 accounts done');
    expect(offers(guide)).to.deep.equal(['Go on with Sub 1']);
    await expect(guide).to.be.accessible();
  });

  it('passes over accounts that are done', async () => {
    const guide = await nextGuide({}, workDone({done: ['main', 'sub-1']}));
    expect(offers(guide)).to.deep.equal(['Go on with Sub 2']);
  });

  it('comes back to an account that was passed over', async () => {
    const guide = await nextGuide({account: 'sub-2'}, workDone({done: ['sub-1', 'sub-2']}));
    expect(offers(guide)).to.deep.equal(['Go on with Main']);
  });

  it('leads to the next account, at the first of the steps that are done again for each', async () => {
    const guide = await nextGuide({}, workDone({done: ['main']}));
    await press(guide, 'Go on with Sub 1');
    await waitUntil(() => focusedName() === '2. Find your key', 'The step has no focus');
    expect(currentAccount(guide)).to.match(/^Sub 1/);
    expect(guide.account).to.equal('sub-1');
  });

  it('leads there again from the account after', async () => {
    const guide = await nextGuide();
    for (const name of ['Sub 1', 'Sub 2']) {
      await press(guide, `Go on with ${name}`);
      await waitUntil(() => focusedName() === '2. Find your key', 'The step has no focus');
    }
    expect(guide.account).to.equal('sub-2');
  });

  it('offers nothing from the last account that is open', async () => {
    const guide = await nextGuide({account: 'sub-2'}, workDone({done: ['main', 'sub-1']}));
    expect(offers(guide)).to.deep.equal([]);
    expect(textOf(guide)).to.include('2 of 3 accounts done');
  });

  it('says that all are done after the last step of the last one', async () => {
    const guide = await nextGuide({accounts: [main, sub1]}, workDone({done: ['sub-1'], almost: ['main']}));
    await tick(guide, 'Done: Check the account');
    expect(offers(guide)).to.deep.equal([]);
    expect(allByRole(guide, 'listitem', /Go on/).map(nameOf).join()).to.include('All accounts are done.');
    await expect(guide).to.be.accessible();
  });

  it("leads through the reader's own accounts too", async () => {
    const guide = await nextGuide({accounts: undefined});
    await addAccount(guide, 'Grid bots');
    expect(offers(guide)).to.deep.equal(['Go on with Grid bots']);
    await choose(guide, /^Grid bots/);
    expect(offers(guide)).to.deep.equal(['Go on with Main account']);
  });
});
