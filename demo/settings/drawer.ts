import {WhitelistGuideElement} from '../../src/index.js';
import {EXCHANGE_NAMES} from '../shared/exchange-names.js';
import {find} from '../shared/find.js';
import {findAccount, nameOf} from './accounts.js';

/** The guide in a drawer: beside the page where there is room, and over it where there is not. */
export class Drawer {
  readonly guide = find('#guide', WhitelistGuideElement);
  readonly #dialog = find('#drawer', HTMLDialogElement);
  readonly #heading = find('#drawer-heading', HTMLElement);
  readonly #hasRoom = matchMedia('(width >= 64rem)');
  #opener: HTMLElement | undefined;

  constructor(handleChange: () => void) {
    find('#close-drawer', HTMLButtonElement).addEventListener('click', () => {
      this.close();
    });
    this.#dialog.addEventListener('close', () => {
      (this.#opener ?? this.place).focus();
      handleChange();
    });
    // A dialog beside the page does not do this by itself.
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      this.close();
    });
    this.#hasRoom.addEventListener('change', () => {
      if (!this.isOpen) return;
      this.#dialog.removeAttribute('open');
      this.#show();
    });
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  /** Whether the page beside it can be used meanwhile. */
  get isBeside(): boolean {
    return this.#hasRoom.matches;
  }

  /** Where the page speaks of the account in the guide; of all accounts where it is none of them. */
  get place(): HTMLElement {
    const account = findAccount(this.guide.account);
    return find(account ? `#account-${account.id}` : '#accounts', HTMLElement);
  }

  /** Shows the guide of an exchange, at an account of the page if there is one. */
  open(exchange: string, account?: string): void {
    if (!this.#dialog.contains(document.activeElement)) this.#opener = focusedElement();
    this.#turnTo(exchange, account);
    find('#drawer-body', HTMLElement).scrollTop = 0;
    if (!this.isOpen) this.#show();
    find('#drawer-title', HTMLElement).focus();
  }

  /** Is there again after a reload. Beside the page it leaves the focus where a page starts. */
  reopen(exchange: string, account?: string): void {
    this.#turnTo(exchange, account);
    this.#show();
    if (!this.isBeside) find('#drawer-title', HTMLElement).focus();
  }

  /** Says whose turn it is. */
  showName(): void {
    const {account: id, exchange = ''} = this.guide;
    const account = findAccount(id);
    this.#heading.textContent = account ? nameOf(account) : (EXCHANGE_NAMES.get(exchange) ?? '');
  }

  close(): void {
    this.#dialog.close();
  }

  #turnTo(exchange: string, account: string | undefined): void {
    this.guide.exchange = exchange;
    this.guide.account = account;
    this.showName();
  }

  #show(): void {
    if (this.isBeside) this.#dialog.show();
    else this.#dialog.showModal();
  }
}

function focusedElement(): HTMLElement | undefined {
  const {activeElement, body} = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : undefined;
}
