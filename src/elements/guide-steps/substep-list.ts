import {html, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import type {Step, Substep} from '../../model/guide.schema.js';
import {isDone} from '../../model/progress.js';
import type {ReadyState} from '../../state/guide-state.js';
import {renderContent, renderLinks} from './step-parts.js';

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
            ${renderBox(substep, isTicked(substep, state))}
            <div class="content">
              <label class="title" for="tick-${substep.id}">${substep.title}</label>
              ${renderContent(substep, state, snapshot)} ${renderLinks(substep, state, snapshot)}
            </div>
          </li>
        `,
      )}
    </ol>
  `;
}

export function renderBox({id}: Step | Substep, checked: boolean): TemplateResult {
  return html`<input type="checkbox" id="tick-${id}" value=${id} .checked=${checked} />`;
}

export function isTicked({id}: Pick<Step, 'id'>, {guide, progress, account}: ReadyState): boolean {
  return isDone(guide, progress, account, id);
}
