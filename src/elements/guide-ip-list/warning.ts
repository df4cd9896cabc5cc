import {html, nothing, type TemplateResult} from 'lit';
import type {Localize} from '../../context/guide-context.js';
import {renderIcon} from '../shared/icon.js';

export interface Warning {
  readonly title: string;
  readonly body: TemplateResult | string;
}

/** All warnings in one notice, which says in words that it is one. */
export function renderWarnings(
  warnings: readonly Warning[],
  localize: Localize,
): TemplateResult | typeof nothing {
  const [first, ...others] = warnings;
  if (!first) return nothing;
  return html`
    <div class="notice warning" role="note">
      <p class="title">
        ${renderIcon('warning')}<span
          ><span class="kind">${localize('notice.warning')}:</span> ${first.title}</span
        >
      </p>
      <div class="prose">
        ${first.body}
        ${others.map(({title, body}) => html`<p class="further">${title}</p>${body}`)}
      </div>
    </div>
  `;
}

export function renderAddresses(addresses: readonly string[]): TemplateResult {
  return html`<span translate="no">${addresses.map((address) => html`<code dir="ltr">${address}</code> `)}</span>`;
}
