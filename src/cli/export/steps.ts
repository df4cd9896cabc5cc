import {appliesTo} from '../../model/applicable-steps.js';
import type {Guide, Image, KeyType, Step, Substep} from '../../model/guide.schema.js';
import {isAllowedLink} from '../../model/link-policy.js';
import {pickerStep} from '../../model/search-steps.js';
import {credentialBlocks} from './credentials.js';
import {linkLine, paragraphs} from './inlines.js';
import {keyTypeBlocks} from './key-types.js';
import {noticeBlocks, onlyFor} from './notices.js';
import type {ExportPage} from './page.js';
import {heading, link, list, paragraph, strong, type Block} from './tree.js';
import {videoBlock} from './videos.js';

/** All steps with their numbers, and the sub-steps once for each key type. */
export function stepBlocks(page: ExportPage): readonly Block[] {
  const {guide, localize} = page;
  const shown = new Set(guide.steps.flatMap((step) => videosOf(step, guide)));
  const others = (guide.videos ?? []).filter(({id}) => !shown.has(id));
  return [
    heading(2, localize('guide.steps')),
    ...(pickerStep(guide) === undefined ? keyTypeBlocks(page) : []),
    ...guide.steps.flatMap((step, index) => stepBlock(step, index + 1, page)),
    ...others.map((video) => videoBlock(video, page)),
    ...(needsCredentials(guide) ? credentialBlocks(page) : []),
  ];
}

function stepBlock(step: Step, number: number, page: ExportPage): readonly Block[] {
  return [
    heading(3, `${String(number)}. ${step.title}`),
    ...onlyFor(step.keyTypes, page),
    ...content(step, undefined, page),
    ...substepBlocks(step, page),
  ];
}

function substepBlocks(step: Step, page: ExportPage): readonly Block[] {
  const {substeps = []} = step;
  if (substeps.length === 0) return [];
  const groups = keyTypesOf(step, page.guide);
  if (groups.length === 0) return [substepList(substeps, undefined, page)];
  return groups.flatMap((keyType) => [
    heading(4, page.localize('export.keyType', {name: keyType.name})),
    ...(step.tool === 'key-type-picker' ? keyTypeVideo(keyType, page) : []),
    substepList(
      substeps.filter((substep) => appliesTo(substep, keyType.id)),
      keyType.id,
      page,
    ),
  ]);
}

function substepList(substeps: readonly Substep[], keyType: string | undefined, page: ExportPage): Block {
  const items = substeps.map((substep) => [
    paragraph(strong(substep.title)),
    ...content(substep, keyType, page),
  ]);
  return list(items, true);
}

/** What steps and sub-steps have in common. Without a key type, what is for some of them says so. */
function content(
  {body, warnings, image, tool, link: id}: Step | Substep,
  keyType: string | undefined,
  page: ExportPage,
): readonly Block[] {
  const target = page.linkOf(id);
  const notices =
    keyType === undefined
      ? warnings
      : warnings
          ?.filter((warning) => appliesTo(warning, keyType))
          .map(({keyTypes: _, ...warning}) => warning);
  return [
    ...paragraphs(body, page),
    ...(target ? [paragraph(linkLine(target, page))] : []),
    ...noticeBlocks(notices, page),
    ...(image ? [imageBlock(image, page)] : []),
    ...toolBlocks(tool, page),
  ];
}

/** What stands in for a tool that needs a script. Ticks and accounts have no words of their own to leave behind. */
function toolBlocks(tool: Step['tool'], page: ExportPage): readonly Block[] {
  switch (tool) {
    case 'key-type-picker':
      return keyTypeBlocks(page);
    case 'credentials':
      return credentialBlocks(page);
    case 'ip-list':
      return page.liveUrl === undefined
        ? []
        : [paragraph(link(page.localize('export.checkList'), page.liveUrl))];
    default:
      return [];
  }
}

/** What may not be loaded from its host keeps its description. */
function imageBlock({src, alt}: Image, {domains}: ExportPage): Block {
  return isAllowedLink(src, domains) ? paragraph({type: 'image', url: src, alt}) : paragraph(alt);
}

function keyTypeVideo({video: id}: KeyType, page: ExportPage): readonly Block[] {
  const video = page.guide.videos?.find((candidate) => candidate.id === id);
  return video ? [videoBlock(video, page)] : [];
}

/** The key types that a step's sub-steps are told apart by. */
function keyTypesOf({keyTypes: own, substeps = []}: Step, {keyTypes = []}: Guide): readonly KeyType[] {
  if (!substeps.some(({keyTypes: some}) => some)) return [];
  return keyTypes.filter(
    ({id}) => (own?.includes(id) ?? true) && substeps.some((substep) => appliesTo(substep, id)),
  );
}

function videosOf(step: Step, guide: Guide): readonly string[] {
  if (step.tool !== 'key-type-picker') return [];
  return keyTypesOf(step, guide).flatMap(({video}) => video ?? []);
}

/** Whether no step reminds of them. */
function needsCredentials({steps}: Guide): boolean {
  return !steps.some((step) => [step, ...(step.substeps ?? [])].some(({tool}) => tool === 'credentials'));
}
