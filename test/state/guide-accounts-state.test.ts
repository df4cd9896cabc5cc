import {expect} from '@open-wc/testing';
import type {PageAccount} from '../../src/model/account.schema.js';
import {listAccounts} from '../../src/model/accounts.js';
import {chosenKeyType, withRemoval} from '../../src/model/progress.js';
import {reduceGuide, type GuideAction, type ReadyState} from '../../src/state/guide-state.js';
import {readyState} from '../helpers/factories.js';

const one: PageAccount = {id: 'one', label: 'One', kind: 'main'};
const two: PageAccount = {id: 'two', label: 'Two', kind: 'subaccount'};

const reduce = (state: ReadyState, ...actions: readonly GuideAction[]): ReadyState =>
  actions.reduce<ReadyState>((before, action) => reduceGuide(before, action) as ReadyState, state);
const accountIds = ({progress, pageAccounts}: ReadyState) =>
  listAccounts(progress, pageAccounts).map(({id}) => id);

describe("reduceGuide with the page's accounts", () => {
  const set = (...accounts: readonly PageAccount[]): GuideAction => ({type: 'set-accounts', accounts, at: 5});

  it('goes on with the account that is worked on where the page has it', () => {
    const next = reduce(readyState({account: 'two'}), set(one, two));
    expect(next).to.deep.include({account: 'two', pageAccounts: [one, two]});
  });

  it('goes on with the first account where the one that is worked on is gone', () => {
    expect(reduce(readyState({account: 'two'}), set(one)).account).to.equal('one');
  });

  it('goes on with the same account where the page has none any more', () => {
    const before = reduce(readyState({account: 'two'}), set(one, two));
    const next = reduce(before, {type: 'set-accounts', accounts: undefined, at: 6});
    expect(next).to.deep.include({account: 'two', pageAccounts: undefined});
  });

  it('goes on with the same account where the list of the page is empty', () => {
    expect(reduce(readyState({account: 'two'}), set()).account).to.equal('two');
  });

  it('takes over the key type that the page knows, where the reader has chosen none', () => {
    const next = reduce(readyState(), set({...one, keyType: 'trading'}, two));
    expect(next.progress.accounts['one']?.keyType).to.deep.equal({id: 'trading', at: 5});
    expect(chosenKeyType(next.progress, 'two')).to.equal(undefined);
  });

  it("leaves the reader's choice against what the page knew all along", () => {
    const before = readyState({account: 'one', keyType: 'fast-connect'});
    const next = reduce(before, set({...one, keyType: 'trading'}));
    expect(chosenKeyType(next.progress, 'one')).to.equal('fast-connect');
  });

  it("leaves the reader's choice when the page hands the same over again", () => {
    const before = reduce(
      readyState({account: 'one'}),
      set({...one, keyType: 'trading'}),
      {type: 'select-key-type', keyType: 'fast-connect', at: 6},
      set({...one, keyType: 'trading'}),
    );
    expect(chosenKeyType(before.progress, 'one')).to.equal('fast-connect');
  });

  it('takes over a key type that has become another one', () => {
    const before = reduce(
      readyState({account: 'one', keyType: 'trading'}),
      set({...one, keyType: 'trading'}),
    );
    const next = reduce(before, set({...one, keyType: 'fast-connect'}));
    expect(chosenKeyType(next.progress, 'one')).to.equal('fast-connect');
  });

  it('takes over no key type that the guide has not', () => {
    const before = readyState();
    expect(reduce(before, set({...one, keyType: 'paper'})).progress).to.equal(before.progress);
  });

  it('goes on with the account of the page when one is brought back that the page has not', () => {
    const before = reduce(readyState(), set(one));
    expect(reduce(before, {type: 'remove-account', account: 'bot', removed: false, at: 6})).to.equal(before);
  });

  it('still works on them after a reset, with the key types that the page knows', () => {
    const before = reduce(readyState({account: 'one'}), set({...one, keyType: 'trading'}, two), {
      type: 'select-key-type',
      keyType: 'fast-connect',
      at: 6,
    });
    const next = reduce(before, {type: 'reset-progress', at: 9});
    expect(next.pageAccounts).to.deep.equal([{...one, keyType: 'trading'}, two]);
    expect(chosenKeyType(next.progress, 'one')).to.equal('trading');
  });
});

describe("reduceGuide with the reader's accounts", () => {
  const name = (account: string, label = 'Bot'): GuideAction => ({
    type: 'name-account',
    account,
    label,
    kind: 'subaccount',
    at: 5,
  });
  const remove = (account: string, removed = true): GuideAction => ({
    type: 'remove-account',
    account,
    removed,
    at: 6,
  });

  it('adds an account below the one that is worked on', () => {
    const next = reduce(readyState(), name('bot'));
    expect(accountIds(next)).to.deep.equal(['main', 'bot']);
    expect(next.account).to.equal('main');
  });

  it('names an account anew', () => {
    const next = reduce(readyState(), name('bot'), name('bot', 'Robot'));
    expect(listAccounts(next.progress, undefined)[1]).to.deep.include({id: 'bot', label: 'Robot'});
  });

  it('takes an account off the list, and goes on with the same one', () => {
    const next = reduce(readyState(), name('bot'), remove('bot'));
    expect(accountIds(next)).to.deep.equal(['main']);
    expect(next.account).to.equal('main');
  });

  it('goes on with the first account where the one that is worked on is taken off', () => {
    const next = reduce(readyState(), name('bot'), {type: 'select-account', account: 'bot'}, remove('bot'));
    expect(next.account).to.equal('main');
  });

  it('brings an account back, and goes on with the one that is worked on', () => {
    const next = reduce(readyState(), name('bot'), remove('bot'), remove('bot', false));
    expect(accountIds(next)).to.deep.equal(['main', 'bot']);
    expect(next.account).to.equal('main');
  });

  it('goes on with the first account where another tab has taken the one off that is worked on', () => {
    const before = reduce(readyState(), name('bot'), {type: 'select-account', account: 'bot'});
    const elsewhere = withRemoval(before.progress, 'bot', true, 20);
    expect(reduce(before, {type: 'merge-progress', progress: elsewhere}).account).to.equal('main');
  });

  it('begins with the first account where an earlier visit has taken the nameless one off', () => {
    const {progress, guide} = reduce(readyState(), name('grid'), name('bot'), remove('main'));
    const show = {
      type: 'show',
      guide,
      progress,
      account: 'main',
      keyType: 'trading',
      pageAccounts: undefined,
    } as const;
    const next = reduce(readyState(), {...show, at: 30});
    expect(next.account).to.equal('grid');
    expect(chosenKeyType(next.progress, 'grid')).to.equal('trading');
    expect(chosenKeyType(next.progress, 'main')).to.equal(undefined);
  });

  it('keeps accounts and names through a reset', () => {
    const next = reduce(readyState(), name('bot'), {type: 'reset-progress', at: 9});
    expect(accountIds(next)).to.deep.equal(['main', 'bot']);
  });
});
