import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {formatDeepLink} from '../../model/deep-link.js';
import {chosenKeyType} from '../../model/progress.js';
import {findPlace} from '../../model/search-steps.js';
import {GuideElement} from '../shared/guide-element.js';
import {hostStyles} from '../shared/host.styles.js';
import {styles} from './guide-copy-link.styles.js';

/**
 * Copies a link that opens the guide at one step, for whoever helps somebody else. It says nothing of the reader.
 *
 * @element guide-copy-link
 * @internal
 */
export class GuideCopyLinkElement extends GuideElement {
  static override readonly styles = [hostStyles, styles];

  /** Id of the step. */
  @property({attribute: false}) step = '';

  @state() private result: 'copied' | 'refused' | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('step')) this.result = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const {state: guideState} = this.snapshot;
    if (guideState.status !== 'ready') return nothing;
    const title = findPlace(guideState.guide, this.step)?.step.title ?? '';
    return html`
      <button type="button" @click=${this.#handleClick}>
        ${this.words('copyLink.copy')}<span class="visually-hidden">: ${title}</span>
      </button>
      <span role="status">${this.result === 'copied' ? this.words('copyLink.copied') : nothing}</span>
      ${
        this.result === 'refused'
          ? html`<label>${this.words('copyLink.refused')} <input readonly dir="ltr" .value=${this.#link} /></label>`
          : nothing
      }
    `;
  }

  /** The page's own address with another fragment; the page's address itself stays as it is. */
  get #link(): string {
    const {state: guideState} = this.snapshot;
    if (guideState.status !== 'ready') return '';
    const {guide, progress, account} = guideState;
    const keyType = chosenKeyType(progress, account);
    const fragment = formatDeepLink({
      guide: guide.exchange.id,
      keyType,
      target: {kind: 'step', id: this.step},
    });
    return new URL(fragment, location.href).href;
  }

  /** A page may not be let near the clipboard: then the link is there to be copied by hand. */
  async #handleClick(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#link);
      this.result = 'copied';
    } catch {
      this.result = 'refused';
      await this.updateComplete;
      this.renderRoot.querySelector('input')?.select();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-copy-link': GuideCopyLinkElement;
  }
}
