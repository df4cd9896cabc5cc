import {html, nothing, type TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../context/guide-context.js';
import type {Guide, IpRules} from '../../model/guide.schema.js';
import {formatNumber} from '../../model/format-number.js';
import {textDirection} from '../../model/locale-chain.js';
import type {MessageKey} from '../../model/messages.js';
import {formatList} from '../../model/format-list.js';
import {renderRichText} from '../shared/rich-text.js';
import {isHearsay} from '../../model/trust.js';
import {renderRuleSources} from './rule-sources.js';

type RuleName = keyof IpRules;

/** What the exchange accepts, rule by rule. What nobody could verify is shown as not known. */
export function renderRules(guide: Guide, snapshot: GuideSnapshot): TemplateResult {
  const {localize} = snapshot;
  const {name: exchange} = guide.exchange;
  return html`
    <details class="fold">
      <summary>${localize('ipList.rules', {exchange})}</summary>
      <dl>${RULES.map(([name, term]) => renderRule(name, localize(term), guide, snapshot))}</dl>
    </details>
  `;
}

const RULES: readonly (readonly [RuleName, MessageKey])[] = [
  ['field', 'ipList.rule.field'],
  ['maximum', 'ipList.rule.maximum'],
  ['separators', 'ipList.rule.separators'],
  ['entry', 'ipList.rule.entry'],
  ['ipv6', 'ipList.rule.ipv6'],
  ['ranges', 'ipList.rule.ranges'],
  ['expiryDays', 'ipList.rule.expiryDays'],
];

function renderRule(name: RuleName, term: string, guide: Guide, snapshot: GuideSnapshot): TemplateResult {
  const {localize} = snapshot;
  const rule = guide.ipRules?.[name];
  const {name: exchange} = guide.exchange;
  return html`
    <div class="rule">
      <dt>${term}</dt>
      <dd class=${rule ? '' : 'unknown'}>
        ${rule ? html`<b>${renderValue(name, guide, snapshot)}</b>` : localize('ipList.unknown')}
        ${isHearsay(rule, guide) ? html`<small>${localize('ipList.hearsay', {exchange})}</small>` : nothing}
        ${rule?.note === undefined ? nothing : html`<small lang=${guide.locale} dir=${textDirection(guide.locale)}>${renderRichText(rule.note, snapshot)}</small>`}
        ${rule ? renderRuleSources(rule.sources, guide, snapshot) : nothing}
      </dd>
    </div>
  `;
}

function renderValue(name: RuleName, guide: Guide, {localize, locale}: GuideSnapshot): unknown {
  const {field, maximum, separators, entry, expiryDays, ...yesOrNo} = guide.ipRules ?? {};
  switch (name) {
    case 'field':
      return html`<bdi lang=${guide.locale}>${field?.value}</bdi>`;
    case 'maximum':
      return maximum && formatNumber(maximum.value, locale);
    case 'separators': {
      const names = separators?.value.map((separator) => localize(`ipList.separator.${separator}`)) ?? [];
      return formatList(names, 'disjunction', locale);
    }
    case 'entry':
      return localize(entry?.value === 'one-by-one' ? 'ipList.oneByOne' : 'ipList.allAtOnce');
    case 'expiryDays':
      return localize('ipList.days', {count: expiryDays?.value ?? 0});
    default:
      return localize(yesOrNo[name]?.value ? 'ipList.yes' : 'ipList.no');
  }
}
