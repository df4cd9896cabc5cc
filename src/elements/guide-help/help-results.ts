import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {appliesTo} from '../../model/applicable-steps.js';
import {chosenKeyType} from '../../model/progress.js';
import type {SearchResults} from '../../model/search.js';
import type {StepPlace} from '../../model/search-steps.js';
import type {ReadyState} from '../../state/guide-state.js';
import {renderHeading} from '../shared/heading.js';
import {listNames, renderChoose, renderGo} from './error-body.js';
import {renderErrors} from './error-list.js';

/** What was found: errors with the way to put them right, then questions, then steps. */
export function renderResults(
  {errors, faq, steps, count, isError, unknownCode: code}: SearchResults,
  snapshot: GuideSnapshot,
  state: ReadyState,
): TemplateResult {
  const {localize, headingLevel} = snapshot;
  const {guide} = state;
  const group = (title: string, content: TemplateResult): TemplateResult =>
    html`<div class="group">${renderHeading(headingLevel + 2, title)} ${content}</div>`;
  const foundFaq = html`<ul>
    ${repeat(
      faq,
      ({id}) => id,
      ({id, question}) => html`<li>${renderGo(question, {kind: 'faq', id}, guide.locale)}</li>`,
    )}
  </ul>`;
  return html`
    ${code === undefined ? nothing : html`<p>${localize('help.unknownCode', {code})}</p>`}
    ${code === undefined && count === 0 ? html`<p>${localize('help.nothing')}</p>` : nothing}
    ${errors.length > 0 ? group(localize('help.errors'), renderErrors(errors, snapshot, isError ? errors[0] : undefined)) : nothing}
    ${faq.length > 0 ? group(localize('help.questions'), foundFaq) : nothing}
    ${steps.length > 0 ? group(localize('help.steps'), renderSteps(steps, snapshot, state)) : nothing}
  `;
}

/** Steps that are shown now are one click away; the others say whose they are. */
function renderSteps(
  places: readonly StepPlace[],
  snapshot: GuideSnapshot,
  {guide, progress, account}: ReadyState,
): TemplateResult {
  const keyType = chosenKeyType(progress, account);
  const isShown = (place: StepPlace): boolean => appliesTo(place, keyType);
  const renderStep = (place: StepPlace): TemplateResult => {
    const {id, title} = place.step;
    if (isShown(place)) return renderGo(title, {kind: 'step', id}, guide.locale);
    const names = listNames(guide, [place], snapshot);
    return html`<bdi lang=${guide.locale}>${title}</bdi>
      <small>${snapshot.localize('help.onlyFor', {names})}</small>`;
  };
  return html`
    <ul>
      ${repeat(
        places,
        ({step}) => step.id,
        (place) => html`<li>${renderStep(place)}</li>`,
      )}
    </ul>
    ${places.every(isShown) ? nothing : renderChoose(keyType, guide, snapshot)}
  `;
}
