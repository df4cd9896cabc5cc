import {clearedProgress, mergeProgress, NO_PROGRESS} from '../model/progress.js';
import type {Progress} from '../model/progress.schema.js';
import type {GuideAction, GuideState, ReadyState} from '../state/guide-state.js';
import {OwnProgressStore, type ModeOwner} from '../state/own-progress-store.js';
import {ProgressKeeper} from '../state/progress-keeper.js';
import type {ProgressStore} from '../state/progress-store.js';

/** How long a guide waits for a slow store before it is shown without ticks, in milliseconds. They follow. */
const PATIENCE = 2000;

export interface ProgressHost extends ModeOwner {
  readonly progressStore?: ProgressStore | undefined;
}

/** What a store was asked for. */
interface Asked {
  readonly keeper: ProgressKeeper;
  /** What it keeps; none if it takes longer than a reader should wait to see the steps. */
  readonly soon: Promise<Progress>;
  /** What it keeps, however long it takes. */
  readonly late: Promise<Progress>;
}

/** Brings a guide what the page's store keeps, and keeps there what changes. The page may change its store at any time. */
export class ProgressSource {
  readonly #host: ProgressHost;
  readonly #dispatch: (action: GuideAction) => void;
  readonly #ownStore: OwnProgressStore;
  /** Keeps the progress that is shown; undefined before any is. */
  #keeper: ProgressKeeper | undefined;
  #seen: ProgressStore | undefined;
  /** When the reader's progress was taken back since the store was asked, in milliseconds since 1970. */
  #resetAt: number | undefined;

  constructor(host: ProgressHost, dispatch: (action: GuideAction) => void) {
    this.#host = host;
    this.#dispatch = dispatch;
    this.#ownStore = new OwnProgressStore(host);
  }

  /** Whether the page has another store than at the last look. */
  hasOtherStore(): boolean {
    const before = this.#seen;
    this.#seen = this.#store;
    return this.#seen !== before;
  }

  ask(guideId: string): Asked {
    const keeper = this.#keeperOf(this.#store);
    const late = keeper.load(guideId);
    this.#resetAt = undefined;
    return {keeper, soon: withPatience(late), late};
  }

  /** Goes on with the store that was asked. What belongs to the one before stays there. */
  adopt({keeper}: Asked, kept: Progress, state: GuideState): Progress {
    const isGoingOn = keeper === this.#keeper;
    if (!isGoingOn) this.rest();
    this.#keeper = keeper;
    return isGoingOn && state.status === 'ready' ? mergeProgress(kept, state.progress) : kept;
  }

  noteReset(at: number): void {
    this.#resetAt = at;
  }

  /** What comes late is older than the reader's wish to begin anew. */
  sinceReset(progress: Progress): Progress {
    return this.#resetAt === undefined ? progress : clearedProgress(progress, this.#resetAt);
  }

  /** Takes over what another tab does to the same guide, and says how it stands with what was ticked here. */
  follow(guideId: string): void {
    this.#keeper?.follow(guideId, (progress) => {
      this.#dispatch({type: 'merge-progress', progress});
    });
    if (this.#keeper) this.#dispatch({type: 'report-saving', saving: this.#keeper.savingOf(guideId)});
  }

  save({guide, progress}: ReadyState): void {
    void this.#keeper?.save(guide.exchange.id, progress);
  }

  /** Ends the following. */
  rest(): void {
    this.#keeper?.rest();
  }

  get #store(): ProgressStore {
    return this.#host.progressStore ?? this.#ownStore;
  }

  /** A store has one keeper for as long as it is the page's: it knows what could not be saved. */
  #keeperOf(store: ProgressStore): ProgressKeeper {
    if (this.#keeper?.store === store) return this.#keeper;
    const keeper: ProgressKeeper = new ProgressKeeper(store, (saving) => {
      if (keeper === this.#keeper) this.#dispatch({type: 'report-saving', saving});
    });
    return keeper;
  }
}

async function withPatience(progress: Promise<Progress>): Promise<Progress> {
  return Promise.race([
    progress,
    new Promise<Progress>((resolve) => {
      setTimeout(resolve, PATIENCE, NO_PROGRESS);
    }),
  ]);
}
