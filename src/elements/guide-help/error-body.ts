import {html, nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {TargetRequestEvent} from '../../events/target-request-event.js';
import type {ErrorEntry, Guide} from '../../model/guide.schema.js';
import {textDirection} from '../../model/locale-chain.js';
import {chosenKeyType} from '../../model/progress.js';
import {keyTypeNames, stepsToRedo} from '../../model/search-redo.js';
import {pickerStep, type StepPlace} from '../../model/search-steps.js';
import type {Target} from '../../model/target.js';
import {formatList} from '../../model/format-list.js';
import {renderParagraphs} from '../shared/rich-text.js';

/** What an error means, and the way to the steps that put it right. */
export function renderErrorBody(error: ErrorEntry, snapshot: GuideSnapshot): TemplateResult | typeof nothing {
  const {state} = snapshot;
  if (state.status !== 'ready') return nothing;
  const {guide, progress, account} = state;
  const keyType = chosenKeyType(progress, account);
  const {now, later} = stepsToRedo(guide, error, keyType);
  const isWaiting = later.length > 0 && (now.length === 0 || keyType === undefined);
  return html`
    <div class="prose" lang=${guide.locale} dir=${textDirection(guide.locale)}>
      ${renderParagraphs(error.meaning, snapshot)}
    </div>
    ${now.length > 0 ? renderRedo(now, guide, snapshot) : nothing}
    ${isWaiting ? renderWaiting(later, keyType, guide, snapshot) : nothing}
  `;
}

function renderRedo(places: readonly StepPlace[], guide: Guide, {localize}: GuideSnapshot): TemplateResult {
  return html`
    <p class="redo">${localize('help.redo', {count: places.length})}</p>
    <ol class="redo-steps">
      ${places.map(
        ({step}) => html`<li>${renderGo(step.title, {kind: 'step', id: step.id}, guide.locale)}</li>`,
      )}
    </ol>
  `;
}

function renderWaiting(
  places: readonly StepPlace[],
  keyType: string | undefined,
  guide: Guide,
  snapshot: GuideSnapshot,
): TemplateResult {
  const {localize} = snapshot;
  const names = listNames(guide, places, snapshot);
  return html`
    <p class="redo">
      ${keyType === undefined ? localize('help.dependsOnKeyType') : localize('help.otherKeyType', {names})}
    </p>
    ${renderChoose(keyType, guide, snapshot)}
  `;
}

/** Leads to the choice of key type, if the guide has one. */
export function renderChoose(
  keyType: string | undefined,
  guide: Guide,
  {localize, locale}: GuideSnapshot,
): TemplateResult | typeof nothing {
  const id = pickerStep(guide);
  if (id === undefined) return nothing;
  const text = localize(keyType === undefined ? 'help.chooseKeyType' : 'help.checkKeyType');
  return html`<p>${renderGo(text, {kind: 'step', id}, locale)}</p>`;
}

/** A button that leads to a place in the guide. */
export function renderGo(text: string, target: Target, lang: string): TemplateResult {
  const handleClick = ({currentTarget}: Event): void => {
    currentTarget?.dispatchEvent(new TargetRequestEvent(target));
  };
  return html`<button class="go" type="button" lang=${lang} dir=${textDirection(lang)} @click=${handleClick}>${text}</button>`;
}

/** The names of the key types that steps are for: "Standard key or Fast Connect key". */
export function listNames(guide: Guide, places: readonly StepPlace[], {locale}: GuideSnapshot): string {
  return formatList(keyTypeNames(guide, places), 'disjunction', locale);
}
