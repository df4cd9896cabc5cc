import {html, nothing, type TemplateResult} from 'lit';
import type {Credential, Guide} from '../../model/guide.schema.js';
import {GuideElement} from '../shared/guide-element.js';
import {hostStyles} from '../shared/host.styles.js';
import {renderRichText} from '../shared/rich-text.js';
import {textStyles} from '../shared/text.styles.js';
import {styles} from './guide-credentials.styles.js';

/**
 * Names the values that go into Altrady when a key is new, in Altrady's words and the exchange's.
 * It has no field: nobody may get used to typing a secret outside Altrady.
 *
 * @element guide-credentials
 * @internal
 */
export class GuideCredentialsElement extends GuideElement {
  static override readonly styles = [hostStyles, textStyles, styles];

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.snapshot;
    if (state.status !== 'ready' || !state.guide.credentials?.length) return nothing;
    const {guide} = state;
    return html`
      <div class="credentials" part="credentials">
        <p class="heading">${this.words('credentials.heading')}</p>
        <ul>
          ${guide.credentials?.map((credential) => this.#renderCredential(credential, guide))}
        </ul>
        <p class="never">${this.words('credentials.never')}</p>
      </div>
    `;
  }

  #renderCredential({name, exchangeName, shownOnce, note}: Credential, {exchange}: Guide): TemplateResult {
    const facts = [
      exchangeName && this.words('credentials.exchangeName', {name: exchangeName, exchange: exchange.name}),
      shownOnce && this.words('credentials.shownOnce'),
    ].filter(Boolean);
    return html`
      <li>
        <strong>${name}</strong
        >${facts.length > 0 ? html` <span class="facts">${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}${fact}`)}</span>` : nothing}
        ${note === undefined ? nothing : html`<p class="note">${renderRichText(note, this.snapshot)}</p>`}
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-credentials': GuideCredentialsElement;
  }
}
