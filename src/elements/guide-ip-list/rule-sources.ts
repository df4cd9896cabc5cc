import {html, nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import type {Guide, Source} from '../../model/guide.schema.js';
import {intlLocale} from '../../model/intl-locale.js';
import {hostOf, isAllowedLink} from '../../model/link-policy.js';
import {renderSourceLink} from '../shared/source-link.js';

/** Where a rule comes from: the titles of its sources, as links. */
export function renderRuleSources(
  ids: readonly string[],
  {sources, locale: language}: Guide,
  snapshot: GuideSnapshot,
): TemplateResult | typeof nothing {
  const found = sources.filter(({id}) => ids.includes(id));
  if (found.length === 0) return nothing;
  const {locale, localize} = snapshot;
  // Without a value its name stays in the message: what takes its place is more than text.
  const [before, after] = localize('ipList.source').split('{names}');
  const names = found.map((source) => html`<bdi lang=${language}>${renderName(source, snapshot)}</bdi>`);
  return html`<small class="source">${before}${joined(names, locale)}${after}</small>`;
}

/** Why a source is no link is said where all of them are listed; again at every rule it would drown the rules. */
function renderName(source: Source, snapshot: GuideSnapshot): TemplateResult {
  return isAllowedLink(source.url, snapshot.linkHosts)
    ? renderSourceLink(source, snapshot)
    : html`${source.title} <small class="host" dir="ltr">${hostOf(source.url)}</small>`;
}

/** “One, two and three” as the language writes it, around what is more than text. */
function joined(items: readonly TemplateResult[], locale: string): readonly (TemplateResult | string)[] {
  const places = items.map((_, index) => String(index));
  return new Intl.ListFormat(intlLocale(locale), {type: 'conjunction'})
    .formatToParts(places)
    .map(({type, value}) => (type === 'element' ? (items[Number(value)] ?? '') : value));
}
