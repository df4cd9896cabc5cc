import type {AccountNameRequestEvent} from '../events/account-name-request-event.js';
import type {AccountRemovalRequestEvent} from '../events/account-removal-request-event.js';
import type {AccountRequestEvent} from '../events/account-request-event.js';
import type {KeyTypeRequestEvent} from '../events/key-type-request-event.js';
import type {StepTickRequestEvent} from '../events/step-tick-request-event.js';
import type {TargetRequestEvent} from '../events/target-request-event.js';
import type {GuideAction} from '../state/guide-state.js';

interface RequestHost extends EventTarget {
  readonly question: object | undefined;
  readonly renderRoot: EventTarget;
}

interface Answering {
  dispatch(action: GuideAction): void;
  reload(): void;
}

/** What becomes of each request. */
const ACTIONS = {
  'guide-key-type-request': ({keyType}: KeyTypeRequestEvent, at: number): GuideAction => ({
    type: 'select-key-type',
    keyType,
    at,
  }),
  'guide-step-tick-request': ({stepId, done}: StepTickRequestEvent, at: number): GuideAction => ({
    type: 'tick-step',
    stepId,
    done,
    at,
  }),
  'guide-account-request': ({account}: AccountRequestEvent): GuideAction => ({
    type: 'select-account',
    account,
  }),
  'guide-target-request': ({place}: TargetRequestEvent): GuideAction => ({
    type: 'point-to',
    target: {...place},
  }),
} as const;

/** Requests that never leave the guide's own shadow tree. */
const INNER_ACTIONS = {
  'guide-account-name-request': (event: AccountNameRequestEvent, at: number): GuideAction => {
    const {account = `account-${at.toString(36)}`, label, kind} = event;
    return {type: 'name-account', account, label, kind, at};
  },
  'guide-account-removal-request': (
    {account, removed}: AccountRemovalRequestEvent,
    at: number,
  ): GuideAction => ({
    type: 'remove-account',
    account,
    removed,
    at,
  }),
} as const;

/**
 * Turns the requests of the elements in a guide into actions, until the signal. They end here: the page hears of what
 * came of them. An element without a guide of its own lets them pass, and the guide around it answers.
 */
export function answerRequests(host: RequestHost, guide: Answering, signal: AbortSignal): void {
  const listen = (target: EventTarget, type: string, answer: (event: Event) => void): void => {
    const handle = (event: Event): void => {
      if (!host.question) return;
      event.stopPropagation();
      answer(event);
    };
    target.addEventListener(type, handle, {signal});
  };
  const listenAll = (target: EventTarget, actions: object): void => {
    for (const [type, toAction] of Object.entries(actions) as [
      string,
      (event: Event, at: number) => GuideAction,
    ][]) {
      listen(target, type, (event) => {
        guide.dispatch(toAction(event, Date.now()));
      });
    }
  };
  listenAll(host, ACTIONS);
  listenAll(host.renderRoot, INNER_ACTIONS);
  listen(host, 'guide-reload-request', () => {
    guide.reload();
  });
}
