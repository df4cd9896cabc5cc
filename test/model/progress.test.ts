import {expect} from '@open-wc/testing';
import {
  accountProgress,
  chosenKeyType,
  clearedProgress,
  isDone,
  isOncePerReader,
  NO_PROGRESS,
  tally,
  withKeyType,
  withName,
  withoutNames,
  withRemoval,
  withTick,
} from '../../src/model/progress.js';
import {done, guideData, makeGuide, makeProgress, undone} from '../helpers/factories.js';

const guide = makeGuide();

describe('isOncePerReader', () => {
  const [logIn] = guideData().steps;
  const nested = makeGuide({
    steps: [{...logIn!, substeps: [{id: 'open-page', title: 'Open'}]}, ...guideData().steps.slice(1)],
  });
  const table: readonly [id: string, once: boolean][] = [
    ['log-in', true],
    ['open-page', true],
    ['find-key', false],
    ['edit-list', false],
    ['no-such-step', false],
  ];
  for (const [id, once] of table) {
    it(`finds ${id} done ${once ? 'once for all accounts' : 'again for each account'}`, () => {
      expect(isOncePerReader(nested, id)).to.equal(once);
    });
  }
});

describe('withTick', () => {
  it('ticks a step of one account', () => {
    expect(withTick(guide, NO_PROGRESS, 'main', 'edit-list', true, 5)).to.deep.equal(
      makeProgress({accounts: {main: {steps: {'edit-list': done(5)}}}}),
    );
  });

  it('ticks a step that is done once for all accounts', () => {
    expect(withTick(guide, NO_PROGRESS, 'main', 'log-in', true, 5)).to.deep.equal(
      makeProgress({once: {'log-in': done(5)}}),
    );
  });

  it('keeps every other tick, choice and account', () => {
    const before = makeProgress({
      once: {'log-in': done(1)},
      accounts: {
        main: {steps: {'save-list': done(2)}, keyType: {id: 'trading', at: 3}},
        second: {steps: {'edit-list': done(4)}},
      },
    });
    expect(withTick(guide, before, 'main', 'edit-list', true, 5)).to.deep.equal(
      makeProgress({
        once: {'log-in': done(1)},
        accounts: {
          main: {
            steps: {'save-list': done(2), 'edit-list': done(5)},
            keyType: {id: 'trading', at: 3},
          },
          second: {steps: {'edit-list': done(4)}},
        },
      }),
    );
  });

  it('leaves the progress before it as it was', () => {
    const before = makeProgress({once: {'log-in': done(1)}});
    withTick(guide, before, 'main', 'log-in', false, 5);
    expect(before).to.deep.equal(makeProgress({once: {'log-in': done(1)}}));
  });

  it('comes after the tick before it, also when the clock was set back', () => {
    const before = makeProgress({once: {'log-in': done(1000)}});
    expect(withTick(guide, before, 'main', 'log-in', false, 5).once).to.deep.equal({'log-in': undone(1001)});
  });
});

describe('withKeyType', () => {
  it('keeps the choice of an account beside its ticks', () => {
    const before = makeProgress({accounts: {main: {steps: {'edit-list': done(1)}}}});
    expect(withKeyType(before, 'main', 'trading', 5).accounts).to.deep.equal({
      main: {steps: {'edit-list': done(1)}, keyType: {id: 'trading', at: 5}},
    });
  });

  it('marks a choice that is taken back, so that another tab knows of it', () => {
    expect(withKeyType(NO_PROGRESS, 'main', undefined, 5).accounts).to.deep.equal({
      main: {steps: {}, keyType: {id: null, at: 5}},
    });
  });

  it('comes after the choice before it, also when the clock was set back', () => {
    const before = withKeyType(NO_PROGRESS, 'main', 'trading', 1000);
    expect(withKeyType(before, 'main', 'fast-connect', 5).accounts['main']?.keyType).to.deep.equal({
      id: 'fast-connect',
      at: 1001,
    });
  });
});

describe('withName and withRemoval', () => {
  const named = withName(NO_PROGRESS, 'second', 'Bot', 'subaccount', 5);

  it('name an account', () => {
    expect(named.accounts).to.deep.equal({
      second: {
        steps: {},
        name: {label: 'Bot', kind: 'subaccount', at: 5},
        removed: {value: false, at: 5},
      },
    });
  });

  it('take an account off the list and keep its name and ticks', () => {
    const ticked = withTick(guide, named, 'second', 'edit-list', true, 6);
    expect(withRemoval(ticked, 'second', true, 7).accounts['second']).to.deep.equal({
      steps: {'edit-list': done(6)},
      name: {label: 'Bot', kind: 'subaccount', at: 5},
      removed: {value: true, at: 7},
    });
  });

  it('bring an account back by naming it anew', () => {
    const again = withName(withRemoval(named, 'second', true, 7), 'second', 'Robot', 'main', 8);
    expect(again.accounts['second']).to.deep.equal({
      steps: {},
      name: {label: 'Robot', kind: 'main', at: 8},
      removed: {value: false, at: 8},
    });
  });

  it('come after what was before, also when the clock was set back', () => {
    const again = withName(withRemoval(named, 'second', true, 7), 'second', 'Robot', 'main', 1);
    expect(again.accounts['second']).to.deep.include({
      name: {label: 'Robot', kind: 'main', at: 6},
      removed: {value: false, at: 8},
    });
  });
});

