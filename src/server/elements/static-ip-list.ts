import {css, html, nothing, type TemplateResult} from 'lit';
import {styles} from '../../elements/guide-ip-list/guide-ip-list.styles.js';
import {renderPasteBox} from '../../elements/guide-ip-list/paste-box.js';
import {renderRules} from '../../elements/guide-ip-list/rules.js';
import {GuideElement} from '../../elements/shared/guide-element.js';
import {hostStyles} from '../../elements/shared/host.styles.js';
import {textStyles} from '../../elements/shared/text.styles.js';
import {textDirection} from '../../model/locale-chain.js';

/** As large as the box that takes its place. */
const ownStyles = css`
  .field {
    block-size: calc(6.6em + 2px);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    font-size: 0.9375em;
  }
`;

/** In place of `<guide-ip-list>`: what the exchange accepts is readable, the tool keeps its place free. */
export class StaticIpListElement extends GuideElement {
  static override readonly styles = [hostStyles, textStyles, styles, ownStyles];

  protected override render(): TemplateResult | typeof nothing {
    const {state, localize, locale} = this.snapshot;
    if (state.status !== 'ready') return nothing;
    const {name: exchange} = state.guide.exchange;
    const box = {
      ...({name: 'fresh', text: '', refusal: undefined, clear: () => undefined} as const),
      label: localize('ipList.fresh', {exchange}),
      hint: localize('ipList.freshHint'),
    };
    return html`
      <div class="ip-list" lang=${locale} dir=${textDirection(locale)}>
        <p class="without-script">${localize('static.needsScript')}</p>
        <div class="for-script" inert>${renderPasteBox(box, localize)}</div>
        <div class="folds">${renderRules(state.guide, this.snapshot)}</div>
        <p class="note for-script">${localize('ipList.private')}</p>
      </div>
    `;
  }
}
