import {tickableIds} from './applicable-steps.js';
import type {Guide} from './guide.schema.js';
import type {AccountKind, AccountProgress, Marks, Progress} from './progress.schema.js';

/** The account of a reader who has named none. */
export const MAIN_ACCOUNT = 'main';

export const NO_PROGRESS: Progress = {version: 2, once: {}, accounts: {}};
const NO_ACCOUNT_PROGRESS: AccountProgress = {steps: {}};

export function accountProgress({accounts}: Progress, account: string): AccountProgress {
  return own(accounts, account) ?? NO_ACCOUNT_PROGRESS;
}

/** The key type that was chosen for an account. */
export function chosenKeyType(progress: Progress, account: string): string | undefined {
  return accountProgress(progress, account).keyType?.id ?? undefined;
}

/** A guide never changes, and each of its ticks is asked for with every change. */
const onceStepsOf = new WeakMap<Guide, ReadonlySet<string>>();

/** Whether a step, or the step that a sub-step belongs to, is done once for all accounts. */
export function isOncePerReader(guide: Guide, stepId: string): boolean {
  let steps = onceStepsOf.get(guide);
  if (!steps) {
    const once = guide.steps.filter(({per}) => per === 'once');
    steps = new Set(once.flatMap(({id, substeps = []}) => [id, ...substeps.map((substep) => substep.id)]));
    onceStepsOf.set(guide, steps);
  }
  return steps.has(stepId);
}

export function isDone(guide: Guide, progress: Progress, account: string, stepId: string): boolean {
  const marks = isOncePerReader(guide, stepId) ? progress.once : accountProgress(progress, account).steps;
  return own(marks, stepId)?.done === true;
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
  const isOnce = isOncePerReader(guide, stepId);
  const marks = isOnce ? progress.once : accountProgress(progress, account).steps;
  const next = {...marks, [stepId]: {done, at: after(own(marks, stepId), at)}};
  return isOnce ? {...progress, once: next} : withAccount(progress, account, {steps: next});
}

/** The progress with another key type for an account; `undefined` takes the choice back. */
export function withKeyType(
  progress: Progress,
  account: string,
  keyType: string | undefined,
  at: number,
): Progress {
  const before = accountProgress(progress, account).keyType;
  return withAccount(progress, account, {keyType: {id: keyType ?? null, at: after(before, at)}});
}

/** The progress with an account that the reader names, or names anew. */
export function withName(
  progress: Progress,
  account: string,
  label: string,
  kind: AccountKind,
  at: number,
): Progress {
  const {name} = accountProgress(progress, account);
  const named = withAccount(progress, account, {name: {label, kind, at: after(name, at)}});
  return withRemoval(named, account, false, at);
}

/** The progress with an account removed from the reader's list, or brought back with all its ticks. */
export function withRemoval(progress: Progress, account: string, value: boolean, at: number): Progress {
  const before = accountProgress(progress, account).removed;
  return withAccount(progress, account, {removed: {value, at: after(before, at)}});
}

function withAccount(progress: Progress, account: string, change: Partial<AccountProgress>): Progress {
  return {
    ...progress,
    accounts: {...progress.accounts, [account]: {...accountProgress(progress, account), ...change}},
  };
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

/** Joins what two tabs know: of each fact the later statement. Returns `mine` itself when `theirs` adds nothing. */
export function mergeProgress(mine: Progress, theirs: Progress): Progress {
  const once = newestMarks(mine.once, theirs.once);
  let accounts = mine.accounts;
  for (const [id, their] of Object.entries(theirs.accounts)) {
    const before = accountProgress(mine, id);
    const after: AccountProgress = {...before, steps: newestMarks(before.steps, their.steps)};
    if (isNewer(their.keyType, before.keyType)) after.keyType = their.keyType;
    if (isNewer(their.name, before.name)) after.name = their.name;
    if (isNewer(their.removed, before.removed)) after.removed = their.removed;
    const facts = ['steps', 'keyType', 'name', 'removed'] as const;
    if (facts.some((fact) => after[fact] !== before[fact])) accounts = {...accounts, [id]: after};
  }
  return once === mine.once && accounts === mine.accounts ? mine : {...mine, once, accounts};
}

/** The progress with every tick and choice taken back. They are marked as such, or another tab would bring them back. */
export function clearedProgress(progress: Progress, at: number): Progress {
  const clear = (marks: Marks): Marks =>
    Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, {done: false, at: after(mark, at)}]));
  return {
    ...progress,
    once: clear(progress.once),
    accounts: Object.fromEntries(
      Object.entries(progress.accounts).map(([id, account]) => [
        id,
        {...account, steps: clear(account.steps), keyType: {id: null, at: after(account.keyType, at)}},
      ]),
    ),
  };
}

/** The progress as pages may see it: without the names that a reader gave to accounts. */
export function withoutNames(progress: Progress): Progress {
  const accounts = Object.entries(progress.accounts).map(
    ([id, {name: _name, ...others}]) => [id, others] as const,
  );
  return {...progress, accounts: Object.fromEntries(accounts)};
}

interface Stamped {
  readonly at: number;
}

/** The time of a new statement: after the one before it, even where the reader's clock was set back meanwhile. */
function after(before: Stamped | undefined, at: number): number {
  return Math.max(at, (before?.at ?? -1) + 1);
}

/** Of two statements of the same moment the same one counts in every tab. */
function isNewer(theirs: Stamped | undefined, mine: Stamped | undefined): boolean {
  if (!theirs || !mine) return theirs !== undefined;
  return theirs.at === mine.at ? JSON.stringify(theirs) < JSON.stringify(mine) : theirs.at > mine.at;
}

function newestMarks(mine: Marks, theirs: Marks): Marks {
  const later = Object.entries(theirs).filter(([id, mark]) => isNewer(mark, own(mine, id)));
  return later.length === 0 ? mine : {...mine, ...Object.fromEntries(later)};
}

/** Looks a foreign key up without finding what every object inherits. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
