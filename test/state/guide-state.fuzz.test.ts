import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {PageAccount} from '../../src/model/account.schema.js';
import {listAccounts} from '../../src/model/accounts.js';
import {tickableIds} from '../../src/model/applicable-steps.js';
import {admitProgress} from '../../src/model/doors.js';
import {GuideError} from '../../src/model/guide-error.js';
import {chosenKeyType, isDone, mergeProgress, NO_PROGRESS} from '../../src/model/progress.js';
import type {Progress} from '../../src/model/progress.schema.js';
import {
  reduceGuide,
  type GuideAction,
  type GuideState,
  type ReadyState,
} from '../../src/state/guide-state.js';
import {makeGuide, readyState} from '../helpers/factories.js';
import {FUZZ} from '../helpers/fuzz.js';

const guide = makeGuide();

/* Few ids and few moments, so that actions meet; some ids that every object inherits. */
const at = fc.nat({max: 6});
const account = fc.constantFrom('main', 'one', 'two', 'constructor', 'toString');
const keyType = fc.constantFrom(undefined, 'trading', 'fast-connect', 'no-such-type', 'constructor');
const stepId = fc.constantFrom(
  'log-in',
  'edit-list',
  'make-key',
  'paste-key',
  'check-account',
  'constructor',
);
const kind = fc.constantFrom('main' as const, 'subaccount' as const, 'extra-key' as const);
const pageAccounts: fc.Arbitrary<readonly PageAccount[] | undefined> = fc.option(
  fc.uniqueArray(fc.record({id: account, label: fc.constant('Bot'), kind, keyType}), {
    selector: ({id}) => id,
  }),
  {nil: undefined},
);

const readerAction: fc.Arbitrary<GuideAction> = fc.oneof(
  fc.record({type: fc.constant('select-account' as const), account}),
  fc.record({type: fc.constant('set-accounts' as const), accounts: pageAccounts, at}),
  fc.record({type: fc.constant('name-account' as const), account, label: fc.constant('Bot'), kind, at}),
  fc.record({type: fc.constant('remove-account' as const), account, removed: fc.boolean(), at}),
  fc.record({type: fc.constant('select-key-type' as const), keyType, at}),
  fc.record({type: fc.constant('tick-step' as const), stepId, done: fc.boolean(), at}),
  fc.record({type: fc.constant('reset-progress' as const), at}),
  fc.record({
    type: fc.constant('point-to' as const),
    target: fc.record({kind: fc.constantFrom('step' as const, 'faq' as const), id: stepId}),
  }),
  fc.record({
    type: fc.constant('report-saving' as const),
    saving: fc.constantFrom('kept' as const, 'pending' as const, 'failed' as const),
  }),
);
const readerActions = fc.array(readerAction, {maxLength: 20});

const anyProgress: fc.Arbitrary<Progress> = readerActions.map((actions) => play(actions).progress);
const anyAction: fc.Arbitrary<GuideAction> = fc.oneof(
  {weight: 6, arbitrary: readerAction},
  fc.record({type: fc.constant('merge-progress' as const), progress: anyProgress}),
  fc.record({
    type: fc.constant('show' as const),
    guide: fc.constant(guide),
    progress: fc.oneof(fc.constant(NO_PROGRESS), anyProgress),
    account,
    keyType,
    pageAccounts,
    at,
  }),
  fc.constantFrom<GuideAction>(
    {type: 'rest'},
    {type: 'load'},
    {type: 'fail', error: new GuideError('network', 'No connection.')},
  ),
);
const anyActions = fc.array(anyAction, {maxLength: 20});

/** What a reader makes of a guide that is ready. */
function play(actions: readonly GuideAction[]): ReadyState {
  return actions.reduce<ReadyState>(
    (state, action) => reduceGuide(state, action) as ReadyState,
    readyState({guide}),
  );
}

/** Each state on the way, with what led to the next. */
function steps(
  actions: readonly GuideAction[],
): readonly {before: GuideState; action: GuideAction; after: GuideState}[] {
  let state: GuideState = readyState({guide});
  return actions.map((action) => {
    const before = state;
    state = reduceGuide(before, action);
    return {before, action, after: state};
  });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

describe('reduceGuide, whatever happens in whatever order', () => {
  it('never writes to the state or to the action that it is given', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        for (const {after} of steps(deepFreeze(actions))) deepFreeze(after);
      }),
      FUZZ,
    );
  });

  it('gives back the very same state when the same is asked for again', () => {
    const saysNothingNew = [
      'rest',
      'load',
      'select-account',
      'set-accounts',
      'select-key-type',
      'tick-step',
      'merge-progress',
      'report-saving',
    ];
    fc.assert(
      fc.property(anyActions, (actions) => {
        for (const {action, after} of steps(actions))
          if (saysNothingNew.includes(action.type))
            expect(reduceGuide(after, action), action.type).to.equal(after);
      }),
      FUZZ,
    );
  });

  it('has progress only that can be kept and read again', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        for (const {after} of steps(actions)) {
          if (after.status !== 'ready') continue;
          expect(admitProgress(JSON.parse(JSON.stringify(after.progress)))).to.deep.equal(after.progress);
        }
      }),
      FUZZ,
    );
  });

  it('works on an account of the page wherever the page has handed some over', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        for (const {after, action} of steps(actions)) {
          if (after.status !== 'ready' || !after.pageAccounts?.length) continue;
          expect(
            after.pageAccounts.map(({id}) => id),
            action.type,
          ).to.include(after.account);
        }
      }),
      FUZZ,
    );
  });

  it('ticks the step that was asked for and no other', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        for (const {before, action, after} of steps(actions)) {
          if (action.type !== 'tick-step' || before.status !== 'ready' || after.status !== 'ready') continue;
          const {progress, account: worked} = after;
          const ids = tickableIds(guide, chosenKeyType(progress, worked));
          for (const id of ids) {
            const wanted = id === action.stepId ? action.done : isDone(guide, before.progress, worked, id);
            expect(isDone(guide, progress, worked, id), id).to.equal(wanted);
          }
          if (!ids.includes(action.stepId)) expect(after).to.equal(before);
        }
      }),
      FUZZ,
    );
  });

  it('has always an account to work on', () => {
    fc.assert(
      fc.property(readerActions, (actions) => {
        const {progress, pageAccounts: handedOver} = play(actions);
        if (handedOver === undefined) expect(listAccounts(progress, handedOver)).to.not.deep.equal([]);
      }),
      FUZZ,
    );
  });

  it('knows the same in two tabs once each has heard of the other', () => {
    fc.assert(
      fc.property(readerActions, readerActions, (here, there) => {
        const [mine, theirs] = [play(here), play(there)];
        const merged = (state: ReadyState, progress: Progress) =>
          (reduceGuide(state, {type: 'merge-progress', progress}) as ReadyState).progress;
        expect(merged(mine, theirs.progress)).to.deep.equal(merged(theirs, mine.progress));
        expect(merged(mine, theirs.progress)).to.deep.equal(mergeProgress(mine.progress, theirs.progress));
      }),
      FUZZ,
    );
  });
});
