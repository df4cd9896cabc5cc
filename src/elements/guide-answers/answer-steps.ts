import {html, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {TargetRequestEvent} from '../../events/target-request-event.js';
import {appliesTo} from '../../model/applicable-steps.js';
import type {FaqEntry} from '../../model/guide.schema.js';
import {chosenKeyType} from '../../model/progress.js';
import {findPlace} from '../../model/search-steps.js';
import {renderWords} from '../shared/words.js';

/**
 * The steps that an answer is about: one click away if they are shown now.
 *
 * @param request Sends a request to the guide that has the steps; undefined if there are none on the page.
 */
export function renderAnswerSteps(
  {steps = []}: FaqEntry,
  snapshot: GuideSnapshot,
  request: ((event: Event) => void) | undefined,
): readonly TemplateResult[] {
  const {state} = snapshot;
  if (state.status !== 'ready') return [];
  const {guide, progress, account} = state;
  const keyType = chosenKeyType(progress, account);
  const places = steps.map((id) => findPlace(guide, id)).filter((place) => place !== undefined);
  return places.map((place) => {
    const {id, title} = place.step;
    const text = renderWords(snapshot, 'faq.step', {title});
    const handleClick = (): void => request?.(new TargetRequestEvent({kind: 'step', id}));
    const isShown = request && appliesTo(place, keyType);
    return isShown
      ? html`<p class="step"><button class="go" type="button" @click=${handleClick}>${text}</button></p>`
      : html`<p class="step">${text}</p>`;
  });
}
