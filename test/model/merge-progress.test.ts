import {expect} from '@open-wc/testing';
import {clearedProgress, isDone, mergeProgress, NO_PROGRESS, withTick} from '../../src/model/progress.js';
import type {AccountProgress, Progress} from '../../src/model/progress.schema.js';
import {done, makeGuide, makeProgress, undone} from '../helpers/factories.js';
import {pick, seededRandom} from '../helpers/random.js';

/** What a tab may know: few facts and few moments, so that two tabs often speak of the same. */
function anyProgress(random: () => number): Progress {
  const moments = [1, 2, 3, 4];
  const chance = () => random() < 0.5;
  const marks = (ids: readonly string[]) =>
    Object.fromEntries(ids.filter(chance).map((id) => [id, {done: chance(), at: pick(random, moments)}]));
  const account = (): AccountProgress => ({
    steps: {'check-account': done(1), ...marks(['edit-list', 'save-list', 'constructor'])},
    ...(chance() && {
      keyType: {id: pick(random, ['trading', 'fast-connect', null]), at: pick(random, moments)},
    }),
    ...(chance() && {
      name: {
        label: pick(random, ['Bot', 'Main']),
        kind: pick(random, ['main', 'subaccount'] as const),
        at: pick(random, moments),
      },
    }),
    ...(chance() && {removed: {value: chance(), at: pick(random, moments)}}),
  });
  const accounts = ['main', 'second', 'toString'].filter(chance).map((id) => [id, account()] as const);
  return makeProgress({once: marks(['log-in', 'log-out']), accounts: Object.fromEntries(accounts)});
}

const random = seededRandom(20251231);
const samples = Array.from({length: 300}, () => ({
  a: anyProgress(random),
  b: anyProgress(random),
  c: anyProgress(random),
}));

describe('mergeProgress', () => {
  it('knows the same whichever tab asks', () => {
    for (const {a, b} of samples) expect(mergeProgress(a, b)).to.deep.equal(mergeProgress(b, a));
  });

  it('knows the same in whatever order three tabs meet', () => {
    for (const {a, b, c} of samples) {
      expect(mergeProgress(mergeProgress(a, b), c)).to.deep.equal(mergeProgress(a, mergeProgress(b, c)));
    }
  });

  it('learns nothing from hearing a thing again', () => {
    for (const {a, b} of samples) {
      const both = mergeProgress(a, b);
      expect(mergeProgress(both, b)).to.equal(both);
      expect(mergeProgress(both, structuredClone(a))).to.equal(both);
    }
  });

  it('loses none of the steps and accounts that either tab knows', () => {
    for (const {a, b} of samples) {
      const both = mergeProgress(a, b);
      for (const one of [a, b]) {
        expect(Object.keys(both.once)).to.include.members(Object.keys(one.once));
        expect(Object.keys(both.accounts)).to.include.members(Object.keys(one.accounts));
      }
    }
  });

  it('never writes to what it joins', () => {
    for (const {a, b} of samples) {
      const copies = structuredClone([a, b]);
      mergeProgress(a, b);
      expect([a, b]).to.deep.equal(copies);
    }
  });

  it('joins the ticks that two tabs have set', () => {
    const mine = makeProgress({
      once: {'log-in': done(1)},
      accounts: {main: {steps: {'edit-list': done(2)}}},
    });
    const theirs = makeProgress({
      once: {'log-out': done(1)},
      accounts: {main: {steps: {'save-list': done(3)}}, second: {steps: {'edit-list': done(4)}}},
    });
    expect(mergeProgress(mine, theirs)).to.deep.equal(
      makeProgress({
        once: {'log-in': done(1), 'log-out': done(1)},
        accounts: {
          main: {steps: {'edit-list': done(2), 'save-list': done(3)}},
          second: {steps: {'edit-list': done(4)}},
        },
      }),
    );
  });

  it('lets the later of two statements count', () => {
    const earlier = makeProgress({
      accounts: {
        main: {
          steps: {'edit-list': done(1)},
          keyType: {id: 'trading', at: 1},
          name: {label: 'Bot', kind: 'main', at: 1},
          removed: {value: true, at: 1},
        },
      },
    });
    const later = makeProgress({
      accounts: {
        main: {
          steps: {'edit-list': undone(2)},
          keyType: {id: null, at: 2},
          name: {label: 'Robot', kind: 'subaccount', at: 2},
          removed: {value: false, at: 2},
        },
      },
    });
    expect(mergeProgress(earlier, later)).to.deep.equal(later);
    expect(mergeProgress(later, earlier)).to.equal(later);
  });

  it('leaves a step open of which two tabs say at one moment that it is done and that it is not', () => {
    const [mine, theirs] = [
      makeProgress({once: {'log-in': done(1)}}),
      makeProgress({once: {'log-in': undone(1)}}),
    ];
    expect(mergeProgress(mine, theirs).once).to.deep.equal({'log-in': undone(1)});
  });

  it('gives back the very same progress where the other tab adds nothing', () => {
    const mine = makeProgress({once: {'log-in': done(2)}});
    expect(mergeProgress(mine, makeProgress({once: {'log-in': undone(1)}}))).to.equal(mine);
    expect(mergeProgress(mine, NO_PROGRESS)).to.equal(mine);
  });

  it('holds a reset against a tab that still knows the ticks', () => {
    const guide = makeGuide();
    const ticked = withTick(guide, NO_PROGRESS, 'main', 'log-in', true, 5);
    const reset = clearedProgress(ticked, 9);
    expect(isDone(guide, mergeProgress(reset, ticked), 'main', 'log-in')).to.equal(false);
    expect(isDone(guide, mergeProgress(ticked, reset), 'main', 'log-in')).to.equal(false);
  });

  it('takes a tick that was set again after the reset', () => {
    const guide = makeGuide();
    const reset = clearedProgress(withTick(guide, NO_PROGRESS, 'main', 'log-in', true, 5), 9);
    const again = withTick(guide, reset, 'main', 'log-in', true, 12);
    expect(isDone(guide, mergeProgress(reset, again), 'main', 'log-in')).to.equal(true);
  });
});
