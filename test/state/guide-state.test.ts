import {expect} from '@open-wc/testing';
import type {PageAccount} from '../../src/model/account.schema.js';
import {GuideError} from '../../src/model/guide-error.js';
import {chosenKeyType, isDone, NO_PROGRESS, withName} from '../../src/model/progress.js';
import {
  reduceGuide,
  type GuideAction,
  type GuideState,
  type ReadyState,
} from '../../src/state/guide-state.js';
import {done, makeGuide, makeProgress, readyState, undone} from '../helpers/factories.js';

const error = new GuideError('network', 'No connection.');
const pageAccounts: readonly PageAccount[] = [
  {id: 'one', label: 'One', kind: 'main'},
  {id: 'two', label: 'Two', kind: 'subaccount', keyType: 'trading'},
];

function reduce(state: GuideState, ...actions: readonly GuideAction[]): ReadyState {
  const next = actions.reduce(reduceGuide, state);
  if (next.status !== 'ready') throw new Error(`Expected a guide that is ready, got ${next.status}.`);
  return next;
}

describe('reduceGuide before a guide is ready', () => {
  const states: readonly GuideState[] = [{status: 'idle'}, {status: 'loading'}, {status: 'failed', error}];
  const waiting: readonly GuideAction[] = [
    {type: 'select-account', account: 'second'},
    {type: 'set-accounts', accounts: pageAccounts, at: 1},
    {type: 'name-account', account: 'second', label: 'Bot', kind: 'main', at: 1},
    {type: 'remove-account', account: 'second', removed: true, at: 1},
    {type: 'select-key-type', keyType: 'trading', at: 1},
    {type: 'tick-step', stepId: 'log-in', done: true, at: 1},
    {type: 'merge-progress', progress: makeProgress({once: {'log-in': done(1)}})},
    {type: 'reset-progress', at: 1},
    {type: 'point-to', target: {kind: 'step', id: 'log-in'}},
    {type: 'report-saving', saving: 'failed'},
  ];
  for (const state of states) {
    for (const action of waiting) {
      it(`ignores ${action.type} while it is ${state.status}`, () => {
        expect(reduceGuide(state, action)).to.equal(state);
      });
    }
  }

  it('goes from any state to loading, failed and rest', () => {
    for (const state of [...states, readyState()]) {
      expect(reduceGuide(state, {type: 'load'})).to.deep.equal({status: 'loading'});
      expect(reduceGuide(state, {type: 'fail', error})).to.deep.equal({status: 'failed', error});
      expect(reduceGuide(state, {type: 'rest'})).to.deep.equal({status: 'idle'});
    }
  });

  it('gives back the same state where it loads or rests already', () => {
    for (const [type, status] of [
      ['load', 'loading'],
      ['rest', 'idle'],
    ] as const) {
      const state: GuideState = {status};
      expect(reduceGuide(state, {type})).to.equal(state);
    }
  });
});

describe('reduceGuide showing a guide', () => {
  const guide = makeGuide();
  const show = (overrides: Partial<Extract<GuideAction, {type: 'show'}>> = {}) =>
    reduce(
      {status: 'loading'},
      {
        type: 'show',
        guide,
        progress: NO_PROGRESS,
        account: 'main',
        keyType: undefined,
        pageAccounts: undefined,
        at: 7,
        ...overrides,
      },
    );

  it('shows the guide with the progress that was kept', () => {
    const progress = makeProgress({once: {'log-in': done(1)}});
    expect(show({progress})).to.deep.equal({...readyState(), progress});
  });

  it('lets a key type that the page presets win over the one that was kept', () => {
    const progress = makeProgress({accounts: {main: {steps: {}, keyType: {id: 'trading', at: 1}}}});
    expect(show({progress, keyType: 'fast-connect'}).progress.accounts['main']?.keyType).to.deep.equal({
      id: 'fast-connect',
      at: 7,
    });
  });

  it('keeps the choice that was kept where the page presets a key type that there is none', () => {
    const progress = makeProgress({accounts: {main: {steps: {}, keyType: {id: 'trading', at: 1}}}});
    expect(show({progress, keyType: 'paper'}).progress).to.equal(progress);
  });

  it('works on an account of the page, and on the key type that the page knows of it', () => {
    const {account, progress} = show({account: 'two', pageAccounts});
    expect(account).to.equal('two');
    expect(chosenKeyType(progress, 'two')).to.equal('trading');
  });

  it('works on the first account of the page where the wanted one is not among them', () => {
    expect(show({account: 'main', pageAccounts}).account).to.equal('one');
  });
});

