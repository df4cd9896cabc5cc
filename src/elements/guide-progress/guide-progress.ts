import {html, nothing, type TemplateResult} from 'lit';
import {tally} from '../../model/progress.js';
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
    return html`
      <div class="progress" part="progress">
        <progress part="progress-bar" aria-labelledby="count" value=${completed} max=${total}></progress>
        <span class="count" id="count" role="status"
          >${completed === total ? this.words('guide.complete') : this.words('guide.progress', {completed, total})}</span
        >
        <span class="saving" role="status">${saving === 'kept' ? '' : this.words(`progress.${saving}`)}</span>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-progress': GuideProgressElement;
  }
}
