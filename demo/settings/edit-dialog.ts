import {html, render} from 'lit';
import {copyText} from '../shared/copy-button.js';
import {find} from '../shared/find.js';
import {nameOf, type Account} from './accounts.js';

/** Opens the dialog of an account. It shows the new list, and has no field for a key or a secret. */
export function openEditDialog(account: Account, update: () => void): void {
  const dialog = find('#dialog', HTMLDialogElement);
  const {key, ipAddresses} = account;
  const close = (): void => {
    dialog.close();
  };
  const finish = (): void => {
    close();
    update();
  };
  const copyList = ({target}: Event): void => {
    void copyText(ipAddresses.join('\n'), target as HTMLButtonElement);
  };
  dialog.replaceChildren();
  const content = document.createElement('div');
  dialog.append(content);
  render(
    html`
      <h2 id="dialog-heading">Edit ${nameOf(account)}</h2>
      <dl>
        <dt>API key</dt>
        <dd><code>${key}</code></dd>
        <dt>Secret</dt>
        <dd>stored, not shown</dd>
      </dl>
      <div class="list-head">
        <h3 id="list-heading">IP addresses to whitelist <span class="tag">${ipAddresses.length}</span></h3>
        <button class="action small" type="button" @click=${copyList}>Copy list</button>
      </div>
      <ul class="addresses" tabindex="0" role="region" aria-labelledby="list-heading">
        ${ipAddresses.map((address) => html`<li><code>${address}</code></li>`)}
      </ul>
      <p class="hint">
        Addresses for documentation: they belong to nobody. In Altrady, key and secret are replaced in this place; this
        demo takes none.
      </p>
      <div class="buttons">
        <button class="action" type="button" @click=${close}>Cancel</button>
        <button class="action primary" type="button" @click=${finish}>Update</button>
      </div>
    `,
    content,
  );
  dialog.showModal();
}
