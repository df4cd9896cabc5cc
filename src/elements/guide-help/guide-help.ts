import {html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import type {Guide} from '../../model/guide.schema.js';
import {textDirection} from '../../model/locale-chain.js';
import {chosenKeyType} from '../../model/progress.js';
import {search, type CreateFinder, type Finder, type SearchResults} from '../../model/search.js';
import {searchDocuments} from '../../model/search-documents.js';
import {createPlainFinder} from '../../model/search-plain.js';
import type {ReadyState} from '../../state/guide-state.js';
import {GuideElement} from '../shared/guide-element.js';
import {renderHeading} from '../shared/heading.js';
import {hostStyles} from '../shared/host.styles.js';
import {textStyles} from '../shared/text.styles.js';
import {renderErrors} from './error-list.js';
import {styles} from './guide-help.styles.js';
import {renderResults} from './help-results.js';

/** More than these are folded, so that the questions below stay near. */
const MOST_CODES = 8;

/**
 * Helps a reader for whom something does not work: what a code or a message means and the steps to do again, and a
 * search over errors, questions and steps. Nothing that is typed leaves the page.
 *
 * @element guide-help
 * @internal
 */
export class GuideHelpElement extends GuideElement {
  static override readonly styles = [hostStyles, textStyles, styles];

  /** Brings the search that forgives typing errors. */
  loadFinder = async (): Promise<CreateFinder> =>
    (await import('../../model/search-fuzzy.js')).createFuzzyFinder;

  /** Milliseconds without typing until the count of results is spoken. */
  pause = 800;

  @state() private query = '';
  @state() private spoken = '';
  @state() private createFinder: CreateFinder = createPlainFinder;

  #finder: {readonly guide: Guide; readonly create: CreateFinder; readonly find: Finder} | undefined;
  #isLoading = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult | typeof nothing {
    const {state: guideState, headingLevel, locale} = this.snapshot;
    if (guideState.status !== 'ready') return nothing;
    const results = this.#search();
    const isFruitless = results?.count === 0;
    return html`
      <section class="help" part="help" lang=${locale} dir=${textDirection(locale)}>
        ${renderHeading(headingLevel + 1, this.localize('help.heading'))} ${this.#renderBox()}
        <p class="visually-hidden" role="status">${this.spoken}</p>
        ${results ? this.#renderResults(results, guideState) : nothing}
        ${!results || isFruitless ? this.#renderCodes(guideState.guide) : nothing}
      </section>
    `;
  }

  /** Figures alone, such as -2015, are no text that could say where it starts: where the words around it do. */
  get #isUnstarted(): boolean {
    return textDirection(this.snapshot.locale) === 'rtl' && !/\p{L}/u.test(this.query);
  }

  #renderBox(): TemplateResult {
    return html`
      <form class="box" role="search" @submit=${this.#handleSubmit}>
        <label for="query">${this.localize('help.search')}</label>
        <small id="hint">${this.localize('help.hint')}</small>
        <input
          id="query"
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          class=${this.#isUnstarted ? 'unstarted' : ''}
          dir="auto"
          aria-describedby="hint"
          @focus=${this.#handleFocus}
          @input=${this.#handleInput}
        />
      </form>
    `;
  }

  #renderResults(results: SearchResults, guideState: ReadyState): TemplateResult {
    return html`
      <div class="results" role="group" aria-label=${this.localize('help.results')} tabindex="-1">
        ${renderResults(results, this.snapshot, guideState)}
      </div>
    `;
  }

  /** What the exchange is known to say, for readers who have nothing to type. */
  #renderCodes({errors = [], exchange}: Guide): TemplateResult | typeof nothing {
    if (errors.length === 0) return nothing;
    const rest = errors.slice(MOST_CODES);
    return html`
      <div class="group codes">
        ${renderHeading(this.snapshot.headingLevel + 2, this.localize('help.codes', {exchange: exchange.name}))}
        ${renderErrors(errors.slice(0, MOST_CODES), this.snapshot)}
        ${
          rest.length > 0
            ? html`<details class="more">
                <summary>${this.localize('help.moreCodes', {count: rest.length})}</summary>
                ${renderErrors(rest, this.snapshot)}
              </details>`
            : nothing
        }
      </div>
    `;
  }

  #search(): SearchResults | undefined {
    const {state: guideState} = this.snapshot;
    if (guideState.status !== 'ready' || this.query === '') return undefined;
    const {guide, progress, account} = guideState;
    const create = this.createFinder;
    if (this.#finder?.guide !== guide || this.#finder.create !== create) {
      this.#finder = {guide, create, find: create(searchDocuments(guide))};
    }
    return search(guide, this.#finder.find, this.query, chosenKeyType(progress, account));
  }

  /** A reader with a screen reader hears the count when the typing rests: not one after each letter. */
  #speakLater(): void {
    clearTimeout(this.#timer);
    this.spoken = '';
    this.#timer = setTimeout(() => {
      const results = this.#search();
      if (!results) return;
      const {count, unknownCode: code} = results;
      const unknown = code === undefined ? '' : this.localize('help.unknownCode', {code});
      this.spoken = `${unknown} ${this.localize('help.found', {count})}`.trim();
    }, this.pause);
  }

  readonly #handleFocus = async (): Promise<void> => {
    if (this.#isLoading || this.createFinder !== createPlainFinder) return;
    this.#isLoading = true;
    try {
      this.createFinder = await this.loadFinder();
    } catch {
      // Without a connection the plain search goes on; the next focus tries again.
    }
    this.#isLoading = false;
  };

  #handleInput({target}: Event): void {
    this.query = (target as HTMLInputElement).value.trim();
    this.#speakLater();
  }

  /** Enter goes on to what was found; on a phone the keyboard gives way to it. */
  #handleSubmit(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('.results')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-help': GuideHelpElement;
  }
}
