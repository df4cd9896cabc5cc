import {html, type TemplateResult} from 'lit';
import type {Account} from './accounts.js';

/** The rows of the list: who, which key, how it is, what can be done. */
export function renderAccounts(
  accounts: readonly Account[],
  current: string,
  edit: (account: Account) => void,
): TemplateResult[] {
  return accounts.map((account) => {
    const {id, label, exchange, key, status} = account;
    const isInvalid = status === 'list-invalid';
    const isCurrent = id === current;
    return html`
      <li class="account ${isCurrent ? 'current' : ''}">
        <span class="monogram" aria-hidden="true">${exchange.slice(0, 2)}</span>
        <div class="name">
          <h3>${label}</h3>
          <p>${exchange}${isCurrent ? html` <span class="tag">in the guide</span>` : ''}</p>
        </div>
        <p class="key"><span class="visually-hidden">API key </span><code>${key}</code></p>
        <p class="status ${status}">${isInvalid ? 'IP list not valid' : 'Connected'}</p>
        <button
          class="action small ${isInvalid ? 'primary' : ''}"
          type="button"
          aria-label="${isInvalid ? 'Resolve' : 'Edit'} ${exchange} ${label}"
          @click=${() => {
            edit(account);
          }}
        >
          ${isInvalid ? 'Resolve' : 'Edit'}
        </button>
      </li>
    `;
  });
}
