import type {Credential} from '../../model/guide.schema.js';
import {richText} from './inlines.js';
import type {ExportPage} from './page.js';
import {list, paragraph, spaced, strong, type Block} from './tree.js';

/** The names of what has to be pasted into Altrady; never the values. */
export function credentialBlocks(page: ExportPage): readonly Block[] {
  const {guide, localize} = page;
  if (!guide.credentials?.length) return [];
  return [
    paragraph(strong(localize('credentials.heading'))),
    list(guide.credentials.map((credential) => [credentialLine(credential, page)])),
    paragraph(localize('credentials.never')),
  ];
}

function credentialLine({name, exchangeName, shownOnce, note}: Credential, page: ExportPage): Block {
  const {guide, localize} = page;
  const facts = [
    exchangeName && localize('credentials.exchangeName', {name: exchangeName, exchange: guide.exchange.name}),
    shownOnce && localize('credentials.shownOnce'),
  ].filter(Boolean);
  return paragraph(
    spaced(
      strong(name),
      facts.length > 0 ? `(${facts.join(' · ')})` : undefined,
      note === undefined ? undefined : richText(note, page),
    ),
  );
}
