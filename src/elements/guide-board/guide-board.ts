import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Localize} from '../../context/guide-context.js';
import {createLocalize, ENGLISH} from '../../context/localize.js';
import {nearestLocale} from '../../context/nearest-locale.js';
import {followPageLanguage} from '../../context/page-language.js';
import {GuideErrorEvent} from '../../events/guide-error-event.js';
import {LinkEvent} from '../../events/link-event.js';
import type {PageAccount} from '../../model/account.schema.js';
import {GuideError} from '../../model/guide-error.js';
import {intlLocale} from '../../model/intl-locale.js';
import {textDirection} from '../../model/locale-chain.js';
import type {ContentSource} from '../../state/content-source.js';
import {loadBoard, type BoardEntry} from '../../state/load-board.js';
import {loadWords, findSource} from '../../state/load-guide.js';
import {LocalProgressStore} from '../../state/local-progress-store.js';
import {MemoryProgressStore} from '../../state/memory-progress-store.js';
import type {ProgressStore} from '../../state/progress-store.js';
import {accountName} from '../shared/account-name.js';
import {formatList} from '../../model/format-list.js';
import {GuestElement} from '../shared/guest-element.js';
import {renderHeading} from '../shared/heading.js';
import {hostStyles} from '../shared/host.styles.js';
import {renderIcon} from '../shared/icon.js';
import {styles} from './guide-board.styles.js';

/** From this many guides on there is a box to find one by name. */
const FILTER_FROM = 6;

/**
 * What `<whitelist-index>` shows.
 *
 * @element guide-board
 * @internal
 */
export class GuideBoardElement extends GuestElement {
  static override readonly styles = [hostStyles, styles];

  @property({attribute: false}) contentBase?: string | undefined;
  @property({attribute: false}) locale?: string | undefined;
  @property({attribute: false}) headingLevel = 2;
  @property({attribute: false}) headingMode: 'full' | 'none' = 'full';
  @property({attribute: false}) hrefTemplate?: string | undefined;
  @property({attribute: false}) progressMode: 'local' | 'none' = 'local';
  @property({attribute: false}) accounts?: readonly PageAccount[] | undefined;
  @property({attribute: false}) timeout = 10_000;
  @property({attribute: false}) progressStore?: ProgressStore | undefined;
  @property({attribute: false}) contentSource?: ContentSource | undefined;

  @state() private entries: readonly BoardEntry[] | undefined;
  @state() private error: GuideError | undefined;
  @state() private words = ENGLISH;
  @state() private filter = '';
  /** The page's accounts, as far as they can be read. */
  @state() private admitted: readonly PageAccount[] = [];

