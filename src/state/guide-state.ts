import type {GuideError} from '../model/guide-error.js';
import type {Guide} from '../model/guide.schema.js';
import {findKeyType, tickableIds} from '../model/applicable-steps.js';
import {
  chosenKeyType,
  clearedProgress,
  isDone,
  mergeProgress,
  withKeyType,
  withTick,
} from '../model/progress.js';
import type {Progress} from '../model/progress.schema.js';

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
}

/** What can happen. Times are in milliseconds since 1970. */
export type GuideAction =
  | {readonly type: 'rest'}
  | {readonly type: 'load'}
  | {
      readonly type: 'show';
      readonly guide: Guide;
      readonly progress: Progress;
      readonly account: string;
      /** The key type that the page presets; it wins over the one that was kept. */
      readonly keyType: string | undefined;
      readonly at: number;
    }
  | {readonly type: 'fail'; readonly error: GuideError}
  | {readonly type: 'select-account'; readonly account: string}
  | {readonly type: 'select-key-type'; readonly keyType: string | undefined; readonly at: number}
  | {readonly type: 'tick-step'; readonly stepId: string; readonly done: boolean; readonly at: number}
  | {readonly type: 'merge-progress'; readonly progress: Progress}
  | {readonly type: 'reset-progress'; readonly at: number};

/** The next state. What changes nothing, such as an unknown id, gives back the same object. */
export function reduceGuide(state: GuideState, action: GuideAction): GuideState {
  switch (action.type) {
    case 'rest':
      return state.status === 'idle' ? state : {status: 'idle'};
    case 'load':
      return state.status === 'loading' ? state : {status: 'loading'};
    case 'fail':
      return {status: 'failed', error: action.error};
    case 'show': {
      const {guide, progress, account, keyType, at} = action;
      const ready: ReadyState = {status: 'ready', guide, progress, account};
      return keyType === undefined ? ready : reduceReady(ready, {type: 'select-key-type', keyType, at});
    }
    default:
      return state.status === 'ready' ? reduceReady(state, action) : state;
  }
}

type ReadyAction = Exclude<GuideAction, {type: 'rest' | 'load' | 'fail' | 'show'}>;

function reduceReady(state: ReadyState, action: ReadyAction): ReadyState {
  const {guide, progress, account} = state;
  switch (action.type) {
    case 'select-account':
      return action.account === account ? state : {...state, account: action.account};
    case 'select-key-type': {
      const {keyType, at} = action;
      const known = keyType === undefined || findKeyType(guide, keyType);
      if (!known || keyType === chosenKeyType(progress, account)) return state;
      return {...state, progress: withKeyType(progress, account, keyType, at)};
    }
    case 'tick-step': {
      const {stepId, done, at} = action;
      const known = tickableIds(guide, chosenKeyType(progress, account)).includes(stepId);
      if (!known || done === isDone(guide, progress, account, stepId)) return state;
      return {...state, progress: withTick(guide, progress, account, stepId, done, at)};
    }
    case 'merge-progress':
    case 'reset-progress': {
      const next =
        action.type === 'merge-progress'
          ? mergeProgress(progress, action.progress)
          : clearedProgress(progress, action.at);
      return next === progress ? state : {...state, progress: next};
    }
  }
}
