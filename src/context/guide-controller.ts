import type {LitElement, ReactiveController} from 'lit';
import {AccountChangeEvent} from '../events/account-change-event.js';
import {CompleteEvent} from '../events/complete-event.js';
import {GuideErrorEvent} from '../events/guide-error-event.js';
import {GuideReadyEvent} from '../events/guide-ready-event.js';
import {KeyTypeChangeEvent} from '../events/key-type-change-event.js';
import {KeyTypeRequestEvent} from '../events/key-type-request-event.js';
import {ProgressChangeEvent} from '../events/progress-change-event.js';
import {ReloadRequestEvent} from '../events/reload-request-event.js';
import {StepTickRequestEvent} from '../events/step-tick-request-event.js';
import {findForeignLinks} from '../model/foreign-links.js';
import {GuideError} from '../model/guide-error.js';
import type {Guide} from '../model/guide.schema.js';
import {chosenKeyType, MAIN_ACCOUNT, NO_PROGRESS, tally} from '../model/progress.js';
import type {Progress} from '../model/progress.schema.js';
import {linkHosts} from '../state/built-in-content.js';
import type {GuideAction, GuideState, ReadyState} from '../state/guide-state.js';
import {GuideStore} from '../state/guide-store.js';
import {loadGuide, type GuideQuestion} from '../state/load-guide.js';
import type {ProgressStore} from '../state/progress-store.js';
import {createLocalize, ENGLISH, INITIAL_SNAPSHOT, type GuideSnapshot} from './guide-context.js';

/** What the controller reads from the element that owns a guide. */
export interface GuideHost extends LitElement {
  /** What to show; undefined if the element shows no guide of its own, or not yet. */
  readonly question: GuideQuestion | undefined;
  readonly activeProgressStore: ProgressStore;
  readonly furtherLinkHosts: readonly string[];
  readonly settingsHref: string | undefined;
  readonly startHref: string | undefined;
  readonly headingLevel: number;
  keyType: string | undefined;
  account: string | undefined;
}

/** Gives an element a guide of its own: loads it, holds its store, answers requests, keeps progress, tells the page. */
export class GuideController implements ReactiveController {
  readonly #host: GuideHost;
  readonly #store = new GuideStore();
  #snapshot = INITIAL_SNAPSHOT;
  #connection = new AbortController();
  #loading = new AbortController();
  #asked: GuideQuestion | undefined;
  #endFollowing: (() => void) | undefined;
  /** What the page asked for last, to tell its wishes from the reader's choices. */
  #wished: {keyType?: string | undefined; account?: string | undefined} = {};

  constructor(host: GuideHost) {
    this.#host = host;
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
    this.#host.addEventListener(KeyTypeRequestEvent.type, this.#handleKeyTypeRequest, {signal});
    this.#host.addEventListener(StepTickRequestEvent.type, this.#handleStepTickRequest, {signal});
    this.#host.addEventListener(ReloadRequestEvent.type, this.#handleReloadRequest, {signal});
    this.#followProgress();
    this.#followLanguage(signal);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#loading.abort();
    this.#endFollowing?.();
    if (this.#store.state.status === 'loading') this.#asked = undefined;
  }

  hostUpdate(): void {
    const {question} = this.#host;
    if (!isSame(question, this.#asked)) {
      this.#asked = question;
      if (question) void this.#load(question);
      else this.#rest();
    }
    this.#followWishes();
    this.#refresh({});
  }

  /** Loads the content again. */
  reload(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  /** Takes back every tick and every choice of key type. */
  resetProgress(): void {
    this.#dispatch({type: 'reset-progress', at: Date.now()});
  }

  selectKeyType(keyType: string | undefined): void {
    this.#dispatch({type: 'select-key-type', keyType, at: Date.now()});
  }

  #dispatch(action: GuideAction): void {
    this.#store.dispatch(action);
  }

  #rest(): void {
    this.#loading.abort();
    this.#dispatch({type: 'rest'});
  }

  /** Loads what the page asks for. A later question makes an earlier one void: its answer is dropped. */
  async #load(question: GuideQuestion): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const {signal} = this.#loading;
    this.#dispatch({type: 'load'});
    try {
      const {guide, words} = await loadGuide(question, signal);
      const progress = await this.#loadProgress(guide.exchange.id);
      signal.throwIfAborted();
      this.#refresh({localize: createLocalize(words ?? ENGLISH), locale: (words ?? ENGLISH).locale});
      this.#show(guide, progress);
      await this.#host.updateComplete;
      signal.throwIfAborted();
      this.#announce(guide);
    } catch (error) {
      if (signal.aborted) return;
      const reason =
        error instanceof GuideError
          ? error
          : new GuideError('network', 'A part of the guide could not be loaded.');
      this.#dispatch({type: 'fail', error: reason});
      await this.#host.updateComplete;
      this.#host.dispatchEvent(new GuideErrorEvent(reason));
    }
  }

