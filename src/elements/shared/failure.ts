import {html, nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import type {GuideError} from '../../model/guide-error.js';

/** What happened, and a way to try again. The icon is left out where its code has not arrived. */
export function renderFailure(
  {message}: GuideError,
  {localize}: GuideSnapshot,
  retry: () => void,
  icon: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`
    <div class="notice stop error" part="error" role="alert">
      <p class="title">${icon}<span>${localize('guide.failed')}</span></p>
      <div class="prose">
        <p lang="en" dir="ltr">${message}</p>
        <p>
          <button class="button" part="retry" type="button" @click=${retry}>${localize('guide.retry')}</button>
        </p>
      </div>
    </div>
  `;
}
