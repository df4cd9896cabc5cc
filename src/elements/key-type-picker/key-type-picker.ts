import type {TemplateResult} from 'lit';
import {html} from '../shared/inner-html.js';
import {LinkedSurface} from '../shared/linked-surface.js';
import {property} from '../shared/property.js';
import {fillShell} from '../shell-elements.js';

/**
 * Lets the reader say which type of API key they have, by what they see on the exchange, so that the guide shows only
 * the steps that apply to it. Works within a guide, with `for`, and alone with content of its own.
 * A thin shell: the options stand in the middle of a guide, and their code is no part of what a page starts with.
 *
 * @element key-type-picker
 * @summary Radio group of a guide's key types.
 *
 * @attr {boolean} compact - Hides the signs by which a key type is recognised.
 * @attr {string} for - Id of the guide elsewhere on the page that the picker belongs to.
 * @fires {KeyTypeChangeEvent} guide-key-type-change - Another key type was chosen. On the guide, unless the picker stands alone.
 * @fires {GuideReadyEvent} guide-ready - Content of the picker's own is shown.
 * @fires {GuideErrorEvent} guide-error - Content of the picker's own could not be loaded.
 * @slot heading - Replaces the built-in question.
 * @csspart group - The `<fieldset>` around the options.
 * @csspart option - Each option's `<label>`.
 * @csspart option-chosen - The chosen option's `<label>`.
 * @csspart unsure - The help for readers who are not sure.
 * @cssprop [--guide-accent-color=#0b57d0] - Colour of links, ticks and the chosen option. Light: #0b57d0, dark: #8ab4f8.
 */
export class KeyTypePickerElement extends LinkedSurface {
  /** Hides the signs by which a key type is recognised. */
  @property({type: Boolean, reflect: true}) compact = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void fillShell('guide-key-types');
  }

  protected override render(): TemplateResult {
    return html`
      <guide-key-types exportparts="group, option, option-chosen, unsure" .compact=${this.compact}>
        ${this.renderHeadingSlot()}
      </guide-key-types>
      ${this.renderFailure()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-type-picker': KeyTypePickerElement;
  }
}
