import '../../src/define.js';
import {render} from 'lit';
import {WhitelistIndexElement} from '../../src/index.js';
import {followScheme} from '../shared/color-scheme.js';
import {find} from '../shared/find.js';
import {forgetKept} from '../shared/kept.js';
import {renderAccounts} from './account-list.js';
import {ACCOUNTS, findAccount, GUIDE_ACCOUNTS, nameOf, type Account} from './accounts.js';
import {DoneAccounts} from './done-accounts.js';
import {Drawer} from './drawer.js';
import {openEditDialog} from './edit-dialog.js';
import {FakeServer, type Mood} from './fake-server.js';
import {RestProgressStore} from './rest-progress-store.js';

const board = find('#board', WhitelistIndexElement);
const done = new DoneAccounts();
const drawer = new Drawer(handleDrawer);
const {guide} = drawer;
const server = new FakeServer(reportAnswer);
const progressStore = new RestProgressStore('/api/progress', server.fetch);

followScheme();
guide.progressStore = progressStore;
guide.accounts = GUIDE_ACCOUNTS;
board.progressStore = progressStore;
board.accounts = GUIDE_ACCOUNTS;
show();
reopenDrawer();

guide.addEventListener('guide-account-change', () => {
  drawer.showName();
  handleDrawer();
});
guide.addEventListener('guide-ready', show);
guide.addEventListener('guide-complete', ({account: id}) => {
  const account = findAccount(id);
  if (!account) return;
  done.add(account.id);
  show();
  say(`${nameOf(account)} is ticked as done.`);
});
guide.addEventListener('guide-progress-change', ({progress}) => {
  const accounts = done
    .takeBack(progress)
    .map(findAccount)
    .filter((account) => account !== undefined);
  if (accounts.length === 0) return;
  show();
  say(`${accounts.map(nameOf).join(', ')}: open again, a tick was taken back.`);
});

// A link within the page makes an entry of its own.
addEventListener('popstate', rememberDrawer);

/** These links lead to places on this page: nothing loads, and the focus goes there. */
document.addEventListener('guide-link', (event) => {
  switch (event.purpose) {
    case 'altrady-settings':
      event.preventDefault();
      leaveFor(drawer.place);
      break;
    case 'start-here':
      event.preventDefault();
      leaveFor(find('#board-section', HTMLElement));
      break;
    case 'guide':
      event.preventDefault();
      if (event.exchange !== undefined) openGuide(event.exchange);
      break;
  }
});

for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="server"]')) {
  radio.addEventListener('change', () => {
    server.mood = radio.value as Mood;
  });
}

find('#start-over', HTMLButtonElement).addEventListener('click', () => {
  forgetKept('server');
  forgetKept('done');
  location.reload();
});

function show(): void {
  const rows = ACCOUNTS.map((account) => ({
    account,
    doneAt: done.timeOf(account.id),
    isInGuide: drawer.isOpen && guide.account === account.id,
  }));
  render(renderAccounts(rows, {resolve, edit}), find('#account-list', HTMLElement));
  const open = ACCOUNTS.length - done.size;
  find('#summary', HTMLElement).textContent =
    open === 0
      ? 'All accounts are ticked as done.'
      : `${open} of ${ACCOUNTS.length} accounts need their new IP list.`;
  find('#summary', HTMLElement).classList.toggle('done', open === 0);
}

function resolve({exchange, id}: Account): void {
  openDrawer(exchange, id);
}

/** Opens the guide of an exchange, at the first account there that is open if the page has any there. */
function openGuide(exchange: string): void {
  const own = ACCOUNTS.filter((account) => account.exchange === exchange);
  const account = own.find(({id}) => done.timeOf(id) === undefined) ?? own[0];
  openDrawer(exchange, account?.id);
}

function openDrawer(exchange: string, account: string | undefined): void {
  drawer.open(exchange, account);
  handleDrawer();
}

function handleDrawer(): void {
  rememberDrawer();
  show();
}

/** The page's own entry in the history holds what is in the drawer: it is there again after a reload. */
function rememberDrawer(): void {
  const {exchange, account} = guide;
  history.replaceState(drawer.isOpen ? {drawer: {exchange, account}} : null, '');
}

function reopenDrawer(): void {
  const {drawer: kept} = (history.state ?? {}) as {drawer?: {exchange: string; account?: string}};
  if (!kept) return;
  drawer.reopen(kept.exchange, kept.account);
  show();
}

function edit(account: Account): void {
  openEditDialog(account, () => {
    say(`${nameOf(account)} is saved. It counts as done when its steps in the guide are ticked.`);
  });
}

/** Goes to a place on the page; a drawer that lies over it is closed. */
function leaveFor(place: HTMLElement): void {
  if (!drawer.isBeside) drawer.close();
  place.focus();
  place.scrollIntoView({block: 'center'});
}

function say(text: string): void {
  find('#toast', HTMLElement).textContent = text;
}

/** Of a save the board hears only here: it looks at what the service has. */
function reportAnswer(line: string): void {
  find('#answer', HTMLElement).textContent = line;
  if (line.startsWith('PUT')) board.accounts = [...GUIDE_ACCOUNTS];
}
