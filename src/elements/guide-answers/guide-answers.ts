import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {appliesTo, sortedFaq} from '../../model/applicable-steps.js';
import type {FaqEntry} from '../../model/guide.schema.js';
import {textDirection} from '../../model/locale-chain.js';
import {plainText} from '../../model/rich-text.js';
import {chosenKeyType} from '../../model/progress.js';
import type {Target} from '../../model/target.js';
import type {ReadyState} from '../../state/guide-state.js';
import {bringTo} from '../shared/bring-to.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {GuideElement} from '../shared/guide-element.js';
import {renderHeading} from '../shared/heading.js';
import {hostStyles} from '../shared/host.styles.js';
import {renderParagraphs} from '../shared/rich-text.js';
import {Stages} from '../shared/stages.js';
import {textStyles} from '../shared/text.styles.js';
import {renderAnswerSteps} from './answer-steps.js';
import {styles} from './guide-answers.styles.js';

const FRAGMENT = '#faq-';

/**
 * What `<guide-faq>` shows.
 *
 * @element guide-answers
 * @slot heading - Replaces the built-in heading.
 * @internal
 */
export class GuideAnswersElement extends GuideElement {
  static override readonly styles = [hostStyles, textStyles, disclosureStyles, styles];

  /** Whether there is a box that filters the questions. */
  @property({attribute: false}) searchable = false;

  /** Id of the entry that is open. */
  @property({attribute: false}) open?: string | undefined;

  /** Whether there is no title above them and no step to lead to: the answers stand alone on the page. */
  @property({attribute: false}) isAlone = false;

  @state() private filter = '';

  readonly #stages = new Stages(this);
  #connection = new AbortController();
  /** The entry that is still to be opened and scrolled to, once it is there. */
  #wanted: string | undefined;
  /** Whether the focus goes to it too: somebody has pointed at it just now. */
  #takesFocus = false;
  /** What the reader was brought to last. */
  #shown: Target | undefined;

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
    this.#followTarget();
  }

  protected override watched({guide, progress, account, target}: ReadyState): readonly unknown[] {
    return [guide, chosenKeyType(progress, account), target];
  }

  protected override render(): TemplateResult | typeof nothing {
    const {state: guideState, headingLevel} = this.snapshot;
    if (guideState.status !== 'ready' || !guideState.guide.faq?.length) return nothing;
    const {guide, progress, account} = guideState;
    const keyType = chosenKeyType(progress, account);
    const entries = sortedFaq(guide, keyType).filter((entry) => matches(entry, this.filter));
    const hasOthers = keyType !== undefined && this.filter === '';
    const isOther = (entry: FaqEntry): boolean => hasOthers && !appliesTo(entry, keyType);
    const shown = this.#stages.take(entries, guide, this.#wanted !== undefined);
    const others = entries.filter(isOther);
    return html`
      <section class="faq" part="faq" lang=${guide.locale} dir=${textDirection(guide.locale)}>
        <slot name="heading"
          >${renderHeading(headingLevel + (this.isAlone ? 0 : 1), html`${this.words('faq.heading')}`, 'heading')}</slot
        >
        ${this.searchable ? this.#renderFilter(entries.length) : nothing}
        <div class="entries ${this.#stages.isLong ? 'long' : ''}">${this.#renderEntries(
          shown.filter((entry) => !isOther(entry)),
          keyType,
        )}</div>
        ${
          others.length > 0
            ? html`<details class="others">
                <summary>
                  ${this.words('faq.others', {count: others.length})}
                </summary>
                <div class="entries ${this.#stages.isLong ? 'long' : ''}">${this.#renderEntries(shown.filter(isOther), keyType)}</div>
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
    const question = entry.querySelector('summary');
    if (this.#takesFocus && question) bringTo(entry, question);
    else entry.scrollIntoView({block: 'start'});
    this.#takesFocus = false;
  }

  #renderEntries(entries: readonly FaqEntry[], keyType: string | undefined): unknown {
    const {state: _, ...words} = this.snapshot;
    const common = [...Object.values(words), keyType, this.isAlone];
    const request = this.isAlone
      ? undefined
      : (event: Event): void => {
          this.dispatchEvent(event);
        };
    return repeat(
      entries,
      ({id}) => id,
      (entry) =>
        guard(
          [entry, ...common],
          () => html`
            <details class="entry" part="entry" id="faq-${entry.id}">
              <summary part="question">${entry.question}</summary>
              <div class="answer prose" part="answer">
                ${renderParagraphs(entry.answer, this.snapshot)} ${renderAnswerSteps(entry, this.snapshot, request)}
              </div>
            </details>
          `,
        ),
    );
  }

  #renderFilter(count: number): TemplateResult {
    return html`
      <label class="filter" part="filter">
        ${this.words('faq.filter')}
        <input type="search" .value=${this.filter} @input=${this.#handleFilter} />
      </label>
      <p class="visually-hidden" role="status">
        ${this.filter === '' ? '' : this.words('faq.found', {count})}
      </p>
    `;
  }

  #handleFilter({target}: Event): void {
    this.filter = (target as HTMLInputElement).value.trim().toLocaleLowerCase();
  }

  /** Opens what somebody points at, once. */
  #followTarget(): void {
    const {state: guideState} = this.snapshot;
    if (guideState.status !== 'ready' || guideState.target === this.#shown) return;
    const {guide, target} = guideState;
    this.#shown = target;
    if (target?.kind !== 'faq' || !guide.faq?.some(({id}) => id === target.id)) return;
    this.#want(target.id);
    this.#takesFocus = true;
  }

  /** Also from behind the filter. */
  #want(id: string): void {
    this.filter = '';
    this.#wanted = id;
  }

  #followFragment(): void {
    const {hash} = location;
    if (!hash.startsWith(FRAGMENT)) return;
    this.#want(hash.slice(FRAGMENT.length));
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
    'guide-answers': GuideAnswersElement;
  }
}
