import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {KeyTypeRequestEvent} from '../../events/key-type-request-event.js';
import type {Guide, KeyType} from '../../model/guide.schema.js';
import {textDirection} from '../../model/locale-chain.js';
import {chosenKeyType} from '../../model/progress.js';
import type {ReadyState} from '../../state/guide-state.js';
import {GuideElement} from '../shared/guide-element.js';
import {hostStyles} from '../shared/host.styles.js';
import {renderParagraphs} from '../shared/rich-text.js';
import {textStyles} from '../shared/text.styles.js';
import {styles} from './guide-key-types.styles.js';
import {renderKeyType, renderUnsure} from './key-type-text.js';

/** What the radio button "I'm not sure" stands for in the form; no id looks like it. */
const UNSURE = '';

/**
 * What `<key-type-picker>` shows.
 *
 * @element guide-key-types
 * @slot heading - Replaces the built-in question.
 * @internal
 */
export class GuideKeyTypesElement extends GuideElement {
  static override readonly styles = [hostStyles, textStyles, styles];

  /** Hides the signs by which a key type is recognised. */
  @property({attribute: false}) compact = false;

  /** The account of which the reader has just said that they are not sure: it dies with the element. */
  #unsure: string | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.snapshot;
    if (state.status !== 'ready' || !state.guide.keyTypes?.length) return nothing;
    const {guide, progress, account} = state;
    const chosen = chosenKeyType(progress, account);
    const isUnsure = chosen === undefined && this.#unsure === accountOf(state);
    const {locale: lang} = guide;
    const dir = textDirection(lang);
    return html`
      <fieldset class="group" part="group" lang=${lang} dir=${dir} @change=${this.#handleChange}>
        <legend><slot name="heading">${this.words('keyTypePicker.heading')}</slot></legend>
        <div class="options">
          ${guide.keyTypes?.map((keyType) => this.#renderOption(keyType, keyType.id === chosen))}
          ${guide.unsureKeyType ? this.#renderUnsure(isUnsure) : nothing}
        </div>
      </fieldset>
      <div lang=${lang} dir=${dir} role="status">
        ${isUnsure ? this.#renderAdvice(guide.unsureKeyType) : nothing}
      </div>
    `;
  }

  /** The chosen option is the one that the guide holds, also where the reader's click was not granted. */
  protected override updated(): void {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return;
    const chosen =
      chosenKeyType(state.progress, state.account) ??
      (this.#unsure === accountOf(state) ? UNSURE : undefined);
    for (const option of this.renderRoot.querySelectorAll('input')) option.checked = option.value === chosen;
  }

  #renderOption(keyType: KeyType, chosen: boolean): TemplateResult {
    return html`
      <label class="option" part="option ${chosen ? 'option-chosen' : ''}">
        <input type="radio" name="key-type" value=${keyType.id} />
        ${renderKeyType(keyType, this.compact, this.snapshot)}
      </label>
    `;
  }

  #renderUnsure(chosen: boolean): TemplateResult {
    return html`
      <label class="option" part="option ${chosen ? 'option-chosen' : ''}">
        <input type="radio" name="key-type" value=${UNSURE} />
        ${renderUnsure(this.snapshot)}
      </label>
    `;
  }

  /** In a live region that stands there, empty, before: one that appears together with its text is not read out. */
  #renderAdvice(paragraphs: Guide['unsureKeyType']): TemplateResult {
    return html`
      <div class="unsure" part="unsure">
        <p class="heading">${this.words('keyTypePicker.unsureHeading')}</p>
        <div class="prose">${renderParagraphs(paragraphs, this.snapshot)}</div>
      </div>
    `;
  }

  /** Asks, and shows the stored choice again until the guide grants it. */
  #handleChange({target}: Event): void {
    const {value} = target as HTMLInputElement;
    const {state} = this.snapshot;
    const isUnsure = value === UNSURE;
    this.#unsure = isUnsure && state.status === 'ready' ? accountOf(state) : undefined;
    this.dispatchEvent(new KeyTypeRequestEvent(isUnsure ? undefined : value));
    this.requestUpdate();
  }
}

/** An account of one exchange. */
function accountOf({guide, account}: ReadyState): string {
  return `${guide.exchange.id} ${account}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-key-types': GuideKeyTypesElement;
  }
}
