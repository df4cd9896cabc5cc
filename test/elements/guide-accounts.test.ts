import {expect, oneEvent} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {accountRows, accountsSummary, currentAccount, fiveAccounts, workDone} from '../helpers/accounts.js';
import {heard, nextEvent} from '../helpers/events.js';
import {makeProgress} from '../helpers/factories.js';
import {FakeProgressStore} from '../helpers/fakes.js';
import {choose, guideFixture, settled, tick, ticked} from '../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';

const [main, sub1, sub2, grid] = fiveAccounts;

/** A guide on a page that hands over its accounts, to a reader who has come so far. */
function accountsGuide(
  properties: Partial<WhitelistGuideElement> = {},
  kept = makeProgress(),
): Promise<WhitelistGuideElement> {
  const progressStore = new FakeProgressStore({acme: kept});
  return guideFixture({accounts: fiveAccounts, progressStore, ...properties});
}

/** Hands over another list, as a page does at any time. */
async function handOver(guide: WhitelistGuideElement, accounts: unknown): Promise<void> {
  Object.assign(guide, {accounts});
  await settled(guide);
}

/** The key type that is chosen in the guide. */
const chosenType = (guide: Element): string | undefined =>
  allByRole(byRole(guide, 'group', /Which type/), 'radio').find(({checked}) => checked)?.value;

