import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {listAccounts} from '../../model/accounts.js';
import type {IpSeparator} from '../../model/ip-list.js';
import type {ReadyState} from '../../state/guide-state.js';
import {renderComparison} from './comparison.js';
import type {News} from './copy-controller.js';
import {renderEntryList} from './entry-list.js';
import {isSoundList, renderFindings} from './findings.js';
import type {Lists} from './lists.js';
import {renderPasteBox, type BoxName, type Refusal} from './paste-box.js';
import {renderResult} from './result.js';
import {renderRules} from './rules.js';

/** All that the tool is rendered from. */
export interface ToolView {
  readonly state: ReadyState;
  readonly snapshot: GuideSnapshot;
  readonly lists: Lists;
  readonly refusal: Refusal | undefined;
  readonly separator: IpSeparator | undefined;
  /** The text that was copied last. */
  readonly copied: string | undefined;
  readonly news: News | undefined;
  readonly clear: (box: BoxName) => void;
  readonly copyList: (text: string) => void;
  readonly copyAddress: (address: string) => void;
}

export function renderTool(view: ToolView): TemplateResult {
  const {state, snapshot, lists, news} = view;
  const {localize} = snapshot;
  const {isGiven, fresh, entry} = lists;
  const hasAddresses = fresh.addresses.length > 0;
  return html`
    ${renderHeading(view)}
    ${isGiven ? html`<p class="note">${localize('ipList.given')}</p>` : renderBox('fresh', view)}
    ${isGiven || entry.fresh.trim() !== '' ? renderFindings(lists, state.guide, snapshot) : nothing}
    ${hasAddresses ? renderUses(view) : nothing}
    <div class="folds">${hasAddresses ? renderFolds(view) : nothing} ${renderRules(state.guide, snapshot)}</div>
    <p class="note">${localize('ipList.private')}</p>
    <p class=${news?.isQuiet === false ? 'news' : 'visually-hidden'} role="status">
      ${keyed(news, html`<span>${news?.text}</span>`)}
    </p>
  `;
}

/** What goes into the exchange: the whole list, or one address after the other where it takes no list. */
function renderUses(view: ToolView): TemplateResult {
  const {addresses} = view.lists.fresh;
  return html`
    ${takesOneByOne(view) ? renderPieces(view) : renderWhole(view)}
    <ol class="paper" translate="no">
      ${addresses.map((address) => html`<li dir="ltr">${address}</li>`)}
    </ol>
  `;
}

function renderFolds(view: ToolView): TemplateResult {
  const {state, snapshot, lists} = view;
  const {localize} = snapshot;
  const {exchange, ipRules} = state.guide;
  const {name} = exchange;
  return html`
    ${takesOneByOne(view) ? renderFold(localize('ipList.whole'), renderWhole(view)) : nothing}
    ${ipRules?.entry ? nothing : renderFold(localize('ipList.refusedList', {exchange: name}), renderPieces(view))}
    ${renderFold(
      localize('ipList.compare', {exchange: name}),
      html`
        ${renderBox('old', view)}
        ${lists.entry.old.trim() === '' ? nothing : renderComparison(lists.old, lists.fresh, snapshot)}
      `,
    )}
  `;
}

function takesOneByOne({state}: ToolView): boolean {
  return state.guide.ipRules?.entry?.value === 'one-by-one';
}

function renderWhole({state, snapshot, lists, separator, copied, copyList}: ToolView): TemplateResult {
  const {addresses} = lists.fresh;
  const isSound = isSoundList(lists, state.guide);
  return renderResult({addresses, isSound, guide: state.guide, separator, copied, copy: copyList}, snapshot);
}

function renderPieces({state, snapshot, lists, copied, copyAddress}: ToolView): TemplateResult {
  const {addresses} = lists.fresh;
  const {entered} = lists.entry;
  const {name: exchange} = state.guide.exchange;
  return renderEntryList({addresses, entered, exchange, copied, copy: copyAddress}, snapshot);
}

function renderBox(
  name: BoxName,
  {state, snapshot: {localize}, lists, refusal, clear}: ToolView,
): TemplateResult {
  const {name: exchange} = state.guide.exchange;
  const [label, hint] = [localize(`ipList.${name}`, {exchange}), localize(`ipList.${name}Hint`)];
  return renderPasteBox({name, label, hint, text: lists.entry[name], refusal, clear}, localize);
}

function renderFold(summary: string, content: TemplateResult): TemplateResult {
  return html`
    <details class="fold">
      <summary>${summary}</summary>
      <div class="folded">${content}</div>
    </details>
  `;
}

/** Names the account, where it has a name. */
function renderHeading({state, snapshot, lists}: ToolView): TemplateResult | typeof nothing {
  const {progress, pageAccounts, account} = state;
  const {localize} = snapshot;
  const label = listAccounts(progress, pageAccounts).find(({id}) => id === account)?.label;
  if (label !== undefined)
    return html`<p class="heading">${localize('ipList.headingFor', {account: label})}</p>`;
  return lists.isGiven ? html`<p class="heading">${localize('ipList.heading')}</p>` : nothing;
}
