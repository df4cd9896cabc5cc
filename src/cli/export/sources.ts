import type {Source} from '../../model/guide.schema.js';
import {linkLine} from './inlines.js';
import type {ExportPage} from './page.js';
import {heading, list, paragraph, spaced, type Block} from './tree.js';

/** Where to go on. */
export function relatedBlocks(page: ExportPage): readonly Block[] {
  const links = (page.guide.related ?? []).flatMap((id) => page.linkOf(id) ?? []);
  if (links.length === 0) return [];
  return [
    heading(2, page.localize('guide.related')),
    list(links.map((target) => [paragraph(linkLine(target, page))])),
  ];
}

/** The pages that the facts come from: who says it, and when it was last looked at. */
export function sourceBlocks(page: ExportPage): readonly Block[] {
  return [
    heading(2, page.localize('sources.heading')),
    list(page.guide.sources.map((source) => [sourceLine(source, page)])),
  ];
}

function sourceLine({title, url, confidence, updatedOn, verifiedOn}: Source, page: ExportPage): Block {
  const {localize, date} = page;
  const facts = [
    localize(`sources.${confidence}`),
    ...(updatedOn === undefined ? [] : [localize('sources.updatedOn', {date: date(updatedOn)})]),
    verifiedOn === undefined
      ? localize('sources.notVerified')
      : localize('sources.verifiedOn', {date: date(verifiedOn)}),
  ];
  return paragraph(spaced(linkLine({label: title, href: url}, page), `(${facts.join(' · ')})`));
}
