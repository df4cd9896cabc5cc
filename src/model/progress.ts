import {tickableIds} from './applicable-steps.js';
import type {Guide} from './guide.schema.js';
import type {AccountProgress, Marks, Progress} from './progress.schema.js';

/** The account of a reader who has named none. */
export const MAIN_ACCOUNT = 'main';

export const NO_PROGRESS: Progress = {version: 1, once: {}, accounts: {}};
const NO_ACCOUNT_PROGRESS: AccountProgress = {steps: {}};

export function accountProgress(progress: Progress, account: string): AccountProgress {
  return Object.hasOwn(progress.accounts, account)
    ? (progress.accounts[account] ?? NO_ACCOUNT_PROGRESS)
    : NO_ACCOUNT_PROGRESS;
}

/** The key type that the reader chose for an account. */
export function chosenKeyType(progress: Progress, account: string): string | undefined {
  return accountProgress(progress, account).keyType?.id ?? undefined;
}

/** Whether a step, or the step that a sub-step belongs to, is done once for all accounts. */
export function isOncePerReader(guide: Guide, stepId: string): boolean {
  return guide.steps.some(
    ({id, per, substeps}) =>
      per === 'once' && (id === stepId || (substeps?.some((substep) => substep.id === stepId) ?? false)),
  );
}

export function isDone(guide: Guide, progress: Progress, account: string, stepId: string): boolean {
  const marks: Marks = isOncePerReader(guide, stepId)
    ? progress.once
    : accountProgress(progress, account).steps;
  return Object.hasOwn(marks, stepId) && marks[stepId]?.done === true;
}

/** The progress with one tick set or removed. */
export function withTick(
  guide: Guide,
  progress: Progress,
  account: string,
  stepId: string,
  done: boolean,
  at: number,
): Progress {
  const mark = {[stepId]: {done, at}};
  if (isOncePerReader(guide, stepId)) return {...progress, once: {...progress.once, ...mark}};
  const own = accountProgress(progress, account);
  return withAccount(progress, account, {...own, steps: {...own.steps, ...mark}});
}

/** The progress with another key type for an account; `undefined` takes the choice back. */
export function withKeyType(
  progress: Progress,
  account: string,
  keyType: string | undefined,
  at: number,
): Progress {
  return withAccount(progress, account, {
    ...accountProgress(progress, account),
    keyType: {id: keyType ?? null, at},
  });
}

function withAccount(progress: Progress, account: string, own: AccountProgress): Progress {
  return {...progress, accounts: {...progress.accounts, [account]: own}};
}

export interface Tally {
  readonly completed: number;
  readonly total: number;
}

/** How many of the steps that apply are done. A step that waits for the choice of a key type counts as one that is open. */
export function tally(guide: Guide, progress: Progress, account: string): Tally {
  const ids = tickableIds(guide, chosenKeyType(progress, account));
  return {completed: ids.filter((id) => isDone(guide, progress, account, id)).length, total: ids.length};
}

/** Joins what two tabs know: of each tick and choice the later one. Returns `mine` itself when `theirs` adds nothing. */
export function mergeProgress(mine: Progress, theirs: Progress): Progress {
  const once = newest(mine.once, theirs.once);
  let accounts = mine.accounts;
  for (const [id, their] of Object.entries(theirs.accounts)) {
    const own = accountProgress(mine, id);
    const steps = newest(own.steps, their.steps);
    const keyType = (their.keyType?.at ?? -1) > (own.keyType?.at ?? -1) ? their.keyType : own.keyType;
    if (steps === own.steps && keyType === own.keyType) continue;
    accounts = {...accounts, [id]: keyType ? {steps, keyType} : {steps}};
  }
  return once === mine.once && accounts === mine.accounts ? mine : {version: 1, once, accounts};
}

function newest(mine: Marks, theirs: Marks): Marks {
  const later = Object.entries(theirs).filter(
    ([id, {at}]) => at > (Object.hasOwn(mine, id) ? (mine[id]?.at ?? -1) : -1),
  );
  return later.length === 0 ? mine : {...mine, ...Object.fromEntries(later)};
}

/** The progress with every tick and choice taken back. They are marked as such, or another tab would bring them back. */
export function clearedProgress(progress: Progress, at: number): Progress {
  const clear = (marks: Marks): Marks =>
    Object.fromEntries(Object.keys(marks).map((id) => [id, {done: false, at}]));
  return {
    version: 1,
    once: clear(progress.once),
    accounts: Object.fromEntries(
      Object.entries(progress.accounts).map(([id, {steps}]) => [
        id,
        {steps: clear(steps), keyType: {id: null, at}},
      ]),
    ),
  };
}
