import type {TemplateResult} from 'lit';
import {property} from '../shared/property.js';
import {html} from '../shared/inner-html.js';
import {LinkedSurface} from '../shared/linked-surface.js';
import {textAttribute} from '../shared/text-attribute.js';
import {fillShell} from '../shell-elements.js';

/**
 * The questions and answers of a guide, those about the chosen key type first. A fragment `#faq-<id>` opens an answer.
 * Works within a guide, with `for`, and alone with content of its own. It is a thin shell: the answers stand at the end
 * of a guide, and their code arrives after that of the steps.
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
  /** Adds a box that filters the questions. */
  @property({type: Boolean, reflect: true}) searchable = false;

  /** Id of the entry that is open. */
  @property({converter: textAttribute}) open?: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void fillShell('guide-answers');
  }

  protected override render(): TemplateResult {
    return html`
      <guide-answers
        exportparts="faq, heading, filter, entry, question, answer, link"
        .searchable=${this.searchable}
        .open=${this.open}
        .isAlone=${this.question !== undefined}
      >
        ${this.renderHeadingSlot()}
      </guide-answers>
      ${this.renderFailure()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-faq': GuideFaqElement;
  }
}
