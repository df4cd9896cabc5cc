import type {LitElement, ReactiveController} from 'lit';
import {GuideErrorEvent} from '../events/guide-error-event.js';
import {GuideReadyEvent} from '../events/guide-ready-event.js';
import {asGuideError, GuideError} from '../model/guide-error.js';
import type {Guide} from '../model/guide.schema.js';
import {HOST} from '../model/link-policy.js';
import {MAIN_ACCOUNT} from '../model/progress.js';
import type {Progress} from '../model/progress.schema.js';
import type {GuideAction, GuideState} from '../state/guide-state.js';
import {GuideStore} from '../state/guide-store.js';
import {loadPatiently} from '../state/content-loader.js';
import type {GuideQuestion, LoadedGuide} from '../state/load-guide.js';
import {announce} from './announce.js';
import {INITIAL_SNAPSHOT, type GuideSnapshot} from './guide-context.js';
import {GuideLoader} from './guide-loader.js';
import {answerRequests} from './guide-requests.js';
import {isSame} from '../model/is-same.js';
import {createLocalize, ENGLISH} from './localize.js';
import {followPageLanguage} from './page-language.js';
import type {PageData} from './page-data.js';
import {PageWishes, type WishingHost} from './page-wishes.js';
import {ProgressSource, type ProgressHost} from './progress-source.js';

/** What the controller reads from the element that owns a guide. */
export interface GuideHost extends LitElement, ProgressHost, WishingHost {
  /** What to show; undefined if the element shows no guide of its own, or not yet. */
  readonly question: GuideQuestion | undefined;
  readonly linkHosts: readonly string[];
  readonly settingsHref: string | undefined;
  readonly startHref: string | undefined;
  readonly headingLevel: number;
  readonly deepLinks?: boolean;
  readonly accounts?: unknown;
  readonly ipAddresses?: unknown;
  /** Brings the code that shows a guide. Rejects if it does not arrive. */
  prepare?(): Promise<unknown>;
}

/** Gives an element a guide of its own: loads it, holds its store, answers requests, keeps progress, tells the page. */
export class GuideController implements ReactiveController {
  readonly #host: GuideHost;
  readonly #loader: GuideLoader;
  readonly #store = new GuideStore();
  readonly #progress: ProgressSource;
  readonly #wishes: PageWishes;
  #pageData: PageData | undefined;
  #pageDataLoading: Promise<void> | undefined;
  #snapshot: GuideSnapshot = {...INITIAL_SNAPSHOT, addressBook: new Map()};
  #connection = new AbortController();
  #loading = new AbortController();
  #asked: GuideQuestion | undefined;
  /** The question whose answer is shown: while a translation loads it is the one before. */
  #answered: GuideQuestion | undefined;
  /** Where the guide that is shown may link to, by this release. */
  #officialHosts: readonly string[] = [];

  constructor(host: GuideHost, loader = new GuideLoader()) {
    this.#host = host;
    this.#loader = loader;
    this.#progress = new ProgressSource(host, (action) => {
      this.dispatch(action);
    });
    this.#wishes = new PageWishes(host);
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
    this.#progress.rest();
    // What is still on its way is asked for again. A guide that is there stays; only a copy waits for a newer one.
    const isAnswered = this.#store.state.status === 'ready' && this.#answered === this.#asked;
    const isThere = isAnswered && !this.#snapshot.copiedOn;
    if (isThere || this.#loading.signal.aborted) return;
    this.#loading.abort();
    this.#asked = undefined;
  }

  hostUpdate(): void {
    const {question, isConnected} = this.#host;
    const wishes = this.#wishes.look();
    // What is changed while the element is out of the document counts when it is back.
    if (isConnected && (this.#progress.hasOtherStore() || !isSame(question, this.#asked))) {
      const isSameGuide = isSame(question, this.#asked && {...this.#asked, locale: question?.locale});
      this.#asked = question;
      if (question) void this.#load(question, isSameGuide);
      else this.#rest();
    }
    // The page's accounts first: what it wishes may be one of them.
    this.#lookAtPageData();
    this.#grant(wishes);
    this.#refresh({});
  }

  /** Loads the content again. */
  reload(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  dispatch(action: GuideAction): void {
    if (action.type === 'reset-progress') this.#progress.noteReset(action.at);
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
    const asked = this.#progress.ask(guide.exchange.id);
    const kept = await asked.soon;
    await this.#pageDataLoading;
    signal.throwIfAborted();
    this.#officialHosts = officialHosts;
    this.#refresh({localize: createLocalize(words ?? ENGLISH), locale: (words ?? ENGLISH).locale, copiedOn});
    this.#answered = this.#asked;
    this.#show(guide, this.#progress.adopt(asked, kept, this.#store.state));
    const refusals = isVerified ? [] : await this.#refuseForeignLinks(guide);
    await this.#host.updateComplete;
    signal.throwIfAborted();
    this.#host.dispatchEvent(new GuideReadyEvent(guide));
    for (const error of refusals) this.#host.dispatchEvent(new GuideErrorEvent(error));
    const late = await asked.late;
    signal.throwIfAborted();
    this.dispatch({type: 'merge-progress', progress: this.#progress.sinceReset(late)});
  }

  async #fail(error: GuideError): Promise<void> {
    this.dispatch({type: 'fail', error});
    await this.#host.updateComplete;
    this.#host.dispatchEvent(new GuideErrorEvent(error));
  }

  #show(guide: Guide, progress: Progress): void {
    const {account = MAIN_ACCOUNT, keyType} = this.#wishes.for(guide.exchange.id);
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

  #followProgress(): void {
    const {state} = this.#store;
    if (state.status === 'ready') this.#progress.follow(state.guide.exchange.id);
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

  #grant(wishes: readonly GuideAction[]): void {
    if (this.#store.state.status !== 'ready') return;
    for (const wish of wishes) this.dispatch(wish);
    this.#reportChoices();
  }

  #reportChoices(): void {
    const {state} = this.#store;
    if (state.status === 'ready') this.#wishes.report(state);
  }

  #handleChange(state: GuideState, previous: GuideState): void {
    this.#refresh({state});
    if (state.status !== 'ready' || previous.status !== 'ready' || state.guide !== previous.guide) return;
    this.#reportChoices();
    if (state.progress !== previous.progress) this.#progress.save(state);
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
