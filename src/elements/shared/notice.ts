import {html, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {appliesTo} from '../../model/applicable-steps.js';
import type {Notice} from '../../model/guide.schema.js';
import {renderIcon} from './icon.js';
import {renderParagraphs} from './rich-text.js';

/** The notices for a key type. Each says in words what kind it is: colour alone tells nobody anything. */
export function renderNotices(
  notices: readonly Notice[] | undefined,
  keyType: string | undefined,
  snapshot: GuideSnapshot,
): readonly TemplateResult[] {
  return (notices ?? [])
    .filter((notice) => appliesTo(notice, keyType))
    .map((notice) => renderNotice(notice, snapshot));
}

function renderNotice({kind, title, body}: Notice, snapshot: GuideSnapshot): TemplateResult {
  const {localize} = snapshot;
  return html`
    <div class="notice ${kind}" part="notice notice-${kind}" role="note">
      ${renderIcon(kind)}
      <p class="title"><span class="kind">${localize(`notice.${kind}`)}:</span> ${title}</p>
      <div class="prose">${renderParagraphs(body, snapshot)}</div>
    </div>
  `;
}
