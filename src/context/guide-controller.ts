import type {LitElement, ReactiveController} from 'lit';
import type {AccountNameRequestEvent} from '../events/account-name-request-event.js';
import type {AccountRemovalRequestEvent} from '../events/account-removal-request-event.js';
import type {AccountRequestEvent} from '../events/account-request-event.js';
import {GuideErrorEvent} from '../events/guide-error-event.js';
import {GuideReadyEvent} from '../events/guide-ready-event.js';
import type {KeyTypeRequestEvent} from '../events/key-type-request-event.js';
import type {StepTickRequestEvent} from '../events/step-tick-request-event.js';
import type {TargetRequestEvent} from '../events/target-request-event.js';
import {findForeignLinks} from '../model/foreign-links.js';
import {GuideError} from '../model/guide-error.js';
import type {Guide} from '../model/guide.schema.js';
import {chosenKeyType, MAIN_ACCOUNT} from '../model/progress.js';
import type {Progress} from '../model/progress.schema.js';
import {AddressBook} from '../state/address-book.js';
import {linkHosts} from '../state/built-in-content.js';
import type {GuideAction, GuideState} from '../state/guide-state.js';
import {GuideStore} from '../state/guide-store.js';
import {loadGuide, type GuideQuestion} from '../state/load-guide.js';
import {ProgressKeeper} from '../state/progress-keeper.js';
import type {ProgressStore} from '../state/progress-store.js';
import {announce} from './announce.js';
import {createLocalize, ENGLISH, INITIAL_SNAPSHOT, type GuideSnapshot} from './guide-context.js';
import {PageData} from './page-data.js';

/** What the controller reads from the element that owns a guide. */
export interface GuideHost extends LitElement {
  /** What to show; undefined if the element shows no guide of its own, or not yet. */
  readonly question: GuideQuestion | undefined;
  readonly activeProgressStore: ProgressStore;
  readonly furtherLinkHosts: readonly string[];
  readonly settingsHref: string | undefined;
  readonly startHref: string | undefined;
  readonly headingLevel: number;
  readonly accounts?: unknown;
  readonly ipAddresses?: unknown;
  keyType: string | undefined;
  account: string | undefined;
}

