import type {LitElement, ReactiveController} from 'lit';
import {GuideErrorEvent} from '../events/guide-error-event.js';
import {GuideReadyEvent} from '../events/guide-ready-event.js';
import {asGuideError, GuideError} from '../model/guide-error.js';
import type {Guide} from '../model/guide.schema.js';
import {HOST} from '../model/link-policy.js';
import {chosenKeyType, clearedProgress, MAIN_ACCOUNT, mergeProgress, NO_PROGRESS} from '../model/progress.js';
import type {Progress} from '../model/progress.schema.js';
import type {GuideAction, GuideState} from '../state/guide-state.js';
import {GuideStore} from '../state/guide-store.js';
import {loadPatiently} from '../state/content-loader.js';
import type {GuideQuestion, LoadedGuide} from '../state/load-guide.js';
import {LocalProgressStore} from '../state/local-progress-store.js';
import {MemoryProgressStore} from '../state/memory-progress-store.js';
import {ProgressKeeper} from '../state/progress-keeper.js';
import type {ProgressStore} from '../state/progress-store.js';
import {announce} from './announce.js';
import {INITIAL_SNAPSHOT, type GuideSnapshot} from './guide-context.js';
import {GuideLoader} from './guide-loader.js';
import {answerRequests} from './guide-requests.js';
import {isSame} from '../model/is-same.js';
import {createLocalize, ENGLISH} from './localize.js';
import {followPageLanguage} from './page-language.js';
import type {PageData} from './page-data.js';

/** How long a guide waits for a slow store before it is shown without ticks, in milliseconds. They follow. */
const PATIENCE = 2000;

/** What the controller reads from the element that owns a guide. */
export interface GuideHost extends LitElement {
  /** What to show; undefined if the element shows no guide of its own, or not yet. */
  readonly question: GuideQuestion | undefined;
  readonly progressMode: 'local' | 'none';
  readonly progressStore?: ProgressStore | undefined;
  readonly linkHosts: readonly string[];
  readonly settingsHref: string | undefined;
  readonly startHref: string | undefined;
  readonly headingLevel: number;
  readonly deepLinks?: boolean;
  readonly accounts?: unknown;
  readonly ipAddresses?: unknown;
  /** Brings the code that shows a guide. Rejects if it does not arrive. */
  prepare?(): Promise<unknown>;
  keyType: string | undefined;
  account: string | undefined;
}

interface Wishes {
  readonly keyType?: string | undefined;
  readonly account?: string | undefined;
}

