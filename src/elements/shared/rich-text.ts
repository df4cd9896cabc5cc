import {html, nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {parseRichText, type Inline} from '../../model/rich-text.js';
import {renderLink} from './guide-link.js';

/** Paragraphs of a content file. Every piece goes into the page as text: content can never become markup. */
export function renderParagraphs(
  paragraphs: readonly string[] | undefined,
  snapshot: GuideSnapshot,
): TemplateResult | typeof nothing {
  if (!paragraphs) return nothing;
  return html`${paragraphs.map((paragraph) => html`<p>${renderRichText(paragraph, snapshot)}</p>`)}`;
}

/** One text of a content file. */
export function renderRichText(
  source: string,
  snapshot: GuideSnapshot,
): readonly (TemplateResult | string)[] {
  return parseRichText(source).map((piece) => renderInline(piece, snapshot));
}

function renderInline(piece: Inline, snapshot: GuideSnapshot): TemplateResult | string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'strong':
      return html`<strong>${piece.text}</strong>`;
    case 'code':
      return html`<code dir="auto">${piece.text}</code>`;
    case 'path':
      return html`<bdi class="path"
        >${piece.parts.map((part, index) => html`${index > 0 ? html`<span class="then">${'\u00a0> '}</span>` : nothing}<b>${part}</b>`)}</bdi
      >`;
    case 'link': {
      const {state} = snapshot;
      const links = state.status === 'ready' ? state.guide.links : undefined;
      const link = links?.find(({id}) => id === piece.link);
      return link ? renderLink(link, snapshot, 'inline', piece.text) : piece.text;
    }
  }
}
