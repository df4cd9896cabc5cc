import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {GuideSnapshot} from '../../context/guide-context.js';
import type {ErrorEntry} from '../../model/guide.schema.js';
import {renderErrorBody} from './error-body.js';

/** Errors by what the reader sees. Each unfolds to its meaning; the one that is the answer is open. */
export function renderErrors(
  errors: readonly ErrorEntry[],
  snapshot: GuideSnapshot,
  answer?: ErrorEntry,
): TemplateResult {
  return html`
    <div class="list">
      ${repeat(
        errors,
        ({id}) => id,
        (error) => html`
          <details class="error" ?open=${error === answer}>
            <summary>${renderName(error)}</summary>
            <div class="body">${renderErrorBody(error, snapshot)}</div>
          </details>
        `,
      )}
    </div>
  `;
}

/** Code and message as the exchange writes them, whatever the language and its direction. */
function renderName({code, message}: ErrorEntry): TemplateResult {
  return html`<span class="name"
    >${code === undefined ? nothing : html`<bdi class="code">${code}</bdi> `}${
      message === undefined ? nothing : html`<bdi>${message}</bdi>`
    }</span
  >`;
}