/** Gives an element a guide of its own: loads it, holds its store, answers requests, keeps progress, tells the page. */
export class GuideController implements ReactiveController {
  readonly #host: GuideHost;
  readonly #loader: GuideLoader;
  readonly #store = new GuideStore();
  readonly #ownStores = {local: new LocalProgressStore(), none: new MemoryProgressStore()};
  /** The reader's progress where the page has no store. It goes on where the page changes the mode. */
  readonly #ownStore: ProgressStore = {
    load: (id) => this.#modeStore.load(id),
    save: async (id, progress) => this.#modeStore.save(id, progress),
    subscribe: (id, listener) => this.#modeStore.subscribe?.(id, listener) ?? (() => undefined),
  };
  /** Keeps the progress that is shown; undefined before any is. */
  #keeper: ProgressKeeper | undefined;
  #pageData: PageData | undefined;
  #pageDataLoading: Promise<void> | undefined;
  #snapshot: GuideSnapshot = {...INITIAL_SNAPSHOT, addressBook: new Map()};
  #connection = new AbortController();
  #loading = new AbortController();
  #asked: GuideQuestion | undefined;
  #askedStore: ProgressStore | undefined;
  /** When the reader's progress was taken back last, in milliseconds since 1970. */
  #resetAt: number | undefined;
  /** The question whose answer is shown: while a translation loads it is the one before. */
  #answered: GuideQuestion | undefined;
  /** Where the guide that is shown may link to, by this release. */
  #officialHosts: readonly string[] = [];
  /** What the page asked for last, to tell its wishes from the reader's choices. */
  #wished: Wishes & {exchange?: string} = {};

  constructor(host: GuideHost, loader = new GuideLoader()) {
    this.#host = host;
    this.#loader = loader;
    host.addController(this);
    this.#store.subscribe((state, previous) => {
      this.#handleChange(state, previous);
    });
  }

  get snapshot(): GuideSnapshot {
    return this.#snapshot;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    answerRequests(this.#host, this, signal);
    followPageLanguage(this.#host, signal);
    this.#followProgress();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#keeper?.rest();
    // What is still on its way is asked for again. A guide that is there stays; only a copy waits for a newer one.
    const isAnswered = this.#store.state.status === 'ready' && this.#answered === this.#asked;
    const isThere = isAnswered && !this.#snapshot.copiedOn;
    if (isThere || this.#loading.signal.aborted) return;
    this.#loading.abort();
    this.#asked = undefined;
  }

  hostUpdate(): void {
    const {question, keyType, account} = this.#host;
    const wished = this.#wished;
    const isOtherStore = this.#progressStore !== this.#askedStore;
    // What is changed while the element is out of the document counts when it is back.
    if (this.#host.isConnected && (isOtherStore || !isSame(question, this.#asked))) {
      const isSameGuide = isSame(question, this.#asked && {...this.#asked, locale: question?.locale});
      this.#asked = question;
      this.#askedStore = this.#progressStore;
      if (question) void this.#load(question, isSameGuide);
      else this.#rest();
    }
    // The page's accounts first: what it wishes may be one of them.
    this.#lookAtPageData();
    this.#followWishes({keyType, account}, wished);
    this.#refresh({});
  }

  /** Loads the content again. */
  reload(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  get #progressStore(): ProgressStore {
    return this.#host.progressStore ?? this.#ownStore;
  }

  get #modeStore(): ProgressStore {
    return this.#ownStores[this.#host.progressMode === 'none' ? 'none' : 'local'];
  }

  dispatch(action: GuideAction): void {
    if (action.type === 'reset-progress') this.#resetAt = action.at;
    this.#store.dispatch(action);
  }

  #rest(): void {
    this.#loading.abort();
    this.dispatch({type: 'rest'});
  }

  /**
   * Loads what the page asks for. A later question makes an earlier one void: its answer is dropped. A guide that is
   * shown stays until its translation, or what another store has kept, is there, and so do the reader's focus and all
   * that they have opened and typed.
   */
  async #load(question: GuideQuestion, isSameGuide: boolean): Promise<void> {
    this.#loading.abort();
    const loading = (this.#loading = new AbortController());
    const {signal} = loading;
    if (!isSameGuide || this.#store.state.status !== 'ready') this.dispatch({type: 'load'});
    const load = async (): Promise<LoadedGuide> => this.#loader.load(question, signal);
    const prepare = async (): Promise<unknown> => this.#host.prepare?.();
    const report = (error: GuideError): void => void this.#fail(error);
    try {
      let loaded: LoadedGuide | undefined = await loadPatiently(question, {signal, load, prepare, report});
      for (; loaded; loaded = await loaded.later) await this.#take(loaded, signal);
    } catch (error) {
      if (signal.aborted) return;
      void this.#fail(asGuideError(error));
    }
    loading.abort();
  }

  async #take(loaded: LoadedGuide, signal: AbortSignal): Promise<void> {
    const {guide, words, isVerified, officialHosts, copiedOn} = loaded;
    const keeper = this.#keeperOf(this.#progressStore);
    const loading = keeper.load(guide.exchange.id);
    this.#resetAt = undefined;
    const kept = (await withPatience(loading)) ?? NO_PROGRESS;
    await this.#pageDataLoading;
    signal.throwIfAborted();
    const {state} = this.#store;
    // The reader may have gone on with what this replaces. What belongs to another store stays there.
    const isGoingOn = state.status === 'ready' && keeper === this.#keeper;
    const progress = isGoingOn ? mergeProgress(kept, state.progress) : kept;
    this.#officialHosts = officialHosts;
    this.#refresh({localize: createLocalize(words ?? ENGLISH), locale: (words ?? ENGLISH).locale, copiedOn});
    this.#answered = this.#asked;
    if (keeper !== this.#keeper) this.#keeper?.rest();
    this.#keeper = keeper;
    this.#show(guide, progress);
    this.dispatch({type: 'report-saving', saving: keeper.savingOf(guide.exchange.id)});
    const refusals = isVerified ? [] : await this.#refuseForeignLinks(guide);
    await this.#host.updateComplete;
    signal.throwIfAborted();
    this.#host.dispatchEvent(new GuideReadyEvent(guide));
    for (const error of refusals) this.#host.dispatchEvent(new GuideErrorEvent(error));
    const late = await loading;
    signal.throwIfAborted();
    this.dispatch({type: 'merge-progress', progress: this.#sinceReset(late)});
  }

  /** What comes late is older than the reader's wish to begin anew. */
  #sinceReset(progress: Progress): Progress {
    return this.#resetAt === undefined ? progress : clearedProgress(progress, this.#resetAt);
  }

  /** A store has one keeper for as long as it is the page's: it knows what could not be saved. */
  #keeperOf(store: ProgressStore): ProgressKeeper {
    if (this.#keeper?.store === store) return this.#keeper;
    const keeper: ProgressKeeper = new ProgressKeeper(store, (saving) => {
      if (keeper === this.#keeper) this.dispatch({type: 'report-saving', saving});
    });
    return keeper;
  }

  async #fail(error: GuideError): Promise<void> {
    this.dispatch({type: 'fail', error});
    await this.#host.updateComplete;
    this.#host.dispatchEvent(new GuideErrorEvent(error));
  }

  #show(guide: Guide, progress: Progress): void {
    const {account = MAIN_ACCOUNT, keyType} = this.#wishesFor(guide.exchange.id);
    const pageAccounts = this.#pageData?.accountsOf(guide.exchange.id);
    this.dispatch({type: 'show', guide, progress, account, keyType, pageAccounts, at: Date.now()});
    this.#reportChoices();
    this.#followProgress();
  }

  /** What the page is told of links that are not followed. Built-in guides were checked when they were built. */
  async #refuseForeignLinks(guide: Guide): Promise<readonly GuideError[]> {
    const {findForeignLinks} = await import('../model/doors.js');
    return findForeignLinks(guide, this.#snapshot.linkHosts).map(
      ({path, message}) =>
        new GuideError('invalid-content', `${path}: ${message}`, {path, url: this.#asked?.src}),
    );
  }

  /** Takes over what another tab does to the same guide. */
  #followProgress(): void {
    const {state} = this.#store;
    if (state.status !== 'ready') return;
    this.#keeper?.follow(state.guide.exchange.id, (progress) => {
      this.dispatch({type: 'merge-progress', progress});
    });
  }

  /** Most pages hand nothing over: the code for it arrives with the first data. */
  #lookAtPageData(): void {
    const {accounts, ipAddresses} = this.#host;
    if (accounts !== undefined || ipAddresses !== undefined) this.#pageDataLoading ??= this.#loadPageData();
    this.#pageData?.look();
  }

  async #loadPageData(): Promise<void> {
    const {PageData: Data} = await import('./page-data.js');
    this.#pageData = new Data(this.#host, () => {
      this.#takePageData();
    });
    this.#pageData.look();
  }

  #takePageData(): void {
    const {state} = this.#store;
    if (state.status === 'ready') {
      const accounts = this.#pageData?.accountsOf(state.guide.exchange.id);
      this.dispatch({type: 'set-accounts', accounts, at: Date.now()});
    }
    this.#refresh({ipAddresses: this.#pageData?.ipAddresses});
  }

  /** What the page wants of a guide. What the reader has chosen in another one is no wish for this. */
  #wishesFor(exchange: string): Wishes {
    const {keyType, account} = this.#host;
    const before = this.#wished;
    if (before.exchange === undefined || before.exchange === exchange) return {keyType, account};
    return {
      keyType: keyType === before.keyType ? undefined : keyType,
      account: account === before.account ? undefined : account,
    };
  }

  /** Takes over a key type or an account that the page has set since the last look. */
  #followWishes({keyType, account}: Wishes, wished: Wishes): void {
    if (this.#store.state.status !== 'ready') return;
    this.#wished = {...this.#wished, keyType, account};
    if (account !== wished.account) this.dispatch({type: 'select-account', account: account ?? MAIN_ACCOUNT});
    if (keyType !== wished.keyType) this.dispatch({type: 'select-key-type', keyType, at: Date.now()});
    this.#reportChoices();
  }

  /** Lets the element's properties say what is chosen now. */
  #reportChoices(): void {
    const {state} = this.#store;
    if (state.status !== 'ready') return;
    const account =
      this.#host.account === undefined && state.account === MAIN_ACCOUNT ? undefined : state.account;
    const keyType = chosenKeyType(state.progress, state.account);
    this.#wished = {exchange: state.guide.exchange.id, keyType, account};
    this.#host.account = account;
    this.#host.keyType = keyType;
  }

  #handleChange(state: GuideState, previous: GuideState): void {
    this.#refresh({state});
    if (state.status !== 'ready' || previous.status !== 'ready' || state.guide !== previous.guide) return;
    this.#reportChoices();
    if (state.progress !== previous.progress) {
      void this.#keeper?.save(state.guide.exchange.id, state.progress);
    }
    announce(this.#host, state, previous);
  }

  /** Makes a new snapshot if anything that elements render from has changed. */
  #refresh(change: Partial<GuideSnapshot>): void {
    const {state} = this.#store;
    const {headingLevel, deepLinks = false, linkHosts, settingsHref, startHref} = this.#host;
    const next: GuideSnapshot = {
      ...this.#snapshot,
      ...change,
      state,
      headingLevel: Math.min(Math.max(Math.trunc(headingLevel) || INITIAL_SNAPSHOT.headingLevel, 1), 6),
      deepLinks,
      settingsHref,
      startHref,
      linkHosts: [...this.#officialHosts, ...linkHosts.filter((host) => HOST.test(host))],
    };
    if (isSame(next, this.#snapshot)) return;
    // What is the same stays the same object, so that elements can tell that nothing of theirs has changed.
    const isSameList = next.linkHosts.join() === this.#snapshot.linkHosts.join();
    this.#snapshot = isSameList ? {...next, linkHosts: this.#snapshot.linkHosts} : next;
    this.#host.requestUpdate();
  }
}

/** What a promise gives soon; undefined if it takes longer than a reader should wait to see the steps. */
async function withPatience<T>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([
    promise,
    new Promise<undefined>((resolve) => {
      setTimeout(resolve, PATIENCE);
    }),
  ]);
}
