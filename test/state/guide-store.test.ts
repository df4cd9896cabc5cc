import {expect} from '@open-wc/testing';
import {MAIN_ACCOUNT, NO_PROGRESS} from '../../src/model/progress.js';
import type {GuideAction, GuideState} from '../../src/state/guide-state.js';
import {GuideStore} from '../../src/state/guide-store.js';
import {makeGuide} from '../helpers/factories.js';

const show: GuideAction = {
  type: 'show',
  guide: makeGuide(),
  progress: NO_PROGRESS,
  account: MAIN_ACCOUNT,
  keyType: undefined,
  pageAccounts: undefined,
  at: 1,
};

/** A store with a list of what it tells. */
function listenedStore() {
  const store = new GuideStore();
  const told: [state: GuideState, previous: GuideState][] = [];
  const end = store.subscribe((...states) => told.push(states));
  return {store, told, end};
}

describe('GuideStore', () => {
  it('is idle at first', () => {
    expect(new GuideStore().state).to.deep.equal({status: 'idle'});
  });

  it('tells its listeners of the next state and of the one before', () => {
    const {store, told} = listenedStore();
    const previous = store.state;
    store.dispatch({type: 'load'});
    expect(told).to.deep.equal([[{status: 'loading'}, {status: 'idle'}]]);
    expect(told[0]).to.have.ordered.members([store.state, previous]);
  });

  it('tells nobody of what changes nothing', () => {
    const {store, told} = listenedStore();
    store.dispatch({type: 'tick-step', stepId: 'log-in', done: true, at: 1});
    expect(told).to.deep.equal([]);
  });

  it('has the next state already when it tells of it', () => {
    const store = new GuideStore();
    let seen: GuideState | undefined;
    store.subscribe((state) => {
      seen = store.state === state ? state : undefined;
    });
    store.dispatch(show);
    expect(seen?.status).to.equal('ready');
  });

  it('tells every listener', () => {
    const {store, told} = listenedStore();
    const others: GuideState[] = [];
    store.subscribe((state) => others.push(state));
    store.dispatch({type: 'load'});
    expect([told.length, others.length]).to.deep.equal([1, 1]);
  });

  it('tells nothing more to a listener that has ended', () => {
    const {store, told, end} = listenedStore();
    end();
    store.dispatch({type: 'load'});
    expect(told).to.deep.equal([]);
  });
});
