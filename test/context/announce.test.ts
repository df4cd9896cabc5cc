import {expect} from '@open-wc/testing';
import {announce} from '../../src/context/announce.js';
import {withName} from '../../src/model/progress.js';
import type {ReadyState} from '../../src/state/guide-state.js';
import {heard, typesOf} from '../helpers/events.js';
import {makeGuide, makeProgress, readyState} from '../helpers/factories.js';

const guide = makeGuide();
const allSteps = ['log-in', 'edit-list', 'save-list', 'check-account'];
const at = (reader: {account?: string; keyType?: string; done?: readonly string[]} = {}) =>
  readyState({guide, ...reader});

/** What the page hears when a reader comes from one state to the next. */
function told(previous: ReadyState, state: ReadyState): readonly Event[] {
  const page = new EventTarget();
  const events = heard(page);
  announce(page, state, previous);
  return events;
}

describe('announce', () => {
  it('says nothing where nothing changed that a page can see', () => {
    expect(told(at(), {...at(), saving: 'pending', target: {kind: 'faq', id: 'how-long'}})).to.deep.equal([]);
  });

  it('tells of a tick, with all ticks and how many are done', () => {
    const state = at({done: ['log-in']});
    const [event, ...others] = told(at(), state);
    expect(others).to.deep.equal([]);
    expect(event).to.include({type: 'guide-progress-change', completed: 1, total: 3});
    expect(event).to.deep.include({progress: state.progress});
  });

  it('tells of a tick that is taken back', () => {
    const [event] = told(at({done: ['log-in']}), {
      ...at(),
      progress: makeProgress({once: {'log-in': {done: false, at: 2}}}),
    });
    expect(event).to.include({type: 'guide-progress-change', completed: 0});
  });

  it('never tells the names that a reader gave to accounts', () => {
    const named = {...at(), progress: withName(at().progress, 'bot', 'Bot of Mary', 'subaccount', 1)};
    const ticked = {...named, progress: {...named.progress, once: {'log-in': {done: true, at: 2}}}};
    const [event] = told(named, ticked);
    expect(JSON.stringify(event)).to.not.include('Mary');
    expect(event).to.deep.include({
      progress: makeProgress({
        once: {'log-in': {done: true, at: 2}},
        accounts: {bot: {steps: {}, removed: {value: false, at: 1}}},
      }),
    });
  });

  it('tells of another key type, and of the one before it', () => {
    const [event] = told(at({keyType: 'trading'}), at({keyType: 'fast-connect'}));
    expect(event).to.include({
      type: 'guide-key-type-change',
      keyType: 'fast-connect',
      previous: 'trading',
    });
  });

  it('tells of a choice that is taken back', () => {
    const [event] = told(at({keyType: 'trading'}), at());
    expect(event).to.include({type: 'guide-key-type-change', keyType: undefined, previous: 'trading'});
  });

  it('tells of another account', () => {
    const [event, ...others] = told(at(), {...at(), account: 'second'});
    expect(event).to.include({type: 'guide-account-change', account: 'second'});
    expect(others).to.deep.equal([]);
  });

  it('tells of another account before the key type that comes with it', () => {
    const before = at({keyType: 'trading'});
    expect(typesOf(told(before, {...before, account: 'second'}))).to.deep.equal([
      'guide-account-change',
      'guide-key-type-change',
    ]);
  });

  it('tells that an account is done, and that all are', () => {
    const before = at({keyType: 'trading', done: allSteps.slice(0, -1)});
    const events = told(before, at({keyType: 'trading', done: allSteps}));
    expect(typesOf(events)).to.deep.equal(['guide-progress-change', 'guide-complete', 'guide-complete']);
    expect(events[1]).to.include({exchange: 'acme', account: 'main'});
    expect(events[2]).to.include({exchange: 'acme', account: undefined});
  });

  it('tells of one account only while another is open', () => {
    const pageAccounts = [
      {id: 'main', label: 'Main', kind: 'main'},
      {id: 'second', label: 'Second', kind: 'subaccount'},
    ] as const;
    const before = {...at({keyType: 'trading', done: allSteps.slice(0, -1)}), pageAccounts};
    const events = told(before, {...at({keyType: 'trading', done: allSteps}), pageAccounts});
    expect(events.filter(({type}) => type === 'guide-complete')).to.have.lengthOf(1);
    expect(events[1]).to.include({account: 'main'});
  });

  it('tells that all are done when the last step is one for all accounts', () => {
    const before = at({keyType: 'trading', done: allSteps.slice(1)});
    const events = told(before, at({keyType: 'trading', done: allSteps}));
    expect(typesOf(events)).to.deep.equal(['guide-progress-change', 'guide-complete']);
    expect(events[1]).to.include({account: undefined});
  });

  it('does not tell again that everything is done', () => {
    const before = at({keyType: 'trading', done: allSteps});
    const again = {...before, progress: {...before.progress, once: {'log-in': {done: true, at: 99}}}};
    expect(typesOf(told(before, again))).to.not.include('guide-complete');
  });
});