describe('isDone', () => {
  const progress = makeProgress({
    once: {'log-in': done(1)},
    accounts: {main: {steps: {'edit-list': done(1), 'save-list': undone(1)}}},
  });
  const table: readonly [account: string, stepId: string, isTicked: boolean][] = [
    ['main', 'edit-list', true],
    ['main', 'save-list', false],
    ['main', 'make-key', false],
    ['main', 'log-in', true],
    ['second', 'log-in', true],
    ['second', 'edit-list', false],
    ['main', 'constructor', false],
    ['constructor', 'edit-list', false],
    ['__proto__', 'edit-list', false],
  ];
  for (const [account, stepId, isTicked] of table) {
    it(`finds ${stepId} of ${account} ${isTicked ? 'done' : 'open'}`, () => {
      expect(isDone(guide, progress, account, stepId)).to.equal(isTicked);
    });
  }
});

describe('accountProgress and chosenKeyType', () => {
  for (const account of ['second', 'toString', '__proto__']) {
    it(`know nothing of an account ${account} that has done nothing`, () => {
      expect(accountProgress(NO_PROGRESS, account)).to.deep.equal({steps: {}});
      expect(chosenKeyType(NO_PROGRESS, account)).to.equal(undefined);
    });
  }

  it('know what was chosen for each account', () => {
    const progress = withKeyType(withKeyType(NO_PROGRESS, 'main', 'trading', 1), 'second', 'fast-connect', 1);
    expect(chosenKeyType(progress, 'main')).to.equal('trading');
    expect(chosenKeyType(progress, 'second')).to.equal('fast-connect');
  });

  it('know no choice that was taken back', () => {
    const progress = withKeyType(withKeyType(NO_PROGRESS, 'main', 'trading', 1), 'main', undefined, 2);
    expect(chosenKeyType(progress, 'main')).to.equal(undefined);
  });
});

describe('tally', () => {
  it('counts a step that waits for the choice as one that is open', () => {
    const progress = makeProgress({once: {'log-in': done(1)}});
    expect(tally(guide, progress, 'main')).to.deep.equal({completed: 1, total: 3});
  });

  it('counts the steps and sub-steps of the chosen key type only', () => {
    const steps = {'edit-list': done(1), 'make-key': done(1), 'check-account': undone(1)};
    const progress = makeProgress({
      once: {'log-in': done(1)},
      accounts: {main: {steps, keyType: {id: 'trading', at: 1}}},
    });
    expect(tally(guide, progress, 'main')).to.deep.equal({completed: 2, total: 4});
  });
});

describe('clearedProgress', () => {
  it('takes back every tick and every choice, and marks them as taken back', () => {
    const before = makeProgress({
      once: {'log-in': done(1)},
      accounts: {main: {steps: {'edit-list': done(2)}, keyType: {id: 'trading', at: 3}}},
    });
    expect(clearedProgress(before, 9)).to.deep.equal(
      makeProgress({
        once: {'log-in': undone(9)},
        accounts: {main: {steps: {'edit-list': undone(9)}, keyType: {id: null, at: 9}}},
      }),
    );
  });

  it('keeps the accounts that the reader has named', () => {
    const before = withName(NO_PROGRESS, 'second', 'Bot', 'subaccount', 5);
    expect(clearedProgress(before, 9).accounts['second']).to.deep.include({
      name: {label: 'Bot', kind: 'subaccount', at: 5},
      removed: {value: false, at: 5},
    });
  });

  it('comes after every tick and choice, also when the clock was set back', () => {
    const before = makeProgress({
      once: {'log-in': done(1000)},
      accounts: {main: {steps: {}, keyType: {id: 'trading', at: 2000}}},
    });
    expect(clearedProgress(before, 9)).to.deep.equal(
      makeProgress({
        once: {'log-in': undone(1001)},
        accounts: {main: {steps: {}, keyType: {id: null, at: 2001}}},
      }),
    );
  });
});

describe('withoutNames', () => {
  it('leaves out the names of accounts and keeps the rest', () => {
    const named = withName(makeProgress({once: {'log-in': done(1)}}), 'second', 'Bot', 'subaccount', 5);
    expect(withoutNames(withTick(guide, named, 'second', 'edit-list', true, 6))).to.deep.equal(
      makeProgress({
        once: {'log-in': done(1)},
        accounts: {second: {steps: {'edit-list': done(6)}, removed: {value: false, at: 5}}},
      }),
    );
  });
});
