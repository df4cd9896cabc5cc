import {WhitelistGuideElement} from '../../src/index.js';
import {find} from '../shared/find.js';
import {nameOf, type Account} from './accounts.js';

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
      this.#opener?.focus();
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

  /** Shows the guide of an account's exchange, at that account. */
  open(account: Account): void {
    const {exchange, id} = account;
    if (!this.#dialog.contains(document.activeElement)) this.#opener = focusedElement();
    this.guide.exchange = exchange;
    this.guide.account = id;
    this.showName(account);
    find('#drawer-body', HTMLElement).scrollTop = 0;
    if (!this.isOpen) this.#show();
    find('#drawer-title', HTMLElement).focus();
  }

  /** Says whose turn it is. */
  showName(account: Account): void {
    this.#heading.textContent = nameOf(account);
  }

  close(): void {
    this.#dialog.close();
  }

  #show(): void {
    if (this.isBeside) this.#dialog.show();
    else this.#dialog.showModal();
  }
}

function focusedElement(): HTMLElement | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
}
