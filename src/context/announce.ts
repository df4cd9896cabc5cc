import {AccountChangeEvent} from '../events/account-change-event.js';
import {CompleteEvent} from '../events/complete-event.js';
import {KeyTypeChangeEvent} from '../events/key-type-change-event.js';
import {ProgressChangeEvent} from '../events/progress-change-event.js';
import {isAccountDone, isEverythingDone, listAccounts} from '../model/accounts.js';
import {chosenKeyType, tally, withoutNames} from '../model/progress.js';
import type {ReadyState} from '../state/guide-state.js';

/** Tells the page what has changed between two states of one guide. */
export function announce(host: EventTarget, state: ReadyState, previous: ReadyState): void {
  const {account, guide, progress} = state;
  if (account !== previous.account) host.dispatchEvent(new AccountChangeEvent(account));
  const keyType = chosenKeyType(progress, account);
  const before = chosenKeyType(previous.progress, previous.account);
  if (keyType !== before) host.dispatchEvent(new KeyTypeChangeEvent(keyType, before));
  if (ticks(progress) === ticks(previous.progress)) return;
  const {completed, total} = tally(guide, progress, account);
  const {id} = guide.exchange;
  host.dispatchEvent(new ProgressChangeEvent(withoutNames(progress), completed, total, id, account));
  const isNews = (isDone: (state: ReadyState) => boolean): boolean => isDone(state) && !isDone(previous);
  if (isNews(isCurrentAccountDone(account))) host.dispatchEvent(new CompleteEvent(id, account));
  if (isNews(isAllDone)) host.dispatchEvent(new CompleteEvent(id, undefined));
}

/** All ticks, comparable. */
function ticks({once, accounts}: ReadyState['progress']): string {
  const own = Object.entries(accounts).flatMap(([id, {steps}]) =>
    Object.entries(steps).map((mark) => [id, mark]),
  );
  return JSON.stringify([once, own]);
}

function isCurrentAccountDone(account: string) {
  return ({guide, progress}: ReadyState): boolean => isAccountDone(guide, progress, account);
}

function isAllDone({guide, progress, pageAccounts}: ReadyState): boolean {
  return isEverythingDone(guide, progress, listAccounts(progress, pageAccounts));
}