  #show(guide: Guide, progress: Progress): void {
    const {account = MAIN_ACCOUNT, keyType} = this.#host;
    this.#dispatch({type: 'show', guide, progress, account, keyType, at: Date.now()});
    this.#reportChoices();
    this.#followProgress();
  }

  #announce(guide: Guide): void {
    this.#host.dispatchEvent(new GuideReadyEvent(guide));
    for (const {path, message} of findForeignLinks(guide, this.#snapshot.linkHosts)) {
      const error = new GuideError('invalid-content', `${path}: ${message}`, {path, url: this.#asked?.src});
      this.#host.dispatchEvent(new GuideErrorEvent(error));
    }
  }

  async #loadProgress(guideId: string): Promise<Progress> {
    try {
      return (await this.#admitProgress(await this.#host.activeProgressStore.load(guideId))) ?? NO_PROGRESS;
    } catch {
      return NO_PROGRESS;
    }
  }

  async #admitProgress(data: unknown): Promise<Progress | undefined> {
    if (data === undefined || data === null) return undefined;
    const {admitProgress} = await import('../model/doors.js');
    return admitProgress(data);
  }

  /** Takes over what another tab does to the same guide. */
  #followProgress(): void {
    this.#endFollowing?.();
    const {state} = this.#store;
    if (state.status !== 'ready') return;
    this.#endFollowing = this.#host.activeProgressStore.subscribe?.(state.guide.exchange.id, (data) => {
      void this.#admitProgress(data).then((progress) => {
        if (progress) this.#dispatch({type: 'merge-progress', progress});
      });
    });
  }

  /** Follows the page's language where the element has none of its own. */
  #followLanguage(signal: AbortSignal): void {
    const observer = new MutationObserver(() => {
      this.#host.requestUpdate();
    });
    observer.observe(this.#host.ownerDocument.documentElement, {attributeFilter: ['lang']});
    signal.addEventListener(
      'abort',
      () => {
        observer.disconnect();
      },
      {once: true},
    );
  }

  /** Takes over a key type or an account that the page has set since the last look. */
  #followWishes(): void {
    if (this.#store.state.status !== 'ready') return;
    const {keyType, account} = this.#host;
    const wished = this.#wished;
    this.#wished = {keyType, account};
    if (account !== wished.account)
      this.#dispatch({type: 'select-account', account: account ?? MAIN_ACCOUNT});
    if (keyType !== wished.keyType) this.selectKeyType(keyType);
    this.#reportChoices();
  }

  /** Lets the element's properties say what is chosen now. */
  #reportChoices(): void {
    const {state} = this.#store;
    if (state.status !== 'ready') return;
    const keyType = chosenKeyType(state.progress, state.account);
    this.#wished = {keyType, account: this.#host.account};
    this.#host.keyType = keyType;
  }

  #handleChange(state: GuideState, previous: GuideState): void {
    this.#refresh({state});
    if (state.status !== 'ready' || previous.status !== 'ready' || state.guide !== previous.guide) return;
    this.#reportChoices();
    if (state.progress !== previous.progress) void this.#save(state);
    this.#tell(state, previous);
  }

  #tell(state: ReadyState, previous: ReadyState): void {
    const {account, guide, progress} = state;
    if (account !== previous.account) this.#host.dispatchEvent(new AccountChangeEvent(account));
    const keyType = chosenKeyType(progress, account);
    const before = chosenKeyType(previous.progress, previous.account);
    if (keyType !== before) this.#host.dispatchEvent(new KeyTypeChangeEvent(keyType, before));
    if (progress === previous.progress) return;
    const {completed, total} = tally(guide, progress, account);
    const earlier = tally(guide, previous.progress, account);
    if (completed !== earlier.completed || keyType === before) {
      this.#host.dispatchEvent(new ProgressChangeEvent(progress, completed, total));
    }
    if (completed === total && earlier.completed < earlier.total) {
      this.#host.dispatchEvent(new CompleteEvent(guide.exchange.id, account));
    }
  }

  async #save({guide, progress}: ReadyState): Promise<void> {
    try {
      await this.#host.activeProgressStore.save(guide.exchange.id, progress);
    } catch {
      // Blocked or full storage: the ticks hold until the page is left.
    }
  }

  /* Requests end here: the page hears of what came of them. */

  readonly #handleKeyTypeRequest = (event: KeyTypeRequestEvent): void => {
    event.stopPropagation();
    this.selectKeyType(event.keyType);
  };

  readonly #handleStepTickRequest = (event: StepTickRequestEvent): void => {
    event.stopPropagation();
    const {stepId, done} = event;
    this.#dispatch({type: 'tick-step', stepId, done, at: Date.now()});
  };

  readonly #handleReloadRequest = (event: ReloadRequestEvent): void => {
    event.stopPropagation();
    this.reload();
  };

  /** Makes a new snapshot if anything that elements render from has changed. */
  #refresh(change: Partial<GuideSnapshot>): void {
    const {state} = this.#store;
    const {headingLevel, furtherLinkHosts, settingsHref, startHref} = this.#host;
    const exchange = state.status === 'ready' ? state.guide.exchange.id : '';
    const next: GuideSnapshot = {
      ...this.#snapshot,
      ...change,
      state,
      headingLevel,
      settingsHref,
      startHref,
      linkHosts: linkHosts(exchange, furtherLinkHosts),
    };
    if (isSame(next, this.#snapshot)) return;
    this.#snapshot = next;
    this.#host.requestUpdate();
  }
}

/** Whether two records hold the same values; lists are compared by their entries. */
function isSame(a: object | undefined, b: object | undefined): boolean {
  if (!a || !b) return a === b;
  const others = new Map(Object.entries(b) as [string, unknown][]);
  return Object.entries(a).every(([key, value]) => {
    const other = others.get(key);
    return value === other || (Array.isArray(value) && Array.isArray(other) && value.join() === other.join());
  });
}
