import {appliesTo} from '../../model/applicable-steps.js';
import type {ErrorEntry, FaqEntry} from '../../model/guide.schema.js';
import {findPlace, type StepPlace} from '../../model/search-steps.js';
import {paragraphs} from './inlines.js';
import {onlyFor, onlyForWords} from './notices.js';
import type {ExportPage} from './page.js';
import {code, heading, list, paragraph, spaced, strong, type Block, type Inline} from './tree.js';

/** Questions and answers. */
export function faqBlocks(page: ExportPage): readonly Block[] {
  const {guide, localize} = page;
  if (!guide.faq?.length) return [];
  return [heading(2, localize('faq.heading')), ...guide.faq.map((entry) => answerBlock(entry, page))];
}

function answerBlock({question, answer, keyTypes, steps = []}: FaqEntry, page: ExportPage): Block {
  const titles = steps.flatMap((id) => findPlace(page.guide, id)?.step.title ?? []);
  return {
    type: 'fold',
    depth: 3,
    summary: paragraph(question).children,
    children: [
      ...onlyFor(keyTypes, page),
      ...paragraphs(answer, page),
      ...(titles.length > 0 ? [seeSteps(titles, page)] : []),
    ],
  };
}

function seeSteps(titles: readonly string[], {localize}: ExportPage): Block {
  return list(titles.map((title) => [paragraph(localize('faq.step', {title}))]));
}

/** Codes and messages that a reader may see, and what to do about them. */
export function errorBlocks(page: ExportPage): readonly Block[] {
  const {guide, localize} = page;
  if (!guide.errors?.length) return [];
  return [
    heading(2, localize('help.codes', {exchange: guide.exchange.name})),
    ...guide.errors.map((error) => errorBlock(error, page)),
  ];
}

function errorBlock(error: ErrorEntry, page: ExportPage): Block {
  return {
    type: 'fold',
    depth: 3,
    summary: paragraph(errorName(error)).children,
    children: [...onlyFor(error.keyTypes, page), ...paragraphs(error.meaning, page), ...redo(error, page)],
  };
}

function errorName({code: number, message}: ErrorEntry): readonly Inline[] {
  return spaced(number === undefined ? undefined : [code(number)], message);
}

/** The steps to do again, apart for each key type where they differ. */
function redo({steps = []}: ErrorEntry, page: ExportPage): readonly Block[] {
  const places = steps.flatMap((id) => findPlace(page.guide, id) ?? []);
  if (places.length === 0) return [];
  const isForAll = places.every(({keyTypes}) => onlyForWords(keyTypes, page) === undefined);
  const groups = (page.guide.keyTypes ?? []).flatMap(({id, name}) => {
    const own = places.filter((place) => appliesTo(place, id));
    const title = page.localize('export.keyType', {name});
    return own.length === 0 ? [] : [paragraph(strong(title)), stepList(own)];
  });
  return [
    paragraph(page.localize('help.redo', {count: places.length})),
    ...(isForAll ? [stepList(places)] : groups),
  ];
}

function stepList(places: readonly StepPlace[]): Block {
  const items = places.map(({step}) => [paragraph(step.title)]);
  return list(items, true);
}
