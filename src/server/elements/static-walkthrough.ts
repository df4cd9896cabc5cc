import {css, html, nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {styles} from '../../elements/guide-steps/guide-steps.styles.js';
import {
  renderBody,
  renderImage,
  renderStepLink,
  renderTool,
  renderVideo,
  renderWarnings,
} from '../../elements/guide-steps/step-parts.js';
import {renderSubsteps} from '../../elements/guide-steps/substep-list.js';
import {GuideElement} from '../../elements/shared/guide-element.js';
import {renderHeading} from '../../elements/shared/heading.js';
import {hostStyles} from '../../elements/shared/host.styles.js';
import {renderNotices} from '../../elements/shared/notice.js';
import {textStyles} from '../../elements/shared/text.styles.js';
import {applicableSteps, appliesTo, type ApplicableStep} from '../../model/applicable-steps.js';
import type {Step} from '../../model/guide.schema.js';
import {chosenKeyType} from '../../model/progress.js';
import type {ReadyState} from '../../state/guide-state.js';
import {currentSnapshot, withChosenKeyType} from '../static-snapshot.js';
import {tickless} from './without-script.styles.js';

const ownStyles = css`
  .walkthrough {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }
`;

/** All that a guide says for one key type only. With a script the reader's choice brings it into the steps. */
export class StaticWalkthroughElement extends GuideElement {
  static override readonly styles = [hostStyles, textStyles, styles, tickless, ownStyles];

  keyType = '';

  /** Read while the guide around it is rendered. */
  get ownSnapshot(): GuideSnapshot {
    return withChosenKeyType(currentSnapshot(), this.keyType);
  }

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return nothing;
    const {guide, progress, account} = state;
    const keyType = chosenKeyType(progress, account);
    const notices = guide.notices?.filter((notice) => !appliesTo(notice, undefined));
    const steps = applicableSteps(guide, keyType).filter(isForKeyType);
    return html`
      <div class="walkthrough">
        ${renderNotices(notices, keyType, this.snapshot)} ${renderVideo(state, this.snapshot)}
        ${steps.map((applicable) => this.#renderStep(applicable, state))}
      </div>
    `;
  }

  #renderStep({step, substeps}: ApplicableStep, state: ReadyState): TemplateResult {
    const list = substeps.length > 0 ? renderSubsteps(substeps, state, this.snapshot) : nothing;
    if (step.tool === 'key-type-picker') return html`${list}`;
    return html`
      ${renderHeading(this.snapshot.headingLevel + 2, step.title)}
      ${step.keyTypes ? this.#renderContent(step, state) : nothing} ${list}
      ${step.keyTypes ? html`<div class="actions">${renderStepLink(step, state, this.snapshot)}</div>` : nothing}
    `;
  }

  #renderContent(step: Step, state: ReadyState): TemplateResult {
    return html`
      ${renderBody(step, this.snapshot)} ${renderWarnings(step, state, this.snapshot)}
      ${renderImage(step, this.snapshot)} ${renderTool(step)}
    `;
  }
}

function isForKeyType({step, substeps}: ApplicableStep): boolean {
  return step.keyTypes !== undefined || substeps.some(({keyTypes}) => keyTypes !== undefined);
}
