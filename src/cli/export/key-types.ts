import type {KeyType} from '../../model/guide.schema.js';
import {paragraphs} from './inlines.js';
import type {ExportPage} from './page.js';
import {list, paragraph, spaced, strong, text, type Block} from './tree.js';

/** The choice of key type in words: what each is called, and how it is told from the others. */
export function keyTypeBlocks(page: ExportPage): readonly Block[] {
  const {guide, localize} = page;
  if (!guide.keyTypes?.length) return [];
  return [
    paragraph(strong(localize('keyTypePicker.heading'))),
    ...guide.keyTypes.flatMap((keyType) => keyTypeBlock(keyType, page)),
    ...(guide.unsureKeyType ? [paragraph(strong(localize('keyTypePicker.unsureHeading')))] : []),
    ...paragraphs(guide.unsureKeyType, page),
  ];
}

function keyTypeBlock(keyType: KeyType, page: ExportPage): readonly Block[] {
  const {name, otherNames, summary, whitelistEditable} = keyType;
  const {localize} = page;
  const others =
    otherNames && `(${localize('keyTypePicker.otherNames', {names: page.list(otherNames, 'disjunction')})})`;
  const editable =
    whitelistEditable === undefined
      ? []
      : [localize(whitelistEditable ? 'keyTypePicker.editable' : 'keyTypePicker.notEditable')];
  const items = [...signs(keyType, page), ...editable.map((words) => paragraph(words))];
  return [paragraph(spaced(strong(name), others)), paragraph(summary), list(items.map((item) => [item]))];
}

function signs({signs: known}: KeyType, {guide, localize, date}: ExportPage): readonly Block[] {
  if (!known) return [paragraph(localize('keyTypePicker.noSigns', {exchange: guide.exchange.name}))];
  return known.map(({kind, label, seenOn}) =>
    paragraph(
      spaced(
        `${localize(`sign.${kind}`)}:`,
        strong(label),
        seenOn === undefined
          ? undefined
          : [text(`(${localize('keyTypePicker.seenOn', {date: date(seenOn)})})`)],
      ),
    ),
  );
}
