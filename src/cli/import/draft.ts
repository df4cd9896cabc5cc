import {SCHEMA_VERSION, type Guide} from '../../model/guide.schema.js';
import {ALTRADY_HOST, isAllowedLink} from '../../model/link-policy.js';
import {blank} from './blanks.js';
import type {Frame} from './frame.js';
import type {Placed} from './place.js';
import type {LinkShelf, VideoShelf} from './shelves.js';

/** What the article is about, and where it stands. */
export interface About {
  readonly exchange: {readonly id: string; readonly name: string | undefined};
  readonly locale: string;
  /** Id of the article among the guide's sources. */
  readonly sourceId: string;
  readonly source: string | undefined;
}

/** Puts the guide together. What the article does not say is a blank, or is left out where guides may do so. */
export function draftOf(
  about: About,
  frame: Frame,
  placed: Placed,
  {links, hosts}: LinkShelf,
  {videos}: VideoShelf,
): Guide {
  const {exchange, locale, sourceId, source} = about;
  const title = titleOf(frame);
  return {
    $schema: '../../../schemas/guide.schema.json',
    schemaVersion: SCHEMA_VERSION,
    exchange: {
      id: exchange.id,
      name: exchange.name ?? blank('the name of the exchange, as Altrady writes it.'),
      hosts:
        hosts.length > 0
          ? [...hosts]
          : [blank('the domain of the exchange’s own website, such as example.com.')],
    },
    locale,
    title: title ?? blank('the title of the guide, exactly as Altrady has it.'),
    summary: placed.summary ?? blank('what the guide does, in one sentence.'),
    ...(frame.updatedOn !== undefined && {updatedOn: frame.updatedOn}),
    basis: 'altrady-article',
    sources: [
      {
        id: sourceId,
        title: title ?? blank('the title of the article, exactly.'),
        url: source ?? blank('the address of the article, beginning with https://.'),
        confidence: confidenceOf(source, hosts),
        ...(frame.updatedOn !== undefined && {updatedOn: frame.updatedOn}),
      },
    ],
    ...filled({links}),
    steps: placed.steps.length > 0 ? [...placed.steps] : [firstStep(sourceId)],
    ...filled({keyTypes: placed.keyTypes}),
    ...filled({unsureKeyType: placed.unsureKeyType}),
    ...filled({videos}),
    ...filled({faq: placed.faq}),
    ...filled({related: placed.related}),
  };
}

/** As long as a label may be; a longer title has been told. */
export function titleOf({title}: Frame): string | undefined {
  return title === undefined || title === '' || title.length > 300 ? undefined : title;
}

function firstStep(sourceId: string): Guide['steps'][number] {
  return {id: 'step-1', title: blank('what the reader does first, as one short order.'), sources: [sourceId]};
}

function confidenceOf(
  source: string | undefined,
  hosts: readonly string[],
): Guide['sources'][number]['confidence'] {
  if (source === undefined || isAllowedLink(source, [ALTRADY_HOST])) return 'altrady';
  return isAllowedLink(source, hosts) ? 'exchange' : 'third-party';
}

/** A list is left out when it is empty. */
function filled<K extends string, T>(list: Readonly<Record<K, readonly T[]>>): Partial<Record<K, T[]>> {
  const entries = Object.entries<readonly T[]>(list).filter(([, items]) => items.length > 0);
  return Object.fromEntries(entries.map(([key, items]) => [key, [...items]])) as Partial<Record<K, T[]>>;
}
