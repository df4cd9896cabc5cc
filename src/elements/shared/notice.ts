import {html, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {appliesTo} from '../../model/applicable-steps.js';
import type {Notice} from '../../model/guide.schema.js';
import {renderIcon} from './icon.js';
import {renderParagraphs} from './rich-text.js';
import {renderWords} from './words.js';

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

/** A stop sign stands open; what is merely good to know unfolds, so that the first step stays near the top. */
function renderNotice(notice: Notice, snapshot: GuideSnapshot): TemplateResult {
  const {kind, title, body} = notice;
  const label = renderWords(snapshot, `notice.${kind}`);
  // The space is one with the title: Chromium leaves one that stands alone out of the name of what unfolds.
  const name = ` ${title}`;
  const text = renderParagraphs(body, snapshot);
  const parts = `notice notice-${kind}`;
  return kind === 'note' && body
    ? html`<details class="notice note" part=${parts}>
        <summary class="title">${renderIcon(kind)}<span><span class="kind">${label}:</span>${name}</span></summary>
        <div class="prose">${text}</div>
      </details>`
    : html`<div class="notice ${kind}" part=${parts} role="note">
        <p class="title">${renderIcon(kind)}<span><span class="kind">${label}:</span>${name}</span></p>
        <div class="prose">${text}</div>
      </div>`;
}
