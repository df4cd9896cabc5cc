import type {Guide, IpRules} from '../../model/guide.schema.js';
import type {MessageKey} from '../../model/messages.js';
import {isHearsay} from '../../model/trust.js';
import {richText, sourceNames} from './inlines.js';
import type {ExportPage} from './page.js';
import {heading, list, paragraph, spaced, strong, text, type Block, type Inline} from './tree.js';

type RuleName = keyof IpRules;

const RULES: readonly (readonly [RuleName, MessageKey])[] = [
  ['field', 'ipList.rule.field'],
  ['maximum', 'ipList.rule.maximum'],
  ['separators', 'ipList.rule.separators'],
  ['entry', 'ipList.rule.entry'],
  ['ipv6', 'ipList.rule.ipv6'],
  ['ranges', 'ipList.rule.ranges'],
  ['expiryDays', 'ipList.rule.expiryDays'],
];

/** What the exchange accepts as a list. What nobody could verify is shown as not known. */
export function ruleBlocks(page: ExportPage): readonly Block[] {
  const {guide, localize} = page;
  if (!guide.ipRules && !hasList(guide)) return [];
  return [
    heading(2, localize('ipList.rules', {exchange: guide.exchange.name})),
    list(RULES.map(([name, term]) => [paragraph(ruleLine(name, localize(term), page))])),
  ];
}

function ruleLine(name: RuleName, term: string, page: ExportPage): readonly Inline[] {
  const {guide, localize} = page;
  const rule = guide.ipRules?.[name];
  if (!rule) return spaced(strong(`${term}:`), localize('ipList.unknown'));
  return spaced(
    strong(`${term}:`),
    `${value(name, page)}.`,
    isHearsay(rule, guide) ? localize('ipList.hearsay', {exchange: guide.exchange.name}) : undefined,
    rule.note === undefined ? undefined : richText(rule.note, page),
    sources(rule.sources, page),
  );
}

function value(name: RuleName, page: ExportPage): string {
  const {localize, list: join} = page;
  const {field, maximum, separators, entry, expiryDays, ...yesOrNo} = page.guide.ipRules ?? {};
  switch (name) {
    case 'field':
      return field?.value ?? '';
    case 'maximum':
      return String(maximum?.value);
    case 'separators':
      return join(
        (separators?.value ?? []).map((separator) => localize(`ipList.separator.${separator}`)),
        'disjunction',
      );
    case 'entry':
      return localize(entry?.value === 'one-by-one' ? 'ipList.oneByOne' : 'ipList.allAtOnce');
    case 'expiryDays':
      return localize('ipList.days', {count: expiryDays?.value ?? 0});
    default:
      return localize(yesOrNo[name]?.value ? 'ipList.yes' : 'ipList.no');
  }
}

function sources(ids: readonly string[], page: ExportPage): readonly Inline[] {
  const found = page.guide.sources.filter(({id}) => ids.includes(id));
  if (found.length === 0) return [];
  const [before = '', after = ''] = page.localize('ipList.source').split('{names}');
  return [text(before), ...sourceNames(found, page), text(after)];
}

function hasList({steps}: Guide): boolean {
  return steps.some((step) => [step, ...(step.substeps ?? [])].some(({tool}) => tool === 'ip-list'));
}