describe("<guide-accounts> with the page's accounts", () => {
  it('is a group of radio buttons with kind, key type and steps done of each', async () => {
    const guide = await accountsGuide();
    expect(nameOf(byRole(guide, 'heading', /accounts$/))).to.equal('Your Acme accounts');
    expect(accountRows(guide)).to.deep.equal([
      'Main Main account · Trading key 0 of 3 steps',
      'Sub 1 Subaccount · Trading key 0 of 3 steps',
      'Sub 2 Subaccount · Key type not chosen yet 0 of 2 steps',
      'Grid bots Subaccount · Fast Connect key 0 of 3 steps',
      'Second key Extra key · Trading key 0 of 3 steps',
    ]);
    expect(currentAccount(guide)).to.match(/^Main /);
    await expect(guide).to.be.accessible();
  });

  it('says how many are done, and which one comes next', async () => {
    const guide = await accountsGuide({}, workDone({done: ['main', 'sub-1']}));
    expect(accountsSummary(guide)).to.equal('Done 2 of 5. Next: Sub 2');
    expect(accountRows(guide)[1]).to.equal('Sub 1 Subaccount · Trading key Done');
    await expect(guide).to.be.accessible();
  });

  it('says which one is worked on while it is open', async () => {
    const guide = await accountsGuide({account: 'sub-2'}, workDone({done: ['main', 'extra']}));
    expect(accountsSummary(guide)).to.equal('Done 2 of 5. Now: Sub 2');
  });

  it('says that all are done', async () => {
    const guide = await accountsGuide({accounts: [main, sub1]}, workDone({done: ['main', 'sub-1']}));
    expect(accountsSummary(guide)).to.equal('All accounts are done.');
    await expect(guide).to.be.accessible();
  });

  it('counts with each tick', async () => {
    const guide = await accountsGuide({accounts: [main, sub1]}, workDone({done: [], almost: ['main']}));
    await tick(guide, 'Done: Check the account');
    expect(accountsSummary(guide)).to.equal('Done 1 of 2. Next: Sub 1');
    await tick(guide, 'Done: Check the account');
    expect(accountsSummary(guide)).to.equal('Done 0 of 2. Now: Main');
  });

  it('goes on with the account that the reader chooses, and tells the page', async () => {
    const guide = await accountsGuide();
    const change = nextEvent(guide, 'guide-account-change');
    await choose(guide, /^Sub 1/);
    expect(await change).to.include({account: 'sub-1', bubbles: true, composed: true});
    expect(guide.account).to.equal('sub-1');
    expect(textOf(guide)).to.include('For the account: Sub 1');
  });

  it('keeps the ticks of each account apart, and does not repeat the steps that are done once', async () => {
    const guide = await accountsGuide();
    await tick(guide, 'Done: Log in to Acme');
    await tick(guide, 'Edit the list');
    await choose(guide, /^Sub 1/);
    expect(ticked(guide)).to.deep.equal(['Done: Log in to Acme']);
    await choose(guide, /^Main/);
    expect(ticked(guide)).to.deep.equal(['Done: Log in to Acme', 'Edit the list']);
  });

  it('shows each account with its own key type', async () => {
    const guide = await accountsGuide();
    expect(chosenType(guide)).to.equal('trading');
    await choose(guide, /^Grid bots/);
    expect(chosenType(guide)).to.equal('fast-connect');
    expect(guide.keyType).to.equal('fast-connect');
  });

  it('holds the choice of the reader against a list that says the same as before', async () => {
    const guide = await accountsGuide();
    await choose(guide, /^Fast Connect key/);
    await handOver(guide, [...fiveAccounts]);
    expect(accountRows(guide)[0]).to.include('Fast Connect key');
  });

  it('takes over a key type that the page has learnt', async () => {
    const guide = await accountsGuide();
    await handOver(guide, [
      {...main, keyType: 'fast-connect'},
      {...sub2, keyType: 'trading'},
    ]);
    expect(accountRows(guide)[0]).to.include('Fast Connect key');
    expect(accountRows(guide)[1]).to.include('Trading key');
  });

  it('leaves the choice to the reader where the guide has no such key type', async () => {
    const guide = await accountsGuide({accounts: [{...main, keyType: 'paper'}, sub1]});
    expect(accountRows(guide)[0]).to.include('Key type not chosen yet');
  });

  it('follows a list that grows and takes new names', async () => {
    const guide = await accountsGuide({accounts: [main, sub1]});
    await handOver(guide, [main, {...sub1, label: 'Scalping'}, grid]);
    expect(accountRows(guide).map((row) => row.split(' ')[0])).to.deep.equal(['Main', 'Scalping', 'Grid']);
  });

  it('goes on with the first account when the one that is worked on vanishes', async () => {
    const guide = await accountsGuide({account: 'sub-1'});
    const change = nextEvent(guide, 'guide-account-change');
    await handOver(guide, [sub2, main]);
    expect(await change).to.include({account: 'sub-2'});
    expect(currentAccount(guide)).to.match(/^Sub 2/);
  });

  it('still knows what was done in an account that comes back', async () => {
    const guide = await accountsGuide({}, workDone({done: ['sub-1']}));
    await handOver(guide, [main]);
    await handOver(guide, [main, sub1]);
    expect(accountRows(guide)[1]).to.match(/Done$/);
  });

  it('shows only the accounts of its own exchange', async () => {
    const guide = await accountsGuide({accounts: [main, {...sub1, exchange: 'zeta'}, grid]});
    expect(accountRows(guide)).to.have.lengthOf(2);
  });

  it('names even a single account', async () => {
    const guide = await accountsGuide({accounts: [grid]});
    expect(currentAccount(guide)).to.match(/^Grid bots/);
  });

  it('lets nobody rename, add or remove what the page knows better', async () => {
    const guide = await accountsGuide();
    expect(allByRole(guide, 'button', /^(?:Rename|Remove)/)).to.deep.equal([]);
    expect(allByRole(guide, 'disclosure', /Add an account|List them/)).to.deep.equal([]);
  });

  it('goes to the account that the page sets', async () => {
    const guide = await accountsGuide();
    guide.account = 'extra';
    await settled(guide);
    expect(currentAccount(guide)).to.match(/^Second key/);
  });

  it('stays where it is when the page sets an account that is not on its list', async () => {
    const guide = await accountsGuide();
    guide.account = 'nobody';
    await settled(guide);
    expect(currentAccount(guide)).to.match(/^Main/);
    expect(guide.account).to.equal('main');
  });

  it('tells the page of accounts that cannot be read, and goes on without them', async () => {
    const guide = await accountsGuide();
    const error = oneEvent(guide, 'guide-error');
    await handOver(guide, [{id: 'x', label: 7}]);
    expect(await error).to.include({code: 'invalid-content', path: 'accounts[0].label'});
    expect(accountRows(guide)).to.deep.equal([]);
    await tick(guide, 'Done: Check the account');
    expect(ticked(guide)).to.include('Done: Check the account');
  });
});

describe('guide-complete with several accounts', () => {
  const completions = (events: readonly Event[]) => events.filter(({type}) => type === 'guide-complete');

  it('tells of each account that is done', async () => {
    const guide = await accountsGuide({accounts: [main, sub1]}, workDone({done: [], almost: ['main']}));
    const events = heard(document);
    await tick(guide, 'Done: Check the account');
    expect(completions(events)).to.have.lengthOf(1);
    expect(completions(events)[0]).to.include({exchange: 'acme', account: 'main', target: guide});
  });

  it('tells when all are done, after the last one', async () => {
    const kept = workDone({done: ['main'], almost: ['sub-1']});
    const guide = await accountsGuide({accounts: [main, sub1], account: 'sub-1'}, kept);
    const events = heard(guide);
    await tick(guide, 'Done: Check the account');
    expect(completions(events).map((event) => (event as {account?: string}).account)).to.deep.equal([
      'sub-1',
      undefined,
    ]);
  });
});
