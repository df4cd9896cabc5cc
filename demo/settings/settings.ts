import '../../src/define.js';
import {render} from 'lit';
import {WhitelistGuideElement} from '../../src/index.js';
import {followScheme} from '../shared/color-scheme.js';
import {find} from '../shared/find.js';
import {renderAccounts} from './account-list.js';
import {ACCOUNTS, addressesOf, type Account} from './accounts.js';
import {openEditDialog} from './edit-dialog.js';

const guide = find('whitelist-guide', WhitelistGuideElement);
const panel = find('#guide-panel', HTMLElement);
const toggle = find('#toggle-guide', HTMLButtonElement);
const section = find('#accounts', HTMLElement);
const list = find('#account-list', HTMLElement);
const toast = find('#toast', HTMLElement);
const inGuide = ACCOUNTS.filter(({exchange}) => exchange === 'Bitmart');
let accounts = ACCOUNTS;
let current = 'main';

followScheme();
guide.accounts = inGuide.map((account) => {
  const {id, label, kind} = account;
  return {id, label, kind, ipAddresses: [...addressesOf(account)]};
});
show();

guide.addEventListener('guide-account-change', ({account}) => {
  current = account;
  show();
});

toggle.addEventListener('click', () => {
  panel.hidden = !panel.hidden;
  toggle.setAttribute('aria-expanded', String(!panel.hidden));
  toggle.textContent = panel.hidden ? 'Show guide' : 'Hide guide';
});

/** The app is where this link leads: the list takes the focus, and nothing loads. */
guide.addEventListener('guide-link', (event) => {
  if (event.purpose !== 'altrady-settings') return;
  event.preventDefault();
  section.focus();
});

guide.addEventListener('guide-complete', ({account}) => {
  say(account === undefined ? 'All accounts are done.' : `All steps are done for ${nameOf(account)}.`);
});

function show(): void {
  render(renderAccounts(accounts, current, edit), list);
}

function edit(account: Account): void {
  if (inGuide.some(({id}) => id === account.id)) guide.account = account.id;
  openEditDialog(account, () => {
    accounts = accounts.map((other) => (other.id === account.id ? {...other, status: 'connected'} : other));
    say(`${nameOf(account.id)} is connected.`);
    show();
  });
}

function nameOf(id: string): string {
  const account = ACCOUNTS.find((other) => other.id === id);
  return account ? `${account.exchange} ${account.label}` : id;
}

function say(text: string): void {
  toast.textContent = text;
}
