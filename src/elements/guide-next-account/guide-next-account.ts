import {html, nothing, type TemplateResult} from 'lit';
import {AccountRequestEvent} from '../../events/account-request-event.js';
import {TargetRequestEvent} from '../../events/target-request-event.js';
import {isAccountDone, listAccounts, nextAccount, type Account} from '../../model/accounts.js';
import {accountName} from '../shared/account-name.js';
import {GuideElement} from '../shared/guide-element.js';
import {hostStyles} from '../shared/host.styles.js';
import {styles} from './guide-next-account.styles.js';

/**
 * Leads from the account that is worked on to the next one that is open.
 *
 * @element guide-next-account
 * @internal
 */
export class GuideNextAccountElement extends GuideElement {
  static override readonly styles = [hostStyles, styles];

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return nothing;
    const {guide, progress, pageAccounts, account} = state;
    const accounts = listAccounts(progress, pageAccounts);
    if (accounts.length < 2) return nothing;
    const done = accounts.filter(({id}) => isAccountDone(guide, progress, id)).length;
    const next = nextAccount(guide, progress, accounts, account);
    return html`
      <div class="next">
        <p>
          ${
            done === accounts.length
              ? this.words('accounts.allDone')
              : this.words('accounts.count', {done, total: accounts.length})
          }
        </p>
        ${next ? this.#renderButton(next) : nothing}
      </div>
    `;
  }

  #renderButton(next: Account): TemplateResult {
    const name = accountName(next, this.localize);
    return html`
      <button class="button primary" type="button" @click=${() => {
        this.#goTo(next.id);
      }}>
        ${this.words('accounts.goOn', {name})}
      </button>
    `;
  }

  /** Changes the account and goes back to the first of the steps that are done again for it. */
  #goTo(account: string): void {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return;
    const first = state.guide.steps.find(({per}) => per !== 'once');
    this.dispatchEvent(new AccountRequestEvent(account));
    if (first) this.dispatchEvent(new TargetRequestEvent({kind: 'step', id: first.id}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-next-account': GuideNextAccountElement;
  }
}
