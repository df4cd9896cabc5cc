import type {PageAccount} from '../model/account.schema.js';
import {listAccounts} from '../model/accounts.js';
import {findKeyType, tickableIds} from '../model/applicable-steps.js';
import type {GuideError} from '../model/guide-error.js';
import type {Guide} from '../model/guide.schema.js';
import {
  accountProgress,
  chosenKeyType,
  clearedProgress,
  isDone,
  mergeProgress,
  withKeyType,
  withName,
  withRemoval,
  withTick,
} from '../model/progress.js';
import type {AccountKind, Progress} from '../model/progress.schema.js';
import type {Target} from '../model/target.js';

/** What is known now. A guide can only be read where there is one. */
export type GuideState =
  | {readonly status: 'idle'}
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly error: GuideError}
  | ReadyState;

export interface ReadyState {
  readonly status: 'ready';
  readonly guide: Guide;
  readonly progress: Progress;
  /** Id of the account that is worked on. */
  readonly account: string;
  /** The accounts that the page has handed over; undefined if the reader names their own. */
  readonly pageAccounts: readonly PageAccount[] | undefined;
  /** What the reader is to be shown next; undefined until somebody points at something. */
  readonly target: Target | undefined;
  readonly saving: Saving;
}

/** Whether the ticks are kept: yes, not yet, or only until the page is left. */
export type Saving = 'kept' | 'pending' | 'failed';

/** What can happen. Times are in milliseconds since 1970. */
export type GuideAction = LoadAction | ReadyAction;

type LoadAction =
  | {readonly type: 'rest'}
  | {readonly type: 'load'}
  | {
      readonly type: 'show';
      readonly guide: Guide;
      readonly progress: Progress;
      readonly account: string;
      /** The key type that the page presets; it wins over the one that was kept. */
      readonly keyType: string | undefined;
      readonly pageAccounts: readonly PageAccount[] | undefined;
      readonly at: number;
    }
  | {readonly type: 'fail'; readonly error: GuideError};

type ReadyAction =
  | {readonly type: 'select-account'; readonly account: string}
  | {
      readonly type: 'set-accounts';
      readonly accounts: readonly PageAccount[] | undefined;
      readonly at: number;
    }
  | {
      readonly type: 'name-account';
      readonly account: string;
      readonly label: string;
      readonly kind: AccountKind;
      readonly at: number;
    }
  | {
      readonly type: 'remove-account';
      readonly account: string;
      readonly removed: boolean;
      readonly at: number;
    }
  | {readonly type: 'select-key-type'; readonly keyType: string | undefined; readonly at: number}
  | {readonly type: 'tick-step'; readonly stepId: string; readonly done: boolean; readonly at: number}
  | {readonly type: 'merge-progress'; readonly progress: Progress}
  | {readonly type: 'reset-progress'; readonly at: number}
  | {readonly type: 'point-to'; readonly target: Target}
  | {readonly type: 'report-saving'; readonly saving: Saving};

/** The next state. What changes nothing, such as an unknown id, gives back the same object. */
export function reduceGuide(state: GuideState, action: GuideAction): GuideState {
  switch (action.type) {
    case 'rest':
      return state.status === 'idle' ? state : {status: 'idle'};
    case 'load':
      return state.status === 'loading' ? state : {status: 'loading'};
    case 'fail':
      return {status: 'failed', error: action.error};
    case 'show':
      return show(action);
    default:
      return state.status === 'ready' ? reduceReady(state, action) : state;
  }
}

function show({
  guide,
  progress,
  account,
  keyType,
  pageAccounts,
  at,
}: LoadAction & {type: 'show'}): ReadyState {
  let ready: ReadyState = {
    status: 'ready',
    guide,
    progress,
    account,
    pageAccounts: undefined,
    target: undefined,
    saving: 'kept',
  };
  ready = unlessRemoved(reduceReady(ready, {type: 'set-accounts', accounts: pageAccounts, at}));
  return keyType === undefined ? ready : reduceReady(ready, {type: 'select-key-type', keyType, at});
}

function reduceReady(state: ReadyState, action: ReadyAction): ReadyState {
  const {guide, progress, account} = state;
  switch (action.type) {
    case 'select-account': {
      const isKnown = state.pageAccounts?.some(({id}) => id === action.account) ?? true;
      return action.account === account || !isKnown ? state : {...state, account: action.account};
    }
    case 'set-accounts':
      return withAccounts(state, action.accounts, action.at);
    case 'name-account':
      return withProgress(state, withName(progress, action.account, action.label, action.kind, action.at));
    case 'remove-account': {
      const isListed = listAccounts(progress, state.pageAccounts).some(({id}) => id === action.account);
      if (!isListed && (action.removed || state.pageAccounts)) return state;
      const next = withProgress(state, withRemoval(progress, action.account, action.removed, action.at));
      return {...next, account: firstIfGone(next)};
    }
    case 'select-key-type': {
      const {keyType, at} = action;
      const known = keyType === undefined || findKeyType(guide, keyType);
      if (!known || keyType === chosenKeyType(progress, account)) return state;
      return withProgress(state, withKeyType(progress, account, keyType, at));
    }
    case 'tick-step': {
      const {stepId, done, at} = action;
      const known = tickableIds(guide, chosenKeyType(progress, account)).includes(stepId);
      if (!known || done === isDone(guide, progress, account, stepId)) return state;
      return withProgress(state, withTick(guide, progress, account, stepId, done, at));
    }
    case 'merge-progress':
      return unlessRemoved(withProgress(state, mergeProgress(progress, action.progress)));
    case 'reset-progress': {
      const cleared = {...state, progress: clearedProgress(progress, action.at), pageAccounts: undefined};
      return withAccounts(cleared, state.pageAccounts, action.at);
    }
    case 'point-to':
      return {...state, target: action.target};
    case 'report-saving':
      return action.saving === state.saving ? state : {...state, saving: action.saving};
  }
}

function withProgress(state: ReadyState, progress: Progress): ReadyState {
  return progress === state.progress ? state : {...state, progress};
}

/**
 * Takes over the page's accounts. What the page knows of a key type counts until the reader has chosen,
 * and again when it changes.
 */
function withAccounts(
  state: ReadyState,
  accounts: readonly PageAccount[] | undefined,
  at: number,
): ReadyState {
  if (accounts === state.pageAccounts) return state;
  let {progress} = state;
  for (const {id, keyType} of accounts ?? []) {
    if (!findKeyType(state.guide, keyType)) continue;
    const before = state.pageAccounts?.find((account) => account.id === id)?.keyType;
    const isNews = before !== undefined && before !== keyType;
    if (isNews || chosenKeyType(progress, id) === undefined)
      progress = withKeyType(progress, id, keyType, at);
  }
  const next = {...state, progress, pageAccounts: accounts};
  return accounts ? {...next, account: firstIfGone(next)} : next;
}

/** The account that is worked on, or the first one if that one is not in the list any more. */
function firstIfGone({progress, pageAccounts, account}: ReadyState): string {
  const accounts = listAccounts(progress, pageAccounts);
  return accounts.some(({id}) => id === account) ? account : (accounts[0]?.id ?? account);
}

/** Goes on with another account where this one was taken off the list: in another tab, or on an earlier visit. */
function unlessRemoved(state: ReadyState): ReadyState {
  const {removed} = accountProgress(state.progress, state.account);
  return removed?.value ? {...state, account: firstIfGone(state)} : state;
}
