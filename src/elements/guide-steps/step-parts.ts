import {nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {videoFor} from '../../model/applicable-steps.js';
import type {Image, Step, Substep} from '../../model/guide.schema.js';
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

/** What steps and sub-steps have in common: texts, warnings, a picture, a tool. */
export function renderContent(
  {body, warnings, image, tool}: Step | Substep,
  {progress, account}: ReadyState,
  snapshot: GuideSnapshot,
): TemplateResult {
  return html`
    ${body ? html`<div class="prose" part="step-body">${renderParagraphs(body, snapshot)}</div>` : nothing}
    ${renderNotices(warnings, chosenKeyType(progress, account), snapshot)}
    ${image ? renderImage(image, snapshot) : nothing} ${renderTool(tool)}
  `;
}

/** The link of a step, and where the page wants it, a button that copies a link to the step itself. */
export function renderLinks(
  {id, link}: Step | Substep,
  {guide}: ReadyState,
  snapshot: GuideSnapshot,
): TemplateResult {
  const target = guide.links?.find((candidate) => candidate.id === link);
  if (snapshot.deepLinks) void defineLazy('guide-copy-link');
  return html`
    ${target ? renderLink(target, snapshot, 'button') : nothing}
    ${snapshot.deepLinks ? html`<guide-copy-link .step=${id}></guide-copy-link>` : nothing}
  `;
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

function renderTool(tool: Step['tool']): Part {
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
function renderImage({src, alt, width, height}: Image, {linkHosts}: GuideSnapshot): Part {
  if (!isAllowedLink(src, linkHosts)) return nothing;
  return html`
    <details class="picture">
      <summary>${alt}</summary>
      <img src=${src} alt=${alt} width=${width} height=${height} loading="lazy" />
    </details>
  `;
}
