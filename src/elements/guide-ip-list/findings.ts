import {html, nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import type {Account} from '../../model/accounts.js';
import type {Guide} from '../../model/guide.schema.js';
import {ALTRADY_ADDRESSES, checkIpList, type IpListConcern} from '../../model/ip-list-check.js';
import type {IpList} from '../../model/ip-list.js';
import {textDirection} from '../../model/locale-chain.js';
import {accountName} from '../shared/account-name.js';
import {renderIcon} from '../shared/icon.js';
import {renderRichText} from '../shared/rich-text.js';
import {isHearsay} from '../../model/trust.js';
import type {Lists} from './lists.js';
import {renderAddresses, renderWarnings, type Warning} from './warning.js';

const MOST_PROBLEMS = 8;

/** How many addresses there are, and how many there should be. */
export function countText({addresses}: IpList, {localize}: GuideSnapshot): string {
  const count = addresses.length;
  if (count === 0) return localize('ipList.none');
  const key = count > ALTRADY_ADDRESSES ? 'ipList.countOver' : 'ipList.count';
  return localize(key, {count, total: ALTRADY_ADDRESSES});
}

/** Concerns with which a list cannot be the right one. */
const FAULTS: readonly IpListConcern['kind'][] = ['fewer', 'more', 'maximum', 'reserved'];

/** Whether nothing is known against a list that a reader is about to copy. */
export function isSoundList({fresh, sameAs}: Lists, guide: Guide): boolean {
  const concerns = checkIpList(fresh.addresses, guide.ipRules);
  return sameAs === undefined && !concerns.some(({kind}) => FAULTS.includes(kind));
}

/** The count, then all that a reader should know about the list before it goes into the exchange. */
export function renderFindings(lists: Lists, guide: Guide, snapshot: GuideSnapshot): TemplateResult {
  const {fresh: list, sameAs} = lists;
  const {addresses} = list;
  const concerns = checkIpList(addresses, guide.ipRules);
  const isComplete = addresses.length === ALTRADY_ADDRESSES && isSoundList(lists, guide);
  const same = sameAs ? [sameWarning(sameAs, snapshot)] : [];
  const warnings = concerns.map((concern) => concernWarning(concern, addresses.length, guide, snapshot));
  return html`
    <p class="count ${isComplete ? 'complete' : ''}">
      ${renderIcon(isComplete ? 'check' : 'warning')}<strong>${countText(list, snapshot)}</strong>
    </p>
    ${renderWarnings([...same, ...problemWarnings(list, snapshot), ...warnings], snapshot.localize)}
    ${renderDuplicates(list, snapshot)}
  `;
}

function sameWarning(account: Account, {localize}: GuideSnapshot): Warning {
  const title = localize('ipList.sameAs', {account: accountName(account, localize)});
  return {title, body: html`<p>${localize('ipList.sameAsRemedy')}</p>`};
}

/** What could not be read, line by line. */
export function problemWarnings({problems}: IpList, {localize}: GuideSnapshot): readonly Warning[] {
  if (problems.length === 0) return [];
  const rest = problems.length - MOST_PROBLEMS;
  const body = html`
    <ul>
      ${problems.slice(0, MOST_PROBLEMS).map(
        ({line, text, reason}) => html`
          <li>
            ${localize('ipList.line', {line})}: <code dir="auto" translate="no">${text}</code>
            ${localize(`ipList.fault.${reason}`)}
          </li>
        `,
      )}
    </ul>
    ${rest > 0 ? html`<p>${localize('ipList.moreProblems', {count: rest})}</p>` : nothing}
  `;
  return [{title: localize('ipList.problems', {count: problems.length}), body}];
}

export function renderDuplicates({duplicates}: IpList, {localize}: GuideSnapshot): unknown {
  const count = duplicates.length;
  return count === 0
    ? nothing
    : html`<p class="note">${localize('ipList.duplicates', {count})} ${renderAddresses(duplicates)}</p>`;
}

function concernWarning(
  concern: IpListConcern,
  count: number,
  guide: Guide,
  snapshot: GuideSnapshot,
): Warning {
  const {localize} = snapshot;
  const exchange = guide.exchange.name;
  switch (concern.kind) {
    case 'fewer':
    case 'more': {
      const remedy = localize(`ipList.${concern.kind}Remedy`, {total: ALTRADY_ADDRESSES});
      return {title: localize(`ipList.${concern.kind}`), body: html`<p>${remedy}</p>`};
    }
    case 'shortened': {
      const title = localize('ipList.shortened', {exchange, maximum: concern.maximum});
      return {title, body: html`<p>${localize('ipList.shortenedRemedy')}</p>`};
    }
    case 'maximum': {
      const {maximum} = concern;
      const title = localize('ipList.maximum', {exchange, maximum, count});
      return {title, body: renderMaximumRemedy(guide, snapshot)};
    }
    default: {
      const {kind, addresses} = concern;
      const remedy = localize(`ipList.${REMEDIES[kind]}`, {exchange});
      return {
        title: localize(`ipList.${kind}`, {exchange, count: addresses.length}),
        body: html`<p>${renderAddresses(addresses)}</p><p>${remedy}</p>`,
      };
    }
  }
}

const REMEDIES = {
  reserved: 'reservedRemedy',
  'ipv6-refused': 'askSupport',
  'ipv6-unknown': 'tryFirst',
  'ranges-refused': 'askSupport',
  'ranges-unknown': 'tryFirst',
} as const;

/** The guide's own advice where it has one; nobody knows a general one. */
function renderMaximumRemedy(guide: Guide, snapshot: GuideSnapshot): TemplateResult {
  const {localize} = snapshot;
  const maximum = guide.ipRules?.maximum;
  return html`
    ${
      maximum?.note === undefined
        ? html`<p>${localize('ipList.maximumRemedy')}</p>`
        : html`<p lang=${guide.locale} dir=${textDirection(guide.locale)}>${renderRichText(maximum.note, snapshot)}</p>`
    }
    ${isHearsay(maximum, guide) ? html`<p>${localize('ipList.hearsay', {exchange: guide.exchange.name})}</p>` : nothing}
  `;
}