/** Gives an element a guide of its own: loads it, holds its store, answers requests, keeps progress, tells the page. */
export class GuideController implements ReactiveController {
  readonly #host: GuideHost;
  readonly #store = new GuideStore();
  readonly #keeper = new ProgressKeeper((saving) => {
    this.dispatch({type: 'report-saving', saving});
  });
  readonly #pageData: PageData;
  #snapshot: GuideSnapshot = {...INITIAL_SNAPSHOT, addressBook: new AddressBook()};
  #connection = new AbortController();
  #loading = new AbortController();
  #asked: GuideQuestion | undefined;
  /** What the page asked for last, to tell its wishes from the reader's choices. */
  #wished: {keyType?: string | undefined; account?: string | undefined} = {};

  constructor(host: GuideHost) {
    this.#host = host;
    this.#pageData = new PageData(host, () => {
      this.#takePageData();
    });
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
    for (const [type, handle] of Object.entries(this.#requests)) {
      this.#host.addEventListener(type, handle as EventListener, {signal});
    }
    for (const [type, handle] of Object.entries(this.#innerRequests)) {
      this.#host.renderRoot.addEventListener(type, handle as EventListener, {signal});
    }
    this.#followProgress();
    this.#followLanguage(signal);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#loading.abort();
    this.#keeper.rest();
    if (this.#store.state.status === 'loading') this.#asked = undefined;
  }

  hostUpdate(): void {
    const {question} = this.#host;
    if (!isSame(question, this.#asked)) {
      this.#asked = question;
      if (question) void this.#load(question);
      else this.#rest();
    }
    this.#pageData.look();
    this.#followWishes();
    this.#refresh({});
  }

  /** Loads the content again. */
  reload(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  dispatch(action: GuideAction): void {
    this.#store.dispatch(action);
  }

  #rest(): void {
    this.#loading.abort();
    this.dispatch({type: 'rest'});
  }

  /** Loads what the page asks for. A later question makes an earlier one void: its answer is dropped. */
  async #load(question: GuideQuestion): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const {signal} = this.#loading;
    this.dispatch({type: 'load'});
    try {
      const {guide, words} = await loadGuide(question, signal);
      const progress = await this.#keeper.load(this.#host.activeProgressStore, guide.exchange.id);
      await this.#pageData.settled;
      signal.throwIfAborted();
      this.#refresh({localize: createLocalize(words ?? ENGLISH), locale: (words ?? ENGLISH).locale});
      this.#show(guide, progress);
      await this.#host.updateComplete;
      signal.throwIfAborted();
      this.#announceGuide(guide);
    } catch (error) {
      if (signal.aborted) return;
      const message = 'A part of the guide could not be loaded.';
      const reason = error instanceof GuideError ? error : new GuideError('network', message);
      this.dispatch({type: 'fail', error: reason});
      await this.#host.updateComplete;
      this.#host.dispatchEvent(new GuideErrorEvent(reason));
    }
  }

  #show(guide: Guide, progress: Progress): void {
    const {account = MAIN_ACCOUNT, keyType} = this.#host;
    const pageAccounts = this.#pageData.accountsOf(guide.exchange.id);
    this.dispatch({type: 'show', guide, progress, account, keyType, pageAccounts, at: Date.now()});
    this.#reportChoices();
    this.#followProgress();
  }

  #announceGuide(guide: Guide): void {
    this.#host.dispatchEvent(new GuideReadyEvent(guide));
    for (const {path, message} of findForeignLinks(guide, this.#snapshot.linkHosts)) {
      const error = new GuideError('invalid-content', `${path}: ${message}`, {path, url: this.#asked?.src});
      this.#host.dispatchEvent(new GuideErrorEvent(error));
    }
  }

  /** Takes over what another tab does to the same guide. */
  #followProgress(): void {
    const {state} = this.#store;
    if (state.status !== 'ready') return;
    this.#keeper.follow(this.#host.activeProgressStore, state.guide.exchange.id, (progress) => {
      this.dispatch({type: 'merge-progress', progress});
    });
  }

  /** Follows the page's language where the element has none of its own. */
  #followLanguage(signal: AbortSignal): void {
    const observer = new MutationObserver(() => {
      this.#host.requestUpdate();
    });
    observer.observe(this.#host.ownerDocument.documentElement, {attributeFilter: ['lang']});
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
  }

  #takePageData(): void {
    const {state} = this.#store;
    if (state.status === 'ready') {
      const accounts = this.#pageData.accountsOf(state.guide.exchange.id);
      this.dispatch({type: 'set-accounts', accounts, at: Date.now()});
    }
    this.#refresh({ipAddresses: this.#pageData.ipAddresses});
  }

  /** Takes over a key type or an account that the page has set since the last look. */
  #followWishes(): void {
    if (this.#store.state.status !== 'ready') return;
    const {keyType, account} = this.#host;
    const wished = this.#wished;
    this.#wished = {keyType, account};
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
    this.#wished = {keyType, account};
    this.#host.account = account;
    this.#host.keyType = keyType;
  }

  #handleChange(state: GuideState, previous: GuideState): void {
    this.#refresh({state});
    if (state.status !== 'ready' || previous.status !== 'ready' || state.guide !== previous.guide) return;
    this.#reportChoices();
    if (state.progress !== previous.progress) {
      void this.#keeper.save(this.#host.activeProgressStore, state.guide.exchange.id, state.progress);
    }
    announce(this.#host, state, previous);
  }

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

  /** Requests end here: the page hears of what came of them. */
  readonly #requests = {
    'guide-key-type-request': (event: KeyTypeRequestEvent) => {
      this.#answer(event, {type: 'select-key-type', keyType: event.keyType, at: Date.now()});
    },
    'guide-step-tick-request': (event: StepTickRequestEvent) => {
      const {stepId, done} = event;
      this.#answer(event, {type: 'tick-step', stepId, done, at: Date.now()});
    },
    'guide-account-request': (event: AccountRequestEvent) => {
      this.#answer(event, {type: 'select-account', account: event.account});
    },
    'guide-target-request': (event: TargetRequestEvent) => {
      this.#answer(event, {type: 'point-to', target: {...event.place}});
    },
    'guide-reload-request': (event: Event) => {
      event.stopPropagation();
      this.reload();
    },
  };

  /** Requests that never leave the guide's own shadow tree. */
  readonly #innerRequests = {
    'guide-account-name-request': (event: AccountNameRequestEvent) => {
      const at = Date.now();
      const {account = `account-${at.toString(36)}`, label, kind} = event;
      this.#answer(event, {type: 'name-account', account, label, kind, at});
    },
    'guide-account-removal-request': (event: AccountRemovalRequestEvent) => {
      const {account, removed} = event;
      this.#answer(event, {type: 'remove-account', account, removed, at: Date.now()});
    },
  };

  /** An element without a guide of its own lets the request pass: the guide around it answers. */
  #answer(event: Event, action: GuideAction): void {
    if (!this.#host.question) return;
    event.stopPropagation();
    this.dispatch(action);
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
