import {html, nothing, type TemplateResult} from 'lit';
import {ReloadRequestEvent} from '../../events/reload-request-event.js';
import type {Guide} from '../../model/guide.schema.js';
import {textDirection} from '../../model/locale-chain.js';
import {generalArticle, isOverdue, verification} from '../../model/trust.js';
import {formatDate} from '../../model/format-date.js';
import type {ReadyState} from '../../state/guide-state.js';
import {GuideElement} from '../shared/guide-element.js';
import {hostStyles} from '../shared/host.styles.js';
import {renderIcon} from '../shared/icon.js';
import {renderSourceLink} from '../shared/source-link.js';
import {textStyles} from '../shared/text.styles.js';
import {styles} from './guide-trust.styles.js';

/**
 * Says how far a guide can be trusted: what it rests on, when it was last checked, whether the next check is
 * overdue, and whether it is a copy.
 *
 * @element guide-trust
 * @internal
 */
export class GuideTrustElement extends GuideElement {
  static override readonly styles = [hostStyles, textStyles, styles];

  protected override watched({guide}: ReadyState): readonly unknown[] {
    return [guide];
  }

  protected override render(): TemplateResult | typeof nothing {
    const {state, copiedOn} = this.snapshot;
    if (state.status !== 'ready') return nothing;
    const {guide} = state;
    return html`
      ${copiedOn === undefined ? nothing : this.#renderCopy(copiedOn)}
      <div class="trust" part="trust">${this.#renderBasis(guide)} ${this.#renderCheck(guide)}</div>
      ${isOverdue(guide, new Date()) ? this.#renderOverdue(guide) : nothing}
    `;
  }

  #renderCopy(day: string): TemplateResult {
    return html`
      <div class="notice warning copy" part="notice notice-warning copy" role="note">
        <p class="title">
          ${renderIcon('warning')}<span
            ><span class="kind">${this.words('notice.warning')}:</span> ${this.words('trust.copy', {date: this.#format(day)})}</span
          >
        </p>
        <div class="prose">
          <p>${this.words('trust.copyAdvice')}</p>
          <p>
            <button class="button" part="retry" type="button" @click=${this.#handleRetry}>
              ${this.words('guide.retry')}
            </button>
          </p>
        </div>
      </div>
    `;
  }

  #renderBasis(guide: Guide): TemplateResult | typeof nothing {
    if (guide.basis !== 'general-article') return nothing;
    const {locale} = this.snapshot;
    const text = this.localize('trust.generalBasis', {exchange: guide.exchange.name});
    const article = generalArticle(guide);
    return html`
      <p lang=${locale} dir=${textDirection(locale)}>
        ${article ? renderSourceLink(article, this.snapshot, text) : text}
      </p>
    `;
  }

  #renderCheck(guide: Guide): TemplateResult {
    const check = verification(guide);
    switch (check.kind) {
      case 'none':
        return html`<p>${this.words('trust.notVerified')}</p>`;
      case 'part': {
        const {count, total, newest} = check;
        const values = {count, total, date: this.#format(newest)};
        return html`<p><time datetime=${newest}>${this.words('trust.partlyVerified', values)}</time></p>`;
      }
      case 'all': {
        const values = {date: this.#format(check.oldest)};
        return html`<p><time datetime=${check.oldest}>${this.words('trust.verifiedOn', values)}</time></p>`;
      }
    }
  }

  #renderOverdue({reviewBy = '', exchange}: Guide): TemplateResult {
    const {name} = exchange;
    return html`
      <div class="notice warning overdue" part="notice notice-warning overdue" role="note">
        <p class="title">
          ${renderIcon('warning')}<span
            ><span class="kind">${this.words('notice.warning')}:</span> ${this.words('trust.overdue', {date: this.#format(reviewBy)})}</span
          >
        </p>
        <div class="prose"><p>${this.words('trust.overdueAdvice', {exchange: name})}</p></div>
      </div>
    `;
  }

  readonly #handleRetry = (): void => {
    this.dispatchEvent(new ReloadRequestEvent());
  };

  #format(date: string): string {
    return formatDate(date, this.snapshot.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-trust': GuideTrustElement;
  }
}
