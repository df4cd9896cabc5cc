import {html, nothing, type TemplateResult} from 'lit';
import {styles} from '../../elements/guide-accounts/guide-accounts.styles.js';
import {GuideElement} from '../../elements/shared/guide-element.js';
import {hostStyles} from '../../elements/shared/host.styles.js';
import {scriptOnly} from './without-script.styles.js';

/** In place of `<guide-accounts>`: the same offer, while a script may come that takes it up. */
export class StaticAccountsElement extends GuideElement {
  static override readonly styles = [hostStyles, styles, scriptOnly];

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return nothing;
    const {name: exchange} = state.guide.exchange;
    return html`
      <details class="own" part="accounts">
        <summary>${this.words('accounts.offer', {exchange})}</summary>
        <p>${this.words('static.needsScript')}</p>
      </details>
      <p class="undo" role="status"></p>
    `;
  }
}
