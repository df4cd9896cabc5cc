import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {appliesTo, sortedFaq} from '../../model/applicable-steps.js';
import type {FaqEntry} from '../../model/guide.schema.js';
import {plainText} from '../../model/rich-text.js';
import {chosenKeyType} from '../../model/progress.js';
import {renderHeading} from '../shared/heading.js';
import {hostStyles} from '../shared/host.styles.js';
import {LinkedSurface} from '../shared/linked-surface.js';
import {renderParagraphs} from '../shared/rich-text.js';
import {textAttribute} from '../shared/text-attribute.js';
import {textStyles} from '../shared/text.styles.js';
import {styles} from './guide-faq.styles.js';

const FRAGMENT = '#faq-';

/**
 * The questions and answers of a guide, those about the chosen key type first. A fragment `#faq-<id>` opens an answer.
 * Works within a guide, with `for`, and alone with content of its own.
 *
 * @element guide-faq
 * @summary Questions and answers that open in place.
 *
 * @attr {boolean} searchable - Adds a box that filters the questions.
 * @attr {string} open - Id of the entry that is open.
 * @attr {string} for - Id of the guide elsewhere on the page that the questions belong to.
 * @fires {GuideReadyEvent} guide-ready - Content of the element's own is shown.
 * @fires {GuideErrorEvent} guide-error - Content of the element's own could not be loaded.
 * @fires {LinkEvent} guide-link - A link in an answer is followed. Cancelable.
 * @slot heading - Replaces the built-in heading.
 * @csspart faq - All of it.
 * @csspart heading - The heading.
 * @csspart filter - The label and the box that filters.
 * @csspart entry - Each `<details>`.
 * @csspart question - Each `<summary>`.
 * @csspart answer - Each answer.
 * @cssprop [--guide-accent-color=#0b57d0] - Colour of links and marks. Light: #0b57d0, dark: #8ab4f8.
 */
export class GuideFaqElement extends LinkedSurface {
  static override readonly styles = [hostStyles, textStyles, styles];

  /** Adds a box that filters the questions. */
  @property({type: Boolean, reflect: true}) searchable = false;

  /** Id of the entry that is open. */
  @property({converter: textAttribute}) open?: string | undefined;

  @state() private filter = '';

  #connection = new AbortController();
  /** The entry that is still to be opened and scrolled to, once it is there. */
  #wanted: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    addEventListener(
      'hashchange',
      () => {
        this.#followFragment();
      },
      {signal},
    );
    this.#followFragment();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('open') && this.open) this.#wanted = this.open;
  }

  protected override render(): TemplateResult | typeof nothing {
    const {state: guideState, headingLevel} = this.snapshot;
    if (guideState.status !== 'ready' || !guideState.guide.faq?.length) return nothing;
    const {guide, progress, account} = guideState;
    const keyType = chosenKeyType(progress, account);
    const entries = sortedFaq(guide, keyType).filter((entry) => matches(entry, this.filter));
    const hasOthers = keyType !== undefined && this.filter === '';
    const isOther = (entry: FaqEntry): boolean => hasOthers && !appliesTo(entry, keyType);
    const others = entries.filter(isOther);
    return html`
      <section class="faq" part="faq" lang=${guide.locale}>
        <slot name="heading"
          >${renderHeading(headingLevel + 1, html`<span lang=${this.snapshot.locale}>${this.localize('faq.heading')}</span>`, 'heading')}</slot
        >
        ${this.searchable ? this.#renderFilter(entries.length) : nothing}
        <div class="entries">${this.#renderEntries(entries.filter((entry) => !isOther(entry)))}</div>
        ${
          others.length > 0
            ? html`<details class="others">
                <summary lang=${this.snapshot.locale}>
                  ${this.localize('faq.others', {count: others.length})}
                </summary>
                <div class="entries">${this.#renderEntries(others)}</div>
              </details>`
            : nothing
        }
      </section>
    `;
  }

  protected override updated(): void {
    if (this.#wanted === undefined) return;
    const entry = this.renderRoot.querySelector<HTMLDetailsElement>(`#faq-${CSS.escape(this.#wanted)}`);
    if (!entry) return;
    this.#wanted = undefined;
    entry.open = true;
    const group = entry.parentElement?.closest('details');
    if (group) group.open = true;
    entry.scrollIntoView({block: 'start'});
  }

  #renderEntries(entries: readonly FaqEntry[]): unknown {
    return repeat(
      entries,
      ({id}) => id,
      ({id, question, answer, steps}) => html`
        <details class="entry" part="entry" id="faq-${id}">
          <summary part="question">${question}</summary>
          <div class="answer prose" part="answer">
            ${renderParagraphs(answer, this.snapshot)} ${this.#renderSteps(steps)}
          </div>
        </details>
      `,
    );
  }

  /** Names the steps that an answer is about. */
  #renderSteps(ids: readonly string[] | undefined): TemplateResult | typeof nothing {
    const {state: guideState} = this.snapshot;
    if (!ids || guideState.status !== 'ready') return nothing;
    const all = guideState.guide.steps.flatMap((step) => [step, ...(step.substeps ?? [])]);
    const titles = ids
      .map((id) => all.find((step) => step.id === id)?.title)
      .filter((title) => title !== undefined);
    return html`${titles.map((title) => html`<p class="step">${this.localize('faq.step', {title})}</p>`)}`;
  }

  #renderFilter(count: number): TemplateResult {
    return html`
      <label class="filter" part="filter" lang=${this.snapshot.locale}>
        ${this.localize('faq.filter')}
        <input type="search" .value=${this.filter} @input=${this.#handleFilter} />
      </label>
      <p class="visually-hidden" role="status">
        ${this.filter === '' ? '' : this.localize('faq.found', {count})}
      </p>
    `;
  }

  #handleFilter({target}: Event): void {
    this.filter = (target as HTMLInputElement).value.trim().toLocaleLowerCase();
  }

  #followFragment(): void {
    const {hash} = location;
    if (!hash.startsWith(FRAGMENT)) return;
    this.#wanted = hash.slice(FRAGMENT.length);
    this.requestUpdate();
  }
}

function matches({question, answer}: FaqEntry, words: string): boolean {
  if (words === '') return true;
  const text = [question, ...answer.map(plainText)].join(' ').toLocaleLowerCase();
  return words.split(/\s+/).every((word) => text.includes(word));
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-faq': GuideFaqElement;
  }
}
