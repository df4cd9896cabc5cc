import {html, nothing, type TemplateResult} from 'lit';
import type {Localize} from '../../context/guide-context.js';
import {LinkEvent} from '../../events/link-event.js';
import {intlLocale} from '../../model/intl-locale.js';
import type {BoardEntry} from '../../state/load-board.js';
import {accountName} from '../shared/account-name.js';
import {renderIcon} from '../shared/icon.js';

interface EntryContext {
  readonly localize: Localize;
  readonly locale: string;
  /** Where the guide is; undefined if it is opened by an event only. */
  readonly href: string | undefined;
}

/** One guide with its link, how far it is, and the accounts where there are several. */
export function renderEntry(entry: BoardEntry, context: EntryContext): TemplateResult {
  const {status, accounts, lastActivity} = entry;
  const {localize, locale} = context;
  const done = accounts.filter((account) => account.done).length;
  const facts = [
    localize(`board.${status}`),
    accounts.length > 1 && localize('accounts.count', {done, total: accounts.length}),
    lastActivity !== undefined && localize('board.lastActivity', {date: formatTime(lastActivity, locale)}),
  ].filter(Boolean);
  return html`
    <li class="entry ${status}" part="entry">
      <span class="mark">${status === 'done' ? renderIcon('check') : nothing}</span>
      <div>
        ${renderLink(entry, context)}
        <p class="facts">${facts.join(' · ')}</p>
        ${accounts.length > 1 ? renderAccounts(entry, localize) : nothing}
      </div>
    </li>
  `;
}

function renderAccounts({accounts}: BoardEntry, localize: Localize): TemplateResult {
  return html`<ul class="accounts">
    ${accounts.map(
      (account) => html`<li>
        <bdi>${accountName(account, localize)}</bdi>: ${localize(account.done ? 'board.done' : 'board.open')}
      </li>`,
    )}
  </ul>`;
}

function renderLink({exchange, name}: BoardEntry, {localize, href}: EntryContext): TemplateResult {
  const handleClick = (event: Event): void => {
    const request = new LinkEvent(href, 'guide', exchange);
    event.currentTarget?.dispatchEvent(request);
    if (request.defaultPrevented) event.preventDefault();
  };
  const text = localize('board.guide', {name});
  return href === undefined
    ? html`<button class="link" part="link" type="button" @click=${handleClick}>${text}</button>`
    : html`<a class="link" part="link" href=${href} @click=${handleClick}>${text}</a>`;
}

/** With the month spelled out, as in `formatDate`. */
function formatTime(time: number, locale: string): string {
  return new Intl.DateTimeFormat(intlLocale(locale), {dateStyle: 'long', timeStyle: 'short'}).format(time);
}
