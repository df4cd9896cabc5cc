import {html, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import type {Step, Substep} from '../../model/guide.schema.js';
import {isDone} from '../../model/progress.js';
import type {ReadyState} from '../../state/guide-state.js';
import {
  renderBody,
  renderCopyLink,
  renderImage,
  renderStepLink,
  renderTool,
  renderWarnings,
} from './step-parts.js';

/** The smaller steps of a step, each with a tick of its own. */
export function renderSubsteps(
  substeps: readonly Substep[],
  state: ReadyState,
  snapshot: GuideSnapshot,
): TemplateResult {
  return html`
    <ol class="substeps">
      ${substeps.map(
        (substep) => html`
          <li class="substep ${isTicked(substep, state) ? 'done' : ''}" part="substep" id=${substep.id}>
            <input
              type="checkbox"
              id="tick-${substep.id}"
              value=${substep.id}
              .checked=${isTicked(substep, state)}
            />
            <div class="content">
              <label class="title" for="tick-${substep.id}">${substep.title}</label>
              ${renderBody(substep, snapshot)} ${renderWarnings(substep, state, snapshot)}
              ${renderImage(substep, snapshot)} ${renderTool(substep)}
              ${renderStepLink(substep, state, snapshot)} ${renderCopyLink(substep, snapshot)}
            </div>
          </li>
        `,
      )}
    </ol>
  `;
}

export function isTicked({id}: Pick<Step, 'id'>, {guide, progress, account}: ReadyState): boolean {
  return isDone(guide, progress, account, id);
}
