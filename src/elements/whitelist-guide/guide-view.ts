import {nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import type {Guide} from '../../model/guide.schema.js';
import {textDirection} from '../../model/locale-chain.js';
import {chosenKeyType} from '../../model/progress.js';
import type {ReadyState} from '../../state/guide-state.js';
import {bringLazy, defineLazy} from '../lazy-elements.js';
import {coreStyles} from '../shared/guide-core.js';
import {renderIcon} from '../shared/icon.js';
import {html} from '../shared/inner-html.js';
import {renderNotices} from '../shared/notice.js';
import {shellStyles} from '../shared/shell.styles.js';
import {renderWords} from '../shared/words.js';
import {renderHeader, renderRelated} from './guide-parts.js';
import {styles} from './whitelist-guide.styles.js';

export {bringBelow} from './below.js';

export const guideStyles = [shellStyles, ...coreStyles, styles];

/** What the page wants to see of a guide. */
export interface GuideLook {
  readonly headingMode: 'full' | 'none';
  readonly feedbackMode: 'full' | 'none';
}

/** Without the steps there is no guide, and without the choice of key type no way on through them. */
const NEEDED = ['guide-steps', 'guide-progress', 'guide-key-types'] as const;
/** Waited for too, though a guide can do without: what comes later would move the steps, and cost a second frame. */
const BESIDE = ['guide-trust', 'guide-accounts', 'guide-next-account'] as const;

const STEP_PARTS =
  'steps, step, step-done, step-number, step-title, step-body, substep, tick, link, unlinked, video, ip-list, credentials, group, option, option-chosen, unsure, notice, notice-stop, notice-warning, notice-note';

/** @throws if a part that a guide cannot do without does not arrive. */
export async function bringParts(): Promise<unknown> {
  return Promise.all([...NEEDED.map(bringLazy), ...BESIDE.map(defineLazy)]);
}

/** A whole guide. */
export function renderGuide(
  {guide, progress, account}: ReadyState,
  snapshot: GuideSnapshot,
  {headingMode, feedbackMode}: GuideLook,
): TemplateResult {
  return html`
    <article lang=${guide.locale} dir=${textDirection(guide.locale)} aria-label=${guide.title}>
      ${headingMode !== 'none' ? renderHeader(guide, snapshot) : nothing}
      <guide-trust class="trust" exportparts="trust, overdue, copy, retry, notice, notice-warning, link"></guide-trust>
      <guide-progress exportparts="progress, progress-bar"></guide-progress>
      <p class="safety">${renderIcon('note')} <span>${renderWords(snapshot, 'guide.safety')}</span></p>
      ${renderNotices(guide.notices, chosenKeyType(progress, account), snapshot)}
      <guide-accounts class="accounts" exportparts="accounts"></guide-accounts>
      <guide-steps class="steps" exportparts=${STEP_PARTS}>
        <slot name="key-type-picker" slot="key-type-picker">
          <guide-key-types exportparts="group, option, option-chosen, unsure"></guide-key-types>
        </slot>
      </guide-steps>
      ${renderHelp(guide)}
      <slot name="faq">
        <guide-answers
          exportparts="faq, heading: faq-heading, entry: faq-entry, question: faq-question, answer: faq-answer, link"
        >
        </guide-answers>
      </slot>
      ${renderRelated(guide, snapshot)}
      ${feedbackMode !== 'none' ? html`<guide-feedback exportparts="feedback"></guide-feedback>` : nothing}
      <guide-sources exportparts="sources, link"></guide-sources>
    </article>
  `;
}

function renderHelp({errors, faq}: Guide): TemplateResult | typeof nothing {
  if (!errors?.length && !faq?.length) return nothing;
  return html`<guide-help exportparts="help, link"></guide-help>`;
}
