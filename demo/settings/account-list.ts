import {html, nothing, type TemplateResult} from 'lit';
import {nameOf, type Account} from './accounts.js';

const KINDS: Readonly<Record<Account['kind'], string>> = {
  main: 'Main account',
  subaccount: 'Subaccount',
  'extra-key': 'Extra key',
};

export interface AccountRow {
  readonly account: Account;
  /** When the reader ticked its last step; undefined if it is open. */
  readonly doneAt: number | undefined;
  readonly isInGuide: boolean;
}

interface Actions {
  readonly resolve: (account: Account) => void;
  readonly edit: (account: Account) => void;
}

/** The rows of the list: who, which key, how it is, what can be done. */
export function renderAccounts(rows: readonly AccountRow[], actions: Actions): TemplateResult[] {
  return rows.map((row) => renderRow(row, actions));
}

function renderRow({account, doneAt, isInGuide}: AccountRow, {resolve, edit}: Actions): TemplateResult {
  const {id, label, exchangeName, kind, key} = account;
  const isDone = doneAt !== undefined;
  return html`
    <li class="account ${isInGuide ? 'current' : ''}" id="account-${id}" tabindex="-1">
      <span class="monogram" aria-hidden="true">${exchangeName.slice(0, 2)}</span>
      <div class="name">
        <h3>${label}</h3>
        <p>${exchangeName} · ${KINDS[kind]}${isInGuide ? html` <span class="tag">in the guide</span>` : nothing}</p>
      </div>
      <p class="key"><span class="visually-hidden">API key </span><code>${key}</code></p>
      <p class="status ${isDone ? 'done' : 'invalid'}">
        ${isDone ? html`Ticked as done <time>${formatTime(doneAt)}</time>` : 'IP list not valid'}
      </p>
      <div class="actions">
        <button
          class="action small"
          type="button"
          aria-label="Edit ${nameOf(account)}"
          @click=${() => {
            edit(account);
          }}
        >
          Edit
        </button>
        <button
          class="action small ${isDone ? '' : 'primary'}"
          type="button"
          aria-label="${isDone ? 'Guide for' : 'Resolve'} ${nameOf(account)}"
          aria-haspopup="dialog"
          @click=${() => {
            resolve(account);
          }}
        >
          ${isDone ? 'Guide' : 'Resolve'}
        </button>
      </div>
    </li>
  `;
}

function formatTime(time: number): string {
  return new Date(time).toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'});
}
