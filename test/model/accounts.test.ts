import {expect} from '@open-wc/testing';
import {
  accountTally,
  isAccountDone,
  isEverythingDone,
  lastActivity,
  listAccounts,
  nextAccount,
} from '../../src/model/accounts.js';
import type {PageAccount} from '../../src/model/account.schema.js';
import {NO_PROGRESS, withName, withRemoval} from '../../src/model/progress.js';
import type {AccountProgress} from '../../src/model/progress.schema.js';
import {done, makeGuide, makeProgress, undone} from '../helpers/factories.js';

const guide = makeGuide();
const open: AccountProgress = {steps: {}};
const finished: AccountProgress = {
  steps: {'edit-list': done(1), 'save-list': done(1), 'check-account': done(1)},
  keyType: {id: 'trading', at: 1},
};
const pageAccounts: readonly PageAccount[] = ['one', 'two', 'three'].map((id) => ({
  id,
  label: id.toUpperCase(),
  kind: 'subaccount',
}));
const unnamed = {id: 'main', label: undefined, kind: 'main'};
const bot = {id: 'bot', label: 'Bot', kind: 'subaccount'};

describe('listAccounts', () => {
  const withBot = withName(NO_PROGRESS, 'bot', 'Bot', 'subaccount', 1);
  const withMain = withName(withBot, 'main', 'My own', 'main', 1);

  it('shows one account without a name to a reader who has named none', () => {
    expect(listAccounts(NO_PROGRESS, undefined)).to.deep.equal([unnamed]);
  });

  it('shows the accounts that the reader has named below the one without a name', () => {
    expect(listAccounts(withBot, undefined)).to.deep.equal([unnamed, bot]);
  });

  it('shows the name of the main account once it has one', () => {
    expect(listAccounts(withMain, undefined)).to.deep.equal([bot, {...unnamed, label: 'My own'}]);
  });

  it('leaves out what the reader has removed', () => {
    expect(listAccounts(withRemoval(withMain, 'bot', true, 2), undefined)).to.deep.equal([
      {...unnamed, label: 'My own'},
    ]);
  });

  it('leaves out a main account without a name that was removed', () => {
    expect(listAccounts(withRemoval(withBot, 'main', true, 2), undefined)).to.deep.equal([bot]);
  });

  it('is never empty', () => {
    const gone = withRemoval(withRemoval(withMain, 'main', true, 2), 'bot', true, 2);
    expect(listAccounts(gone, undefined)).to.deep.equal([unnamed]);
  });

  it('shows accounts with ticks but without a name only where the page names them', () => {
    const progress = makeProgress({accounts: {one: finished}});
    expect(listAccounts(progress, undefined)).to.deep.equal([unnamed]);
    expect(listAccounts(progress, pageAccounts)).to.equal(pageAccounts);
  });

  it('shows the accounts of the page in place of those that the reader has named', () => {
    expect(listAccounts(withBot, pageAccounts)).to.equal(pageAccounts);
  });
});

describe('accountTally', () => {
  it('counts only what is done again for each account', () => {
    const progress = makeProgress({once: {'log-in': done(1)}, accounts: {main: finished}});
    expect(accountTally(guide, progress, 'main')).to.deep.equal({completed: 3, total: 3});
  });

  it('counts the choice of a key type as one open step', () => {
    expect(accountTally(guide, NO_PROGRESS, 'main')).to.deep.equal({completed: 0, total: 2});
  });
});

describe('isAccountDone', () => {
  it('finds an account done while what is done once is still open', () => {
    expect(isAccountDone(guide, makeProgress({accounts: {main: finished}}), 'main')).to.equal(true);
  });

  it('finds an account open with one step left', () => {
    const steps = {...finished.steps, 'save-list': undone(2)};
    expect(isAccountDone(guide, makeProgress({accounts: {main: {...finished, steps}}}), 'main')).to.equal(
      false,
    );
  });
});

describe('nextAccount', () => {
  const next = (accounts: Record<string, AccountProgress>, current: string) =>
    nextAccount(guide, makeProgress({accounts}), pageAccounts, current)?.id;

  it('goes on with the first open account after the current one', () => {
    expect(next({two: open}, 'one')).to.equal('two');
  });

  it('leaps over accounts that are done', () => {
    expect(next({two: finished}, 'one')).to.equal('three');
  });

  it('begins again at the first after the last', () => {
    expect(next({}, 'three')).to.equal('one');
  });

  it('never goes on with the current account itself', () => {
    expect(next({two: finished, three: finished}, 'one')).to.equal(undefined);
  });

  it('begins with the first open one where the current is none of the list', () => {
    expect(next({one: finished}, 'gone')).to.equal('two');
  });
});

describe('isEverythingDone', () => {
  const accounts = pageAccounts.slice(0, 2);

  it('needs every account and what is done once', () => {
    const progress = makeProgress({once: {'log-in': done(1)}, accounts: {one: finished, two: finished}});
    expect(isEverythingDone(guide, progress, accounts)).to.equal(true);
  });

  it('misses the account that is open', () => {
    const progress = makeProgress({once: {'log-in': done(1)}, accounts: {one: finished}});
    expect(isEverythingDone(guide, progress, accounts)).to.equal(false);
  });

  it('misses the step that is done once', () => {
    const progress = makeProgress({accounts: {one: finished, two: finished}});
    expect(isEverythingDone(guide, progress, accounts)).to.equal(false);
  });
});

describe('lastActivity', () => {
  it('is the time of the latest tick of any account', () => {
    const progress = makeProgress({
      once: {'log-in': done(3)},
      accounts: {one: {steps: {'edit-list': undone(9)}}, two: {steps: {'edit-list': done(5)}}},
    });
    expect(lastActivity(progress)).to.equal(9);
  });

  it('is unknown where nothing was ticked', () => {
    expect(lastActivity(withName(NO_PROGRESS, 'bot', 'Bot', 'main', 5))).to.equal(undefined);
  });
});
