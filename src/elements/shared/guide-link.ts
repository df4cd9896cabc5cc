import {html, nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {LinkEvent} from '../../events/link-event.js';
import type {Link, LinkPurpose} from '../../model/guide.schema.js';
import {hostOf, isAllowedLink} from '../../model/link-policy.js';
import {renderWords} from './words.js';

interface Target {
  readonly href: string;
  /** Host to show; undefined for a page of the embedding site itself. */
  readonly host: string | undefined;
}

/**
 * A link with its host in sight. What may not be followed, or has no address, is text that says so:
 * a reader who trusts this guide must not be led to a look-alike, nor press something dead.
 */
export function renderLink(
  link: Link,
  snapshot: GuideSnapshot,
  look: 'button' | 'inline',
  text = link.label,
): TemplateResult {
  const target = findTarget(link, snapshot);
  if (target) return renderAnchor(target, link.purpose, text, look, snapshot);
  const host = link.href === undefined ? undefined : hostOf(link.href);
  const reason =
    host === undefined
      ? renderWords(snapshot, 'link.unknown')
      : renderWords(snapshot, 'link.refused', {host});
  return look === 'inline'
    ? html`${text}${host === undefined ? nothing : html` <small class="reason">(${reason})</small>`}`
    : html`<p class="unlinked" part="unlinked">
        <strong>${text}</strong> <small class="reason">${reason}</small>
      </p>`;
}

function renderAnchor(
  {href, host}: Target,
  purpose: LinkPurpose,
  text: string,
  look: 'button' | 'inline',
  snapshot: GuideSnapshot,
): TemplateResult {
  const handleClick = (event: MouseEvent): void => {
    const request = new LinkEvent(href, purpose);
    event.currentTarget?.dispatchEvent(request);
    if (request.defaultPrevented) event.preventDefault();
  };
  const looks = look === 'button' ? 'button link' : 'link';
  if (host === undefined)
    return html`<a class=${looks} part="link" href=${href} @click=${handleClick}><span>${text}</span></a>`;
  // The space is one with the words: the build drops one at the edge of a template, and Chromium one that stands
  // alone, from the name of the link. The host would stick to the words.
  return html`<a class=${looks} part="link" href=${href} target="_blank" rel="noopener noreferrer" @click=${handleClick}
    ><span>${`${text} `}</span
    ><span class="place"><small class="host" dir="ltr">${host}</small></span
    ><span class="visually-hidden">, ${renderWords(snapshot, 'link.newTab')}</span></a
  >`;
}

function findTarget(
  {href, purpose}: Link,
  {linkHosts, settingsHref, startHref}: GuideSnapshot,
): Target | undefined {
  const own =
    purpose === 'altrady-settings' ? settingsHref : purpose === 'start-here' ? startHref : undefined;
  const address = own ?? href;
  if (address === undefined) return undefined;
  if (isAllowedLink(address, linkHosts)) return {href: address, host: hostOf(address)};
  return own !== undefined && isOwnPage(own) ? {href: own, host: undefined} : undefined;
}

/** Whether an absolute address that the page itself has set stays on the page's own site. A server has seen to it. */
function isOwnPage(href: string): boolean {
  return typeof location === 'undefined' || href.startsWith(`${location.origin}/`);
}
