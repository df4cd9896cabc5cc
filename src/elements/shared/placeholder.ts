import {html, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';

/** What stands in the place of a guide while it is on its way. Its style sheet draws it: there is nothing to read. */
export function renderPlaceholder({localize}: GuideSnapshot): TemplateResult {
  return html`<div class="placeholder" part="placeholder"><p role="status">${localize('guide.loading')}</p></div>`;
}
