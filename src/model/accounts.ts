import {tickableIds} from './applicable-steps.js';
import type {PageAccount} from './account.schema.js';
import type {Guide} from './guide.schema.js';
import {
  accountProgress,
  chosenKeyType,
  isDone,
  isOncePerReader,
  MAIN_ACCOUNT,
  type Tally,
} from './progress.js';
import type {AccountKind, Progress} from './progress.schema.js';

/** An account that the reader works through. */
export interface Account {
  readonly id: string;
  /** Undefined for the one account of a reader who has named none. */
  readonly label: string | undefined;
  readonly kind: AccountKind;
}

/** The accounts to work through: the page's, or those that the reader has named, or one without a name. */
export function listAccounts(
  progress: Progress,
  pageAccounts: readonly PageAccount[] | undefined,
): readonly Account[] {
  if (pageAccounts) return pageAccounts;
  const named = Object.entries(progress.accounts)
    .filter(([, {name, removed}]) => name && !removed?.value)
    .map(([id, {name}]) => ({id, label: name?.label, kind: name?.kind ?? 'main'}));
  const hasMain =
    named.some(({id}) => id === MAIN_ACCOUNT) || accountProgress(progress, MAIN_ACCOUNT).removed?.value;
  return hasMain && named.length > 0 ? named : [{id: MAIN_ACCOUNT, label: undefined, kind: 'main'}, ...named];
}

/** How much of what is done again for each account is done for this one. */
export function accountTally(guide: Guide, progress: Progress, account: string): Tally {
  const ids = tickableIds(guide, chosenKeyType(progress, account)).filter(
    (id) => !isOncePerReader(guide, id),
  );
  return {completed: ids.filter((id) => isDone(guide, progress, account, id)).length, total: ids.length};
}

export function isAccountDone(guide: Guide, progress: Progress, account: string): boolean {
  const {completed, total} = accountTally(guide, progress, account);
  return completed === total;
}

/** The account to go on with: the first open one after the current, then the first open one at all. */
export function nextAccount(
  guide: Guide,
  progress: Progress,
  accounts: readonly Account[],
  current: string,
): Account | undefined {
  const at = accounts.findIndex(({id}) => id === current);
  const others = [...accounts.slice(at + 1), ...accounts.slice(0, Math.max(at, 0))];
  return others.find(({id}) => !isAccountDone(guide, progress, id));
}

/** Whether every account is done, and with them everything that is done once. */
export function isEverythingDone(guide: Guide, progress: Progress, accounts: readonly Account[]): boolean {
  return accounts.every(({id}) =>
    tickableIds(guide, chosenKeyType(progress, id)).every((stepId) => isDone(guide, progress, id, stepId)),
  );
}

/** When the reader last did something in a guide, in milliseconds since 1970; undefined if never. */
export function lastActivity({once, accounts}: Progress): number | undefined {
  const times = [once, ...Object.values(accounts).map(({steps}) => steps)].flatMap((marks) =>
    Object.values(marks).map(({at}) => at),
  );
  return times.length === 0 ? undefined : Math.max(...times);
}
