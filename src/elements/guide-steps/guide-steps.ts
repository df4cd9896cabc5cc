import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {StepTickRequestEvent} from '../../events/step-tick-request-event.js';
import {listAccounts} from '../../model/accounts.js';
import {applicableSteps, isTickable, type ApplicableStep} from '../../model/applicable-steps.js';
import type {Step} from '../../model/guide.schema.js';
import {formatNumber} from '../../model/format-number.js';
import {chosenKeyType} from '../../model/progress.js';
import type {Target} from '../../model/target.js';
import type {ReadyState} from '../../state/guide-state.js';
import {accountName} from '../shared/account-name.js';
import {GuideElement} from '../shared/guide-element.js';
import {renderNumberedHeading} from '../shared/heading.js';
import {hostStyles} from '../shared/host.styles.js';
import {Stages} from '../shared/stages.js';
import {textStyles} from '../shared/text.styles.js';
import {styles} from './guide-steps.styles.js';
import {
  renderBody,
  renderCopyLink,
  renderImage,
  renderStepLink,
  renderTool,
  renderVideo,
  renderWarnings,
} from './step-parts.js';
import {isTicked, renderSubsteps} from './substep-list.js';

/**
 * The numbered steps that apply, with their ticks.
 *
 * @element guide-steps
 * @slot key-type-picker - Stands in the step that carries the choice of key type.
 * @internal
 */
export class GuideStepsElement extends GuideElement {
  static override readonly styles = [hostStyles, textStyles, styles];

  readonly #stages = new Stages(this);
  /** What the reader was brought to last. */
  #shown: Target | undefined;
  /** The box that was pressed last: it may show a tick that the guide does not grant. */
  #pressed: HTMLInputElement | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return nothing;
    const {guide, progress, account} = state;
    const keyType = chosenKeyType(progress, account);
    const steps = this.#stages.take(applicableSteps(guide, keyType), guide);
    const {state: _, ...words} = this.snapshot;
    const common = [...Object.values(words), keyType, account, this.#accountLabel(state)];
    return html`
      <ol class="steps ${this.#stages.isLong ? 'long' : ''}" part="steps" @change=${this.#handleChange}>
        ${repeat(
          steps,
          ({step}) => step.id,
          (applicable, index) =>
            guard([applicable.step, index, ticksOf(applicable, state), ...common], () =>
              this.#renderStep(applicable, index + 1, state),
            ),
        )}
      </ol>
    `;
  }

  /** A box shows the tick that the guide holds, also where the reader's click was not granted. */
  protected override updated(): void {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return;
    if (this.#pressed) this.#pressed.checked = isTicked({id: this.#pressed.value}, state);
    const {target} = state;
    if (target === this.#shown) return;
    this.#shown = target;
    if (target?.kind === 'step') void this.#bringTo(target.id, state);
  }

  async #bringTo(id: string, {guide}: ReadyState): Promise<void> {
    try {
      const {bringToStep} = await import('./bring-to-step.js');
      this.#stages.complete();
      await this.updateComplete;
      bringToStep(this.renderRoot, guide, id);
    } catch {
      // Without a connection the reader stays where they are.
    }
  }

  #renderStep(applicable: ApplicableStep, number: number, state: ReadyState): TemplateResult {
    const {step, substeps} = applicable;
    const {headingLevel, locale} = this.snapshot;
    const done = isStepDone(applicable, state);
    const count = formatNumber(number, locale);
    return html`
      <li class="step ${done ? 'done' : ''}" part="step ${done ? 'step-done' : ''}" id=${step.id}>
        <span class="marker" part="step-number" aria-hidden="true">${count}</span>
        <div class="content">
          ${renderNumberedHeading(headingLevel + 1, count, step.title, 'step-title')}
          ${this.#renderAccount(step, state)} ${renderBody(step, this.snapshot)}
          ${renderWarnings(step, state, this.snapshot)} ${renderImage(step, this.snapshot)}
          ${step.tool === 'key-type-picker' ? this.#renderPicker(applicable, state) : renderTool(step)}
          ${substeps.length > 0 ? renderSubsteps(substeps, state, this.snapshot) : nothing}
          <div class="actions">
            ${renderStepLink(step, state, this.snapshot)} ${renderCopyLink(step, this.snapshot)}
            ${isTickable(applicable) ? this.#renderTick(step, done) : nothing}
          </div>
        </div>
      </li>
    `;
  }

  /** Says whose step it is, where there are several accounts to mix up. */
  #renderAccount({per}: Step, state: ReadyState): TemplateResult | typeof nothing {
    const name = per === 'once' ? undefined : this.#accountLabel(state);
    return name === undefined ? nothing : html`<p class="account">${this.words('step.account', {name})}</p>`;
  }

  /** The name of the account that is worked on, where it is one of several. */
  #accountLabel({progress, pageAccounts, account}: ReadyState): string | undefined {
    const accounts = listAccounts(progress, pageAccounts);
    const current = accounts.find(({id}) => id === account);
    return accounts.length < 2 || !current ? undefined : accountName(current, this.localize);
  }

  #renderPicker({step, substeps}: ApplicableStep, state: ReadyState): TemplateResult {
    const isWaiting = step.substeps && substeps.length === 0;
    return html`
      <slot name="key-type-picker"></slot>
      ${isWaiting ? html`<p class="hint">${this.words('step.choose')}</p>` : renderVideo(state, this.snapshot)}
    `;
  }

  #renderTick({id, title}: Step, done: boolean): TemplateResult {
    return html`<label class="tick" part="tick"
      ><input type="checkbox" id="tick-${id}" value=${id} .checked=${done} /><span
        >${this.words('step.done')}<span class="visually-hidden">: ${title}</span></span
      ></label
    >`;
  }

  /** Asks, and shows the stored tick again until the guide grants it. */
  #handleChange({target}: Event): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    this.#pressed = target;
    this.dispatchEvent(new StepTickRequestEvent(target.value, target.checked));
    this.requestUpdate();
  }
}

function isStepDone({step, substeps}: ApplicableStep, state: ReadyState): boolean {
  return (substeps.length > 0 ? substeps : [step]).every((part) => isTicked(part, state));
}

/** The ticks of a step and its sub-steps, comparable. */
function ticksOf({step, substeps}: ApplicableStep, state: ReadyState): string {
  return [step, ...substeps].map((part) => Number(isTicked(part, state))).join('');
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-steps': GuideStepsElement;
  }
}