  readonly #stores = {local: new LocalProgressStore(), none: new MemoryProgressStore()};
  #connection = new AbortController();
  #loading = new AbortController();
  #asked: readonly unknown[] = [];
  /** What the page was told of last: once is enough. */
  #refused: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    const reload = (): void => {
      void this.#load();
    };
    addEventListener('storage', reload, {signal});
    this.ownerDocument.addEventListener('guide-progress-change', reload, {signal});
    followPageLanguage(this, signal);
    this.#asked = [];
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
    this.#loading.abort();
  }

  protected override willUpdate(): void {
    const {contentBase, contentSource, progressStore, progressMode, accounts, timeout} = this;
    const question = [
      contentBase,
      contentSource,
      progressStore,
      progressMode,
      accounts,
      timeout,
      this.#locale,
    ];
    if (question.every((part, index) => part === this.#asked[index]) && this.#asked.length > 0) return;
    this.#asked = question;
    void this.#load();
  }

  protected override render(): TemplateResult {
    const {locale} = this.words;
    return html`
      <section class="board" part="board" lang=${locale} dir=${textDirection(locale)} aria-busy=${!this.entries && !this.error ? 'true' : 'false'}>
        ${this.headingMode === 'full' ? renderHeading(this.headingLevel, this.#localize('board.heading')) : nothing}
        ${this.error ? this.#renderError(this.error) : nothing} ${this.entries ? this.#renderEntries(this.entries) : html`<slot></slot>`}
      </section>
    `;
  }

  #renderEntries(entries: readonly BoardEntry[]): TemplateResult {
    const words = this.filter.toLocaleLowerCase();
    const shown = entries.filter(({name, exchange}) =>
      `${name} ${exchange}`.toLocaleLowerCase().includes(words),
    );
    // Who has accounts on three exchanges is done after three guides, however many there are.
    const exchanges = new Set(this.admitted.map(({exchange}) => exchange));
    const isOwn = ({exchange}: BoardEntry): boolean => exchanges.has(exchange);
    const counted = entries.some(isOwn) ? entries.filter(isOwn) : entries;
    const done = counted.filter(({status}) => status === 'done').length;
    const others = shown.filter((entry) => !counted.includes(entry));
    return html`
      <p class="summary" role="status">
        ${words === '' ? this.#localize('board.summary', {done, total: counted.length}) : this.#localize('board.found', {count: shown.length})}
      </p>
      ${entries.length >= FILTER_FROM ? this.#renderFilter() : nothing}
      ${this.#renderList(shown.filter((entry) => counted.includes(entry)))}
      ${
        others.length > 0
          ? html`${renderHeading(this.headingLevel + 1, this.#localize('board.others'))} ${this.#renderList(others)}`
          : nothing
      }
      ${this.#renderUnknown(entries)}
    `;
  }

  #renderList(entries: readonly BoardEntry[]): TemplateResult | typeof nothing {
    if (entries.length === 0) return nothing;
    return html`<ul>
      ${entries.map((entry) => this.#renderEntry(entry))}
    </ul>`;
  }

  #renderFilter(): TemplateResult {
    return html`
      <label class="filter">
        ${this.#localize('board.filter')}
        <input type="search" .value=${this.filter} @input=${this.#handleFilter} />
      </label>
    `;
  }

  #renderEntry(entry: BoardEntry): TemplateResult {
    const {status, accounts, lastActivity} = entry;
    const facts = [
      this.#localize(`board.${status}`),
      accounts.length > 1 &&
        this.#localize('accounts.count', {
          done: accounts.filter(({done}) => done).length,
          total: accounts.length,
        }),
      lastActivity !== undefined &&
        this.#localize('board.lastActivity', {date: this.#formatTime(lastActivity)}),
    ].filter(Boolean);
    return html`
      <li class="entry ${status}" part="entry">
        <span class="mark">${status === 'done' ? renderIcon('check') : nothing}</span>
        <div>
          ${this.#renderLink(entry)}
          <p class="facts">${facts.join(' · ')}</p>
          ${
            accounts.length > 1
              ? html`<ul class="accounts">
                ${accounts.map(
                  (account) => html`<li>
                    <bdi>${accountName(account, this.#localize)}</bdi>: ${this.#localize(account.done ? 'board.done' : 'board.open')}
                  </li>`,
                )}
              </ul>`
              : nothing
          }
        </div>
      </li>
    `;
  }

  #renderLink({exchange, name}: BoardEntry): TemplateResult {
    const href = this.#hrefOf(exchange);
    const handleClick = (event: Event): void => {
      const request = new LinkEvent(href, 'guide', exchange);
      this.dispatchEvent(request);
      if (request.defaultPrevented) event.preventDefault();
    };
    const text = this.#localize('board.guide', {name});
    return href === undefined
      ? html`<button class="link" part="link" type="button" @click=${handleClick}>${text}</button>`
      : html`<a class="link" part="link" href=${href} @click=${handleClick}>${text}</a>`;
  }

  /** Accounts of exchanges that there is no guide for are named, not passed over. */
  #renderUnknown(entries: readonly BoardEntry[]): TemplateResult | typeof nothing {
    const known = new Set(entries.map(({exchange}) => exchange));
    const unknown = this.admitted.filter(({exchange}) => exchange !== undefined && !known.has(exchange));
    if (unknown.length === 0) return nothing;
    const names = unknown.map(({label, exchange = ''}) => `${label} (${exchange})`);
    const list = formatList(names, 'conjunction', this.words.locale);
    return html`<p class="unknown">${this.#localize('board.noGuide', {names: list})}</p>`;
  }

  #renderError({message}: GuideError): TemplateResult {
    return html`
      <div role="alert">
        <p>${this.#localize('board.failed')} <span lang="en" dir="ltr">${message}</span></p>
        <button class="button" type="button" @click=${this.#handleRetry}>${this.#localize('guide.retry')}</button>
      </div>
    `;
  }

  get #locale(): string {
    return this.locale ?? nearestLocale(this);
  }

  get #localize(): Localize {
    return createLocalize(this.words);
  }

  /** Addresses of other kinds than web pages are no links, whatever the page's template has become. */
  #hrefOf(exchange: string): string | undefined {
    const href = this.hrefTemplate?.replaceAll('{exchange}', encodeURIComponent(exchange));
    if (href === undefined || !URL.canParse(href, this.baseURI)) return undefined;
    return /^https?:$/.test(new URL(href, this.baseURI).protocol) ? href : undefined;
  }

  /** With the month spelled out, as in `formatDate`. */
  #formatTime(time: number): string {
    const locale = intlLocale(this.words.locale);
    return new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeStyle: 'short'}).format(time);
  }

  async #load(): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const {signal} = this.#loading;
    const {contentBase, contentSource, timeout, baseURI, progressMode} = this;
    const progressStore = this.progressStore ?? this.#stores[progressMode === 'none' ? 'none' : 'local'];
    const question = {contentBase, contentSource, timeout, baseURI, locale: this.#locale};
    try {
      const pageAccounts = await this.#admitAccounts();
      signal.throwIfAborted();
      const [words, entries] = await Promise.all([
        loadWords(question, findSource(question), signal),
        loadBoard({...question, progressStore, pageAccounts}, signal),
      ]);
      signal.throwIfAborted();
      this.words = words ?? ENGLISH;
      this.admitted = pageAccounts;
      this.entries = entries;
      this.error = undefined;
    } catch (error) {
      if (signal.aborted) return;
      this.error =
        error instanceof GuideError
          ? error
          : new GuideError('network', 'A part of the board could not be loaded.');
      this.dispatchEvent(new GuideErrorEvent(this.error));
    }
  }

  async #admitAccounts(): Promise<readonly PageAccount[]> {
    const {accounts} = this;
    if (accounts === undefined) return [];
    const {admitAccounts} = await import('../../model/doors.js');
    const admitted = admitAccounts(accounts);
    if (!admitted && accounts !== this.#refused) {
      this.#refused = accounts;
      const message =
        'accounts: the page has set this property to something that is no such list. It is not used.';
      this.dispatchEvent(new GuideErrorEvent(new GuideError('invalid-content', message, {path: 'accounts'})));
    }
    return admitted ?? [];
  }

  /** The button goes when the board comes. Who has pressed it is brought to the top, unless they have gone on. */
  async #handleRetry(): Promise<void> {
    await this.#load();
    await this.updateComplete;
    const {activeElement, body} = this.ownerDocument;
    const top = this.renderRoot.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, .summary');
    if (this.error || activeElement !== body || !top) return;
    top.tabIndex = -1;
    top.focus();
  }

  #handleFilter({target}: Event): void {
    this.filter = (target as HTMLInputElement).value.trim();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-board': GuideBoardElement;
  }
}
