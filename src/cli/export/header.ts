import {generalArticle, isOverdue, verification} from '../../model/trust.js';
import {linkLine} from './inlines.js';
import type {ExportPage} from './page.js';
import {heading, link, paragraph, strong, type Block} from './tree.js';

/** Title, scope, summary, dates, and how far the guide can be trusted. */
export function headerBlocks(page: ExportPage): readonly Block[] {
  const {guide, localize, date, liveUrl} = page;
  const {title, scope, summary, updatedOn, deadline} = guide;
  return [
    heading(1, title),
    ...(scope === undefined ? [] : [paragraph(strong(scope))]),
    ...(summary === undefined ? [] : [paragraph(summary)]),
    ...(deadline === undefined
      ? []
      : [paragraph(strong(localize('guide.deadline', {date: date(deadline)})))]),
    ...(updatedOn === undefined ? [] : [paragraph(localize('guide.updatedOn', {date: date(updatedOn)}))]),
    ...basisBlocks(page),
    paragraph(checkWords(page)),
    ...(isOverdue(guide, page.today) ? [overdueBlock(page)] : []),
    ...(liveUrl === undefined ? [] : [paragraph(link(localize('export.live'), liveUrl))]),
    paragraph(localize('guide.safety')),
  ];
}

function basisBlocks(page: ExportPage): readonly Block[] {
  const {guide, localize} = page;
  if (guide.basis !== 'general-article') return [];
  const words = localize('trust.generalBasis', {exchange: guide.exchange.name});
  const article = generalArticle(guide);
  return [paragraph(article ? linkLine({label: words, href: article.url}, page) : words)];
}

function checkWords({guide, localize, date}: ExportPage): string {
  const check = verification(guide);
  switch (check.kind) {
    case 'none':
      return localize('trust.notVerified');
    case 'part': {
      const {count, total, newest} = check;
      return localize('trust.partlyVerified', {count, total, date: date(newest)});
    }
    case 'all':
      return localize('trust.verifiedOn', {date: date(check.oldest)});
  }
}

function overdueBlock({guide: {reviewBy = '', exchange}, localize, date}: ExportPage): Block {
  return {
    type: 'notice',
    kind: 'warning',
    title: `${localize('notice.warning')}: ${localize('trust.overdue', {date: date(reviewBy)})}`,
    children: [paragraph(localize('trust.overdueAdvice', {exchange: exchange.name}))],
  };
}
