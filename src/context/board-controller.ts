import type {LitElement, ReactiveController} from 'lit';
import {GuideErrorEvent} from '../events/guide-error-event.js';
import type {ProgressChangeEvent} from '../events/progress-change-event.js';
import type {PageAccount} from '../model/account.schema.js';
import {GuideError} from '../model/guide-error.js';
import type {Progress} from '../model/progress.schema.js';
import type {ContentSource} from '../state/content-source.js';
import {STORAGE_PREFIX} from '../state/kept-progress.js';
import {loadBoard, type BoardEntry} from '../state/load-board.js';
import {findSource, loadWords} from '../state/load-guide.js';
import {OwnProgressStore} from '../state/own-progress-store.js';
import type {ProgressStore} from '../state/progress-store.js';
import {ENGLISH} from './localize.js';
import {nearestLocale} from './nearest-locale.js';
import {followPageLanguage} from './page-language.js';

/** In milliseconds, also where an attribute gives no number. */
const DEFAULT_TIMEOUT = 10_000;

/** What the controller reads from the element that a page has for a board. */
export interface BoardHost extends LitElement {
  readonly contentBase?: string | undefined;
  readonly contentSource?: ContentSource | undefined;
  /** In milliseconds. */
  readonly timeout: number;
  readonly locale?: string | undefined;
  readonly progressMode: 'local' | 'none';
  readonly progressStore?: ProgressStore | undefined;
  readonly accounts?: readonly PageAccount[] | undefined;
}

/** Loads all guides with the reader's progress for an element, and again when one of them has changed. */
export class BoardController implements ReactiveController {
  /** Undefined until they have been loaded once. */
  entries: readonly BoardEntry[] | undefined;
  error: GuideError | undefined;
  words = ENGLISH;
  /** The page's accounts, as far as they can be read. */
  accounts: readonly PageAccount[] = [];

  readonly #host: BoardHost;
  readonly #show: () => void;
  readonly #ownStore: OwnProgressStore;
  #connection = new AbortController();
  #loading = new AbortController();
  #asked: readonly unknown[] = [];
  /** What guides on this page have told since the board was asked for. */
  readonly #told = new Map<string, Progress>();
  /** What the page was told of last: once is enough. */
  #refused: unknown;

  /** @param show - Called when anything that a board is made from has changed. */
  constructor(host: BoardHost, show: () => void) {
    this.#host = host;
    this.#ownStore = new OwnProgressStore(host);
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    const handleStorage = ({key}: StorageEvent): void => {
      if (key === null || key.startsWith(STORAGE_PREFIX)) void this.load();
    };
    const handleProgress = ({exchange, progress}: ProgressChangeEvent): void => {
      this.#told.set(exchange, progress);
      void this.load();
    };
    addEventListener('storage', handleStorage, {signal});
    this.#host.ownerDocument.addEventListener('guide-progress-change', handleProgress, {signal});
    followPageLanguage(this.#host, signal);
    this.#asked = [];
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#loading.abort();
  }

  hostUpdate(): void {
    const {contentBase, contentSource, progressStore, progressMode, accounts, timeout} = this.#host;
    const locale = this.#locale;
    const asked = [contentBase, contentSource, progressStore, progressMode, accounts, timeout, locale];
    if (asked.every((part, index) => part === this.#asked[index]) && this.#asked.length > 0) return;
    this.#asked = asked;
    this.#told.clear();
    void this.load();
  }

  hostUpdated(): void {
    this.#show();
  }

  /** Loads the board again. Does not reject: what goes wrong is told by `error` and by an event of the element. */
  async load(): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const {signal} = this.#loading;
    const {contentBase, contentSource, baseURI, progressStore = this.#ownStore} = this.#host;
    const timeout = this.#host.timeout > 0 ? this.#host.timeout : DEFAULT_TIMEOUT;
    const question = {contentBase, contentSource, timeout, baseURI, locale: this.#locale};
    try {
      const pageAccounts = await this.#admitAccounts();
      signal.throwIfAborted();
      const [words, entries] = await Promise.all([
        loadWords(question, findSource(question), signal),
        loadBoard({...question, progressStore, pageAccounts, told: this.#told}, signal),
      ]);
      signal.throwIfAborted();
      this.words = words ?? ENGLISH;
      this.accounts = pageAccounts;
      this.entries = entries;
      this.error = undefined;
    } catch (error) {
      if (signal.aborted) return;
      const isTold = error instanceof GuideError;
      this.error = isTold ? error : new GuideError('network', 'A part of the board could not be loaded.');
      this.#host.dispatchEvent(new GuideErrorEvent(this.error));
    }
    this.#show();
  }

  get #locale(): string {
    return this.#host.locale ?? nearestLocale(this.#host);
  }

  async #admitAccounts(): Promise<readonly PageAccount[]> {
    const {accounts} = this.#host;
    if (accounts === undefined) return [];
    const {admitAccounts, pageDataError} = await import('../model/doors.js');
    const admitted = admitAccounts(accounts);
    if (!admitted && accounts !== this.#refused) {
      this.#refused = accounts;
      this.#host.dispatchEvent(new GuideErrorEvent(pageDataError('accounts', accounts)));
    }
    return admitted ?? [];
  }
}
