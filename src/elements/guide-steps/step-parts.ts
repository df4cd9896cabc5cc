import {nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {videoFor} from '../../model/applicable-steps.js';
import type {Step, Substep} from '../../model/guide.schema.js';
import {isAllowedLink} from '../../model/link-policy.js';
import {chosenKeyType} from '../../model/progress.js';
import type {ReadyState} from '../../state/guide-state.js';
import {defineLazy} from '../lazy-elements.js';
import {renderLink} from '../shared/guide-link.js';
import {html} from '../shared/inner-html.js';
import {renderNotices} from '../shared/notice.js';
import {renderParagraphs} from '../shared/rich-text.js';
import {renderWords} from '../shared/words.js';

type Part = TemplateResult | typeof nothing;

/* What steps and sub-steps have in common. Most have little of it, so each is a part of its own, and none a template. */

export function renderBody({body}: Step | Substep, snapshot: GuideSnapshot): Part {
  return body ? html`<div class="prose" part="step-body">${renderParagraphs(body, snapshot)}</div>` : nothing;
}

export function renderWarnings(
  {warnings}: Step | Substep,
  {progress, account}: ReadyState,
  snapshot: GuideSnapshot,
): unknown {
  return warnings ? renderNotices(warnings, chosenKeyType(progress, account), snapshot) : nothing;
}

export function renderStepLink({link}: Step | Substep, {guide}: ReadyState, snapshot: GuideSnapshot): Part {
  const target = link === undefined ? undefined : guide.links?.find(({id}) => id === link);
  return target ? renderLink(target, snapshot, 'button') : nothing;
}

/** Where the page wants it, a button that copies a link to the step itself. */
export function renderCopyLink({id}: Step | Substep, {deepLinks}: GuideSnapshot): Part {
  if (!deepLinks) return nothing;
  void defineLazy('guide-copy-link');
  return html`<guide-copy-link .step=${id}></guide-copy-link>`;
}

/** The video of the chosen key type, or the words that stand in for it. */
export function renderVideo({guide, progress, account}: ReadyState, snapshot: GuideSnapshot): Part {
  const video = videoFor(guide, chosenKeyType(progress, account));
  if (!video) return nothing;
  if (video.provider) void defineLazy('guide-video');
  const {number, title} = video;
  return html`
    <guide-video part="video" .video=${video}>
      <p class="no-video">
        <strong>${renderWords(snapshot, 'video.title', {number, title})}</strong>
        <small>${renderWords(snapshot, 'video.missing')}</small>
      </p>
    </guide-video>
  `;
}

export function renderTool({tool}: Step | Substep): Part {
  switch (tool) {
    case 'credentials':
      void defineLazy('guide-credentials');
      return html`<guide-credentials exportparts="credentials"></guide-credentials>`;
    case 'ip-list':
      void defineLazy('guide-ip-list');
      return html`<guide-ip-list part="ip-list" exportparts="link"></guide-ip-list>`;
    case 'next-account':
      void defineLazy('guide-next-account');
      return html`<guide-next-account></guide-next-account>`;
    default:
      return nothing;
  }
}

/** Folded: the host of the picture hears of the reader when they open it, not before. */
export function renderImage({image}: Step | Substep, {linkHosts}: GuideSnapshot): Part {
  if (!image || !isAllowedLink(image.src, linkHosts)) return nothing;
  const {src, alt, width, height} = image;
  return html`
    <details class="picture">
      <summary>${alt}</summary>
      <img src=${src} alt=${alt} width=${width} height=${height} loading="lazy" />
    </details>
  `;
}
