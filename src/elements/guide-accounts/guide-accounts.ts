import {html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {AccountNameRequestEvent} from '../../events/account-name-request-event.js';
import {AccountRemovalRequestEvent} from '../../events/account-removal-request-event.js';
import {AccountRequestEvent} from '../../events/account-request-event.js';
import {accountTally, isAccountDone, listAccounts, nextAccount, type Account} from '../../model/accounts.js';
import {findKeyType} from '../../model/applicable-steps.js';
import {chosenKeyType, MAIN_ACCOUNT} from '../../model/progress.js';
import type {ReadyState} from '../../state/guide-state.js';
import {accountName} from '../shared/account-name.js';
import {GuideElement} from '../shared/guide-element.js';
import {renderHeading} from '../shared/heading.js';
import {hostStyles} from '../shared/host.styles.js';
import {renderIcon} from '../shared/icon.js';
import {ACCOUNT_KINDS, readAccountForm, renderAccountForm} from './account-form.js';
import {styles} from './guide-accounts.styles.js';

/**
 * The accounts that have to be worked through, each with its own key type and ticks. The page's own list is shown as
 * it is; without one the reader lists their accounts here, under names of their own.
 *
 * @element guide-accounts
 * @internal
 */
export class GuideAccountsElement extends GuideElement {
  static override readonly styles = [hostStyles, styles];

  /** Id of the account that is being renamed. */
  @state() private renamed: string | undefined;
  /** Whether the offer to list accounts was opened. Most readers have one account, and need no form. */
  @state() private isOffered = false;
  /** The account that was taken off the list last, to bring it back. */
  @state() private removed: Account | undefined;
  /** Whether that one was worked on. */
  #wasCurrent = false;
  /** What has the focus after the next update, as a selector. */
  #focusNext: string | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return nothing;
    const accounts = listAccounts(state.progress, state.pageAccounts);
    const isList = accounts.length > 1 || accounts[0]?.label !== undefined;
    return html`${isList ? this.#renderList(accounts, state) : this.#renderOffer(state)} ${this.#renderUndo()}`;
  }

  protected override updated(): void {
    if (this.#focusNext === undefined) return;
    const next = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    // The form moves into another fold with the first account: there it has to be open to take the focus.
    next?.closest('details')?.setAttribute('open', '');
    next?.focus();
    this.#focusNext = undefined;
  }

  #renderOffer({guide}: ReadyState): TemplateResult {
    return html`
      <details class="own" part="accounts" @toggle=${this.#handleToggle}>
        <summary>${this.words('accounts.offer', {exchange: guide.exchange.name})}</summary>
        ${this.isOffered ? this.#renderAddForm() : nothing}
      </details>
    `;
  }

  #renderList(accounts: readonly Account[], state: ReadyState): TemplateResult {
    const {guide, pageAccounts} = state;
    const {exchange} = guide;
    return html`
      <section class="accounts" part="accounts">
        ${renderHeading(this.snapshot.headingLevel + 1, this.words('accounts.heading', {exchange: exchange.name}))}
        <p class="summary" role="status">${this.#summary(accounts, state)}</p>
        <fieldset @change=${this.#handleSelect}>
          <legend class="visually-hidden">${this.words('accounts.choose')}</legend>
          ${repeat(
            accounts,
            ({id}) => id,
            (account) => this.#renderRow(account, state),
          )}
        </fieldset>
        ${
          pageAccounts
            ? nothing
            : html`<details class="add">
              <summary>${this.words('accounts.addHeading')}</summary>
              ${this.#renderAddForm()}
            </details>`
        }
      </section>
    `;
  }

  #summary(accounts: readonly Account[], {guide, progress, account}: ReadyState): TemplateResult | string {
    const done = accounts.filter(({id}) => isAccountDone(guide, progress, id)).length;
    if (done === accounts.length) return this.words('accounts.allDone');
    const current = accounts.find(({id}) => id === account);
    const isCurrentOpen = current !== undefined && !isAccountDone(guide, progress, account);
    const next = isCurrentOpen ? current : nextAccount(guide, progress, accounts, account);
    const name = next ? accountName(next, this.localize) : '';
    return this.words(isCurrentOpen ? 'accounts.now' : 'accounts.next', {
      done,
      total: accounts.length,
      name,
    });
  }

  #renderRow(account: Account, state: ReadyState): TemplateResult {
    const {id, kind} = account;
    const {guide, progress} = state;
    const name = accountName(account, this.localize);
    const keyType = findKeyType(guide, chosenKeyType(progress, id));
    const {completed, total} = accountTally(guide, progress, id);
    const isDone = completed === total;
    const isOwn = state.pageAccounts === undefined;
    return html`
      <div class="row ${isDone ? 'done' : ''}">
        <label class="choice">
          <input type="radio" name="account" value=${id} .checked=${live(id === state.account)} />
          <span class="text">
            <b><bdi>${name}</bdi></b>
            <small>
              ${account.label === undefined ? nothing : html`${this.words(ACCOUNT_KINDS[kind])} · `}
              ${keyType?.name ?? this.words('accounts.noKeyType')}
            </small>
          </span>
          <span class="status">
            ${isDone ? renderIcon('check') : nothing}
            ${isDone ? this.words('accounts.done') : this.words('accounts.steps', {completed, total})}
          </span>
        </label>
        ${isOwn ? this.#renderTools(account, name) : nothing}
        ${this.renamed === id ? this.#renderRenameForm(account, name) : nothing}
      </div>
    `;
  }

  #renderTools({id}: Account, name: string): TemplateResult {
    const label = html`<span class="visually-hidden">: ${name}</span>`;
    return html`
      <span class="tools">
        <button type="button" id="rename-${id}" @click=${() => {
          this.#startRenaming(id);
        }}>
          ${this.words('accounts.rename')}${label}
        </button>
        <button type="button" @click=${() => {
          this.#remove(id);
        }}>${this.words('accounts.remove')}${label}</button>
      </span>
    `;
  }

  #renderAddForm(): TemplateResult {
    return html`
      <form class="form" @submit=${this.#handleAdd}>
        ${renderAccountForm(this.snapshot, {id: 'new', label: '', kind: 'subaccount'})}
        <button class="button" type="submit">${this.words('accounts.add')}</button>
      </form>
    `;
  }

  #renderRenameForm({id, label, kind}: Account, name: string): TemplateResult {
    return html`
      <form class="form" @submit=${(event: SubmitEvent) => {
        this.#handleRename(event, id);
      }}>
        ${renderAccountForm(this.snapshot, {id, label: label ?? name, kind})}
        <button class="button" type="submit">${this.words('accounts.save')}</button>
      </form>
    `;
  }

  /** The live region is there before it speaks, and stays when the list goes, or nothing would be read out. */
  #renderUndo(): TemplateResult {
    const {removed} = this;
    return html`
      <p class="undo" role="status">
        ${
          removed
            ? html`<span>${this.words('accounts.removed', {name: accountName(removed, this.localize)})}</span>
              <button class="button" id="undo" type="button" @click=${this.#handleUndo}>${this.words('accounts.undo')}</button>`
            : nothing
        }
      </p>
    `;
  }

  #handleToggle(): void {
    this.isOffered = true;
  }

  #handleSelect({target}: Event): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    this.dispatchEvent(new AccountRequestEvent(target.value));
    this.requestUpdate();
  }

  #handleAdd(event: SubmitEvent): void {
    const form = readAccountForm(event);
    if (!form) return;
    // The first main account is the one that was there without a name: else it would be on the list twice.
    const id = form.kind === 'main' && this.#hasNamelessMain() ? MAIN_ACCOUNT : undefined;
    this.dispatchEvent(new AccountNameRequestEvent(id, form.label, form.kind));
    this.#focusNext = '#label-new';
  }

  #hasNamelessMain(): boolean {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return false;
    return listAccounts(state.progress, state.pageAccounts).some(
      ({id, label}) => id === MAIN_ACCOUNT && label === undefined,
    );
  }

  #startRenaming(id: string): void {
    this.renamed = id;
    this.#focusNext = `#label-${CSS.escape(id)}`;
  }

  #handleRename(event: SubmitEvent, id: string): void {
    const form = readAccountForm(event);
    if (!form) return;
    this.dispatchEvent(new AccountNameRequestEvent(id, form.label, form.kind));
    this.renamed = undefined;
    this.#focusNext = `#rename-${CSS.escape(id)}`;
  }

  #remove(id: string): void {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return;
    const removed = listAccounts(state.progress, state.pageAccounts).find((account) => account.id === id);
    this.#wasCurrent = state.account === id;
    // Before anything is rendered: with the last account the list goes, and a focus in it would be lost.
    this.dispatchEvent(new AccountRemovalRequestEvent(id, true));
    this.removed = removed;
    this.#focusNext = '#undo';
  }

  #handleUndo(): void {
    if (!this.removed) return;
    const {id} = this.removed;
    this.dispatchEvent(new AccountRemovalRequestEvent(id, false));
    if (this.#wasCurrent) this.dispatchEvent(new AccountRequestEvent(id));
    this.#focusNext = `#rename-${CSS.escape(id)}`;
    this.removed = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-accounts': GuideAccountsElement;
  }
}
