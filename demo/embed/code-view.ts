import {html, nothing, render, type TemplateResult} from 'lit';
import {copyText} from '../shared/copy-button.js';
import type {Snippet} from './snippets.js';

/** Shows snippets, each with a button that copies it. */
export function renderCode(place: HTMLElement, snippets: readonly Snippet[]): void {
  render(snippets.map(renderSnippet), place);
}

function renderSnippet({title, code, note}: Snippet): TemplateResult {
  return html`
    <div class="block">
      <div class="block-head">
        <h3>${title}</h3>
        <button class="action small" type="button" data-label="Copy" aria-label="Copy ${title}" @click=${({
          currentTarget,
        }: Event) => {
          void copyText(code, currentTarget as HTMLButtonElement);
        }}>Copy</button>
      </div>
      <pre tabindex="0" role="region" aria-label=${title}><code>${code}</code></pre>
      ${note === undefined ? nothing : html`<p class="hint">${withCode(note)}</p>`}
    </div>
  `;
}

/** Text with `code` in it. */
function withCode(text: string): readonly (string | TemplateResult)[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
