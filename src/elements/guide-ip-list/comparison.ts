import {html, nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {compareIpLists, type IpList, type IpListChange} from '../../model/ip-list.js';
import {problemWarnings, renderDuplicates} from './findings.js';
import {renderWarnings} from './warning.js';

const GROUPS = ['remove', 'add', 'keep'] as const;

/** The three counts in one sentence each. */
export function changeText(change: IpListChange, {localize}: GuideSnapshot): string {
  return GROUPS.map((group) => localize(`ipList.${group}`, {count: change[group].length})).join(', ');
}

/** What has to change on the exchange, so that the old list becomes the new one. */
export function renderComparison(old: IpList, fresh: IpList, snapshot: GuideSnapshot): TemplateResult {
  const {localize} = snapshot;
  const change = compareIpLists(old.addresses, fresh.addresses);
  const isSame = change.remove.length + change.add.length === 0;
  return html`
    ${renderWarnings(problemWarnings(old, snapshot), localize)} ${renderDuplicates(old, snapshot)}
    ${old.addresses.length === 0 ? html`<p class="note">${localize('ipList.none')}</p>` : nothing}
    ${isSame ? html`<p><strong>${localize('ipList.same')}</strong></p>` : nothing}
    <div class="groups">${GROUPS.map((group) => renderGroup(group, change[group], snapshot))}</div>
  `;
}

function renderGroup(
  group: (typeof GROUPS)[number],
  addresses: readonly string[],
  {localize}: GuideSnapshot,
): TemplateResult {
  return html`
    <div class="group ${group}">
      <p class="heading" id="group-${group}">${localize(`ipList.${group}`, {count: addresses.length})}</p>
      ${
        addresses.length === 0
          ? nothing
          : html`<ul aria-labelledby="group-${group}" translate="no">
              ${addresses.map((address) => html`<li><code dir="ltr">${address}</code></li>`)}
            </ul>`
      }
    </div>
  `;
}
