import {html, nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import type {Guide} from '../../model/guide.schema.js';
import {formatDate} from '../../model/format-date.js';
import {FALLBACK_LOCALE} from '../../model/locale-chain.js';
import {renderLink} from '../shared/guide-link.js';
import {renderHeading} from '../shared/heading.js';
import {renderWords} from '../shared/words.js';

type Part = TemplateResult | typeof nothing;

/** Title, summary and dates. */
export function renderHeader(guide: Guide, snapshot: GuideSnapshot): TemplateResult {
  const {title, scope, summary, locale} = guide;
  const isTranslated = locale !== FALLBACK_LOCALE || snapshot.locale.split('-')[0] === FALLBACK_LOCALE;
  return html`
    <header part="header">
      ${scope === undefined ? nothing : html`<p class="scope" part="scope">${scope}</p>`}
      ${renderHeading(snapshot.headingLevel, title, 'title')}
      ${summary === undefined ? nothing : html`<p class="summary" part="summary">${summary}</p>`}
      ${isTranslated ? nothing : html`<p class="meta">${renderWords(snapshot, 'guide.notTranslated')}</p>`}
      <p class="meta" part="meta">${renderMeta(guide, snapshot)}</p>
    </header>
  `;
}

function renderMeta({updatedOn, deadline}: Guide, snapshot: GuideSnapshot): readonly Part[] {
  const dateOf = (date: string) => ({date: formatDate(date, snapshot.locale)});
  return [
    updatedOn === undefined
      ? nothing
      : html`<time datetime=${updatedOn}>${renderWords(snapshot, 'guide.updatedOn', dateOf(updatedOn))}</time>`,
    deadline === undefined
      ? nothing
      : html`<strong>${renderWords(snapshot, 'guide.deadline', dateOf(deadline))}</strong>`,
  ];
}

/** Where to go on. */
export function renderRelated({related = [], links}: Guide, snapshot: GuideSnapshot): Part {
  const found = related
    .map((id) => links?.find((link) => link.id === id))
    .filter((link) => link !== undefined);
  if (found.length === 0) return nothing;
  return html`
    <nav class="related" part="related" aria-label=${snapshot.localize('guide.related')}>
      ${renderHeading(snapshot.headingLevel + 1, html`${renderWords(snapshot, 'guide.related')}`)}
      ${found.map((link) => renderLink(link, snapshot, 'button'))}
    </nav>
  `;
}
