import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BoardController, type BoardHost} from '../../context/board-controller.js';
import type {Localize} from '../../context/guide-context.js';
import {createLocalize} from '../../context/localize.js';
import {formatList} from '../../model/format-list.js';
import type {GuideError} from '../../model/guide-error.js';
import {textDirection} from '../../model/locale-chain.js';
import type {BoardEntry} from '../../state/load-board.js';
import {GuestElement} from '../shared/guest-element.js';
import {renderHeading} from '../shared/heading.js';
import {hostStyles} from '../shared/host.styles.js';
import {renderEntry} from './board-entry.js';
import {styles} from './guide-board.styles.js';
import words from './words.json' with {type: 'json'};

/** From this many guides on there is a box to find one by name. */
const FILTER_FROM = 6;

interface WhitelistIndex extends BoardHost {
  readonly headingLevel: number;
  readonly headingMode: 'full' | 'none';
  readonly hrefTemplate?: string | undefined;
}

/**
 * What `<whitelist-index>` shows.
 *
 * @element guide-board
 * @internal
 */
export class GuideBoardElement extends GuestElement {
  static override readonly styles = [hostStyles, styles];
  /** Said nowhere else in a guide. */
  static readonly english = words.messages;

  /** The element of the page: its properties say what to show. */
  @property({attribute: false}) index!: WhitelistIndex;

  @state() private filter = '';

  #board!: BoardController;

  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    this.#board = new BoardController(this.index, () => {
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    const {entries, error, words} = this.#board;
    const {headingLevel, headingMode} = this.index;
    const {locale} = words;
    return html`
      <section class="board" part="board" lang=${locale} dir=${textDirection(locale)} aria-busy=${!entries && !error ? 'true' : 'false'}>
        ${headingMode === 'full' ? renderHeading(headingLevel, this.#localize('board.heading')) : nothing}
        ${error ? this.#renderError(error) : nothing} ${entries ? this.#renderEntries(entries) : html`<slot></slot>`}
      </section>
    `;
  }

  #renderEntries(entries: readonly BoardEntry[]): TemplateResult {
    const words = this.filter.toLocaleLowerCase();
    const shown = entries.filter(({name, exchange}) =>
      `${name} ${exchange}`.toLocaleLowerCase().includes(words),
    );
    // Who has accounts on three exchanges is done after three guides, however many there are.
    const exchanges = new Set(this.#board.accounts.map(({exchange}) => exchange));
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
          ? html`${renderHeading(this.index.headingLevel + 1, this.#localize('board.others'))} ${this.#renderList(others)}`
          : nothing
      }
      ${this.#renderUnknown(entries)}
    `;
  }

  #renderList(entries: readonly BoardEntry[]): TemplateResult | typeof nothing {
    if (entries.length === 0) return nothing;
    const {locale} = this.#board.words;
    return html`<ul>
      ${entries.map((entry) => renderEntry(entry, {localize: this.#localize, locale, href: this.#hrefOf(entry)}))}
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

  /** Accounts of exchanges that there is no guide for are named, not passed over. */
  #renderUnknown(entries: readonly BoardEntry[]): TemplateResult | typeof nothing {
    const known = new Set(entries.map(({exchange}) => exchange));
    const unknown = this.#board.accounts.filter(
      ({exchange}) => exchange !== undefined && !known.has(exchange),
    );
    if (unknown.length === 0) return nothing;
    const names = unknown.map(({label, exchange = ''}) => `${label} (${exchange})`);
    const list = formatList(names, 'conjunction', this.#board.words.locale);
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

  get #localize(): Localize {
    return createLocalize(this.#board.words);
  }

  /** Addresses of other kinds than web pages are no links, whatever the page's template has become. */
  #hrefOf({exchange}: BoardEntry): string | undefined {
    const href = this.index.hrefTemplate?.replaceAll('{exchange}', encodeURIComponent(exchange));
    if (href === undefined || !URL.canParse(href, this.baseURI)) return undefined;
    return /^https?:$/.test(new URL(href, this.baseURI).protocol) ? href : undefined;
  }

  /** The button goes when the board comes. Who has pressed it is brought to the top, unless they have gone on. */
  async #handleRetry(): Promise<void> {
    await this.#board.load();
    await this.updateComplete;
    const {activeElement, body} = this.ownerDocument;
    const top = this.renderRoot.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, .summary');
    if (this.#board.error || activeElement !== body || !top) return;
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
