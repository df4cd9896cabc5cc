import type {PageAccount} from '../model/account.schema.js';
import {
  isAccountDone,
  isEverythingDone,
  lastActivity,
  listAccounts,
  type Account,
} from '../model/accounts.js';
import type {Guide} from '../model/guide.schema.js';
import {mergeProgress, NO_PROGRESS} from '../model/progress.js';
import type {Progress} from '../model/progress.schema.js';
import {findSource, loadGuide, type ContentQuestion} from './load-guide.js';
import {ProgressKeeper} from './progress-keeper.js';
import type {ProgressStore} from './progress-store.js';

export interface BoardAccount extends Account {
  readonly done: boolean;
}

/** One guide on the board, with what this reader has done in it. */
export interface BoardEntry {
  /** Id of the exchange. */
  readonly exchange: string;
  readonly name: string;
  readonly status: 'open' | 'started' | 'done';
  readonly accounts: readonly BoardAccount[];
  /** In milliseconds since 1970; undefined if the reader was never there. */
  readonly lastActivity: number | undefined;
}

interface BoardQuestion extends ContentQuestion {
  readonly progressStore: ProgressStore;
  /** The page's accounts of all exchanges. */
  readonly pageAccounts: readonly PageAccount[];
  /** What guides on this page have told of progress since, by exchange: a slow store may not have it yet. */
  readonly told: ReadonlyMap<string, Progress>;
}

/** All guides with the reader's progress. A guide is loaded only where there is progress to hold against its steps. */
export async function loadBoard(
  question: BoardQuestion,
  signal: AbortSignal,
): Promise<readonly BoardEntry[]> {
  const listed = (await findSource(question).listGuides?.(signal)) ?? [];
  return Promise.all(listed.map(async ({exchange, name}) => loadEntry(exchange, name, question, signal)));
}

async function loadEntry(
  exchange: string,
  name: string,
  question: BoardQuestion,
  signal: AbortSignal,
): Promise<BoardEntry> {
  const {progressStore, pageAccounts, told} = question;
  const kept = await new ProgressKeeper(progressStore).load(exchange);
  const progress = mergeProgress(kept, told.get(exchange) ?? NO_PROGRESS);
  const own = pageAccounts.filter((account) => account.exchange === exchange);
  const accounts = listAccounts(progress, own.length > 0 ? own : undefined);
  const activity = lastActivity(progress);
  const guide = activity === undefined ? undefined : await loadContent(exchange, question, signal);
  return {
    exchange,
    name,
    status: status(guide, progress, accounts),
    accounts: accounts.map((account) => ({
      ...account,
      done: guide !== undefined && isAccountDone(guide, progress, account.id),
    })),
    lastActivity: activity,
  };
}

/** A guide that cannot be loaded does not take the board down: its progress is unknown then. */
async function loadContent(
  exchange: string,
  question: BoardQuestion,
  signal: AbortSignal,
): Promise<Guide | undefined> {
  try {
    return (await loadGuide({...question, exchange, src: undefined, content: undefined}, signal)).guide;
  } catch {
    return undefined;
  }
}

function status(
  guide: Guide | undefined,
  progress: Progress,
  accounts: readonly Account[],
): BoardEntry['status'] {
  if (guide && isEverythingDone(guide, progress, accounts)) return 'done';
  const marks = [progress.once, ...Object.values(progress.accounts).map(({steps}) => steps)];
  const isStarted = marks.some((steps) => Object.values(steps).some(({done}) => done));
  return isStarted ? 'started' : 'open';
}
