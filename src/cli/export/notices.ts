import type {Notice} from '../../model/guide.schema.js';
import {paragraphs} from './inlines.js';
import type {ExportPage} from './page.js';
import {paragraph, type Block} from './tree.js';

/** The notices; each says in words what kind it is. */
export function noticeBlocks(notices: readonly Notice[] | undefined, page: ExportPage): readonly Block[] {
  return (notices ?? []).map(({kind, title, body, keyTypes}) => ({
    type: 'notice',
    kind,
    title: `${page.localize(`notice.${kind}`)}: ${title}`,
    children: [...onlyFor(keyTypes, page), ...paragraphs(body, page)],
  }));
}

/** Says which key types something is for, where it is not for all. */
export function onlyFor(keyTypes: readonly string[] | undefined, page: ExportPage): readonly Block[] {
  const words = onlyForWords(keyTypes, page);
  return words === undefined ? [] : [paragraph(words)];
}

export function onlyForWords(
  keyTypes: readonly string[] | undefined,
  {guide, localize, list}: ExportPage,
): string | undefined {
  if (keyTypes === undefined) return undefined;
  const all = guide.keyTypes ?? [];
  const names = all.filter(({id}) => keyTypes.includes(id)).map(({name}) => name);
  if (names.length === 0 || names.length === all.length) return undefined;
  return localize('help.onlyFor', {names: list(names, 'disjunction')});
}
