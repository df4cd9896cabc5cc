import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {live} from 'lit/directives/live.js';
import {StepTickRequestEvent} from '../../events/step-tick-request-event.js';
import {applicableSteps, isTickable, videoFor, type ApplicableStep} from '../../model/applicable-steps.js';
import type {Step, Substep} from '../../model/guide.schema.js';
import {chosenKeyType, isDone} from '../../model/progress.js';
import type {ReadyState} from '../../state/guide-state.js';
import {defineLazy} from '../lazy-elements.js';
import {GuideElement} from '../shared/guide-element.js';
import {renderLink} from '../shared/guide-link.js';
import {renderHeading} from '../shared/heading.js';
import {hostStyles} from '../shared/host.styles.js';
import {renderIcon} from '../shared/icon.js';
import {renderNotices} from '../shared/notice.js';
import {renderParagraphs} from '../shared/rich-text.js';
import {textStyles} from '../shared/text.styles.js';
import {styles} from './guide-steps.styles.js';

/**
 * The numbered steps that apply, with their ticks.
 *
 * @element guide-steps
 * @slot key-type-picker - Stands in the step that carries the choice of key type.
 * @internal
 */
export class GuideStepsElement extends GuideElement {
  static override readonly styles = [hostStyles, textStyles, styles];

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return nothing;
    const steps = applicableSteps(state.guide, chosenKeyType(state.progress, state.account));
    return html`
      <ol class="steps" part="steps" @change=${this.#handleChange}>
        ${repeat(
          steps,
          ({step}) => step.id,
          (applicable, index) => this.#renderStep(applicable, index + 1, state),
        )}
      </ol>
    `;
  }

  #renderStep(applicable: ApplicableStep, number: number, state: ReadyState): TemplateResult {
    const {step, substeps} = applicable;
    const done =
      substeps.length > 0 ? substeps.every(({id}) => this.#isDone(id, state)) : this.#isDone(step.id, state);
    return html`
      <li class="step ${done ? 'done' : ''}" part="step ${done ? 'step-done' : ''}" id=${step.id}>
        <span class="marker" part="step-number" aria-hidden="true"
          >${done ? renderIcon('check') : number}</span
        >
        <div class="content">
          ${renderHeading(
            this.snapshot.headingLevel + 1,
            html`<span class="visually-hidden">${number.toLocaleString(this.snapshot.locale)}. </span
              >${step.title}`,
            'step-title',
          )}
          ${this.#renderContent(step, state)} ${this.#renderPicker(step, substeps.length > 0)}
          ${substeps.length > 0 ? this.#renderSubsteps(substeps, state) : nothing}
          ${
            isTickable(applicable)
              ? html`<label class="tick" part="tick"
                  >${this.#renderBox(step, state)} ${this.localize('step.done')}<span class="visually-hidden"
                    >: ${step.title}</span
                  ></label
                >`
              : nothing
          }
        </div>
      </li>
    `;
  }

  #renderSubsteps(substeps: readonly Substep[], state: ReadyState): TemplateResult {
    return html`
      <ol class="substeps">
        ${repeat(
          substeps,
          ({id}) => id,
          (substep) => html`
            <li
              class="substep ${this.#isDone(substep.id, state) ? 'done' : ''}"
              part="substep"
              id=${substep.id}
            >
              ${this.#renderBox(substep, state)}
              <div class="content">
                <label class="title" for="tick-${substep.id}">${substep.title}</label>
                ${this.#renderContent(substep, state)}
              </div>
            </li>
          `,
        )}
      </ol>
    `;
  }

  /** What steps and sub-steps have in common. */
  #renderContent(
    {body, warnings, link, image, tool}: Step | Substep,
    {guide, progress, account}: ReadyState,
  ): TemplateResult {
    const target = link === undefined ? undefined : guide.links?.find(({id}) => id === link);
    if (tool === 'credentials') void defineLazy('guide-credentials');
    return html`
      ${body ? html`<div class="prose" part="step-body">${renderParagraphs(body, this.snapshot)}</div>` : nothing}
      ${renderNotices(warnings, chosenKeyType(progress, account), this.snapshot)}
      ${
        image
          ? html`<details class="picture">
              <summary>${image.alt}</summary>
              <img
                src=${image.src}
                alt=${image.alt}
                width=${image.width}
                height=${image.height}
                loading="lazy"
              />
            </details>`
          : nothing
      }
      ${target ? renderLink(target, this.snapshot, 'button') : nothing}
      ${tool === 'credentials' ? html`<guide-credentials></guide-credentials>` : nothing}
    `;
  }

  #renderPicker({tool, substeps}: Step, isChosen: boolean): TemplateResult | typeof nothing {
    if (tool !== 'key-type-picker') return nothing;
    return html`
      <slot name="key-type-picker"></slot>
      ${isChosen ? this.#renderVideo() : substeps ? html`<p class="hint">${this.localize('step.choose')}</p>` : nothing}
    `;
  }

  #renderVideo(): TemplateResult | typeof nothing {
    const {state} = this.snapshot;
    if (state.status !== 'ready') return nothing;
    const video = videoFor(state.guide, chosenKeyType(state.progress, state.account));
    if (!video) return nothing;
    if (video.provider) void defineLazy('guide-video');
    const {number, title} = video;
    const name = this.localize('video.title', {number, title});
    return html`<guide-video part="video" .video=${video}
      ><p class="no-video">
        <strong>${name}</strong> <small>${this.localize('video.missing')}</small>
      </p></guide-video
    >`;
  }

  #renderBox({id}: Step | Substep, state: ReadyState): TemplateResult {
    return html`<input
      type="checkbox"
      id="tick-${id}"
      value=${id}
      .checked=${live(this.#isDone(id, state))}
    />`;
  }

  #isDone(id: string, {guide, progress, account}: ReadyState): boolean {
    return isDone(guide, progress, account, id);
  }

  /** Asks, and shows the stored tick again until the guide grants it. */
  #handleChange({target}: Event): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    this.dispatchEvent(new StepTickRequestEvent(target.value, target.checked));
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-steps': GuideStepsElement;
  }
}