describe('reduceGuide with a guide', () => {
  const state = readyState({keyType: 'trading'});

  it('ticks a step', () => {
    const next = reduce(state, {type: 'tick-step', stepId: 'edit-list', done: true, at: 9});
    expect(next.progress.accounts['main']?.steps).to.deep.equal({'edit-list': done(9)});
    expect(next.guide).to.equal(state.guide);
  });

  it('takes a tick back', () => {
    const ticked = readyState({keyType: 'trading', done: ['edit-list']});
    const next = reduce(ticked, {type: 'tick-step', stepId: 'edit-list', done: false, at: 9});
    expect(next.progress.accounts['main']?.steps).to.deep.equal({'edit-list': undone(9)});
  });

  it('chooses a key type for the account that is worked on', () => {
    const next = reduce(
      state,
      {type: 'select-account', account: 'second'},
      {type: 'select-key-type', keyType: 'fast-connect', at: 9},
    );
    expect(chosenKeyType(next.progress, 'second')).to.equal('fast-connect');
    expect(chosenKeyType(next.progress, 'main')).to.equal('trading');
  });

  it('takes the choice of a key type back', () => {
    const next = reduce(state, {type: 'select-key-type', keyType: undefined, at: 9});
    expect(chosenKeyType(next.progress, 'main')).to.equal(undefined);
  });

  it('takes over what another tab has done', () => {
    const next = reduce(state, {type: 'merge-progress', progress: makeProgress({once: {'log-in': done(9)}})});
    expect(isDone(next.guide, next.progress, 'main', 'log-in')).to.equal(true);
    expect(chosenKeyType(next.progress, 'main')).to.equal('trading');
  });

  it('takes back every tick and choice', () => {
    const ticked = readyState({keyType: 'trading', done: ['log-in', 'edit-list']});
    const next = reduce(ticked, {type: 'reset-progress', at: 9});
    expect(next.progress).to.deep.equal(
      makeProgress({
        once: {'log-in': undone(9)},
        accounts: {main: {steps: {'edit-list': undone(9)}, keyType: {id: null, at: 9}}},
      }),
    );
  });

  it('points at the same place again each time that it is asked to', () => {
    const target = {kind: 'faq', id: 'how-long'} as const;
    const once = reduce(state, {type: 'point-to', target});
    const twice = reduce(once, {type: 'point-to', target: {...target}});
    expect(once.target).to.deep.equal(target);
    expect(twice.target).to.not.equal(once.target);
  });

  it('says how saving goes', () => {
    expect(reduce(state, {type: 'report-saving', saving: 'pending'}).saving).to.equal('pending');
  });

  const named = {...state, progress: withName(state.progress, 'bot', 'Bot', 'main', 1)};
  const unchanged: readonly [what: string, state: ReadyState, action: GuideAction][] = [
    ['a step that there is not', state, {type: 'tick-step', stepId: 'dance', done: true, at: 9}],
    ['a step of another key type', state, {type: 'tick-step', stepId: 'make-key', done: true, at: 9}],
    [
      'a step whose sub-steps have the ticks',
      state,
      {type: 'tick-step', stepId: 'find-key', done: true, at: 9},
    ],
    ['what every object inherits', state, {type: 'tick-step', stepId: 'constructor', done: true, at: 9}],
    [
      'a tick that is set already',
      readyState({done: ['log-in']}),
      {type: 'tick-step', stepId: 'log-in', done: true, at: 9},
    ],
    ['a tick that is not set', state, {type: 'tick-step', stepId: 'log-in', done: false, at: 9}],
    ['a key type that there is not', state, {type: 'select-key-type', keyType: 'paper', at: 9}],
    ['the key type that is chosen', state, {type: 'select-key-type', keyType: 'trading', at: 9}],
    ['no key type where none is chosen', readyState(), {type: 'select-key-type', keyType: undefined, at: 9}],
    ['the account that is worked on', state, {type: 'select-account', account: 'main'}],
    ['the accounts that it has', state, {type: 'set-accounts', accounts: undefined, at: 9}],
    [
      'what another tab knows already',
      state,
      {type: 'merge-progress', progress: structuredClone(state.progress)},
    ],
    ['news that saving is as it was', named, {type: 'report-saving', saving: 'kept'}],
  ];
  for (const [what, before, action] of unchanged) {
    it(`gives back the same state for ${what}`, () => {
      expect(reduceGuide(before, action)).to.equal(before);
    });
  }
});

describe('reduceGuide where the page has handed accounts over', () => {
  const handedOver: ReadyState = {...readyState({account: 'one'}), pageAccounts};

  it('goes to another account of the page', () => {
    expect(reduce(handedOver, {type: 'select-account', account: 'two'}).account).to.equal('two');
  });

  it('goes to no account that the page has not', () => {
    expect(reduceGuide(handedOver, {type: 'select-account', account: 'three'})).to.equal(handedOver);
  });

  it('takes for news only what has changed of the same account', () => {
    const before = reduce(handedOver, {type: 'select-key-type', keyType: 'fast-connect', at: 2});
    const accounts = [pageAccounts[1]!, {...pageAccounts[0]!, keyType: 'trading'}];
    const next = reduce(before, {type: 'set-accounts', accounts, at: 3});
    expect(chosenKeyType(next.progress, 'one')).to.equal('fast-connect');
  });
});
