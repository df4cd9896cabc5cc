import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../../model/guide.schema.js';
import {textDirection} from '../../model/locale-chain.js';
import {formatDate} from '../../model/format-date.js';
import type {ReadyState} from '../../state/guide-state.js';
import {GuideElement} from '../shared/guide-element.js';
import {hostStyles} from '../shared/host.styles.js';
import {renderSourceLink} from '../shared/source-link.js';
import {textStyles} from '../shared/text.styles.js';
import {styles} from './guide-sources.styles.js';

/**
 * Lists the pages that a guide's facts come from, who vouches for them, and when they were last looked at.
 *
 * @element guide-sources
 * @internal
 */
export class GuideSourcesElement extends GuideElement {
  static override readonly styles = [hostStyles, textStyles, styles];

  protected override watched({guide}: ReadyState): readonly unknown[] {
    return [guide];
  }

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return nothing;
    return html`
      <details class="sources" part="sources">
        <summary>${this.words('sources.heading')}</summary>
        <ul>
          ${state.guide.sources.map((source) => this.#renderSource(source))}
        </ul>
      </details>
    `;
  }

  #renderSource(source: Source): TemplateResult {
    const {confidence, updatedOn, verifiedOn} = source;
    const {locale} = this.snapshot;
    const facts = [
      this.localize(`sources.${confidence}`),
      updatedOn && this.localize('sources.updatedOn', {date: formatDate(updatedOn, locale)}),
      verifiedOn
        ? this.localize('sources.verifiedOn', {date: formatDate(verifiedOn, locale)})
        : this.localize('sources.notVerified'),
    ].filter(Boolean);
    return html`
      <li>
        ${renderSourceLink(source, this.snapshot)}
        <small lang=${locale} dir=${textDirection(locale)}>${facts.join(' · ')}</small>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-sources': GuideSourcesElement;
  }
}
