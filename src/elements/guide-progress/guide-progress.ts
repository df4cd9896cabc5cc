import {html, nothing, type TemplateResult} from 'lit';
import {isEverythingDone, listAccounts} from '../../model/accounts.js';
import {tally} from '../../model/progress.js';
import type {ReadyState} from '../../state/guide-state.js';
import {accountName} from '../shared/account-name.js';
import {GuideElement} from '../shared/guide-element.js';
import {hostStyles} from '../shared/host.styles.js';
import {styles} from './guide-progress.styles.js';

/**
 * Says how many of the steps that apply are done.
 *
 * @element guide-progress
 * @internal
 */
export class GuideProgressElement extends GuideElement {
  static override readonly styles = [hostStyles, styles];

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return nothing;
    const {completed, total} = tally(state.guide, state.progress, state.account);
    const {saving} = state;
    const text =
      completed === total ? this.#completeText(state) : this.words('guide.progress', {completed, total});
    return html`
      <div class="progress" part="progress">
        <progress part="progress-bar" aria-labelledby="count" value=${completed} max=${total}></progress>
        <span class="count" id="count" role="status"
          >${text}</span
        >
        <span class="saving" role="status">${saving === 'kept' ? '' : this.words(`progress.${saving}`)}</span>
      </div>
    `;
  }

  /** Names the account where others still wait. */
  #completeText({guide, progress, pageAccounts, account}: ReadyState): TemplateResult | string {
    const accounts = listAccounts(progress, pageAccounts);
    const current = accounts.find(({id}) => id === account);
    return current === undefined || isEverythingDone(guide, progress, accounts)
      ? this.words('guide.complete')
      : this.words('guide.completeFor', {account: accountName(current, this.localize)});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-progress': GuideProgressElement;
  }
}
