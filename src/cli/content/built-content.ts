import {createHash} from 'node:crypto';
import type {ContentIndex} from '../../model/content-index.schema.js';
import type {Guide} from '../../model/guide.schema.js';
import {FALLBACK_LOCALE} from '../../model/locale-chain.js';
import type {SharedEntries} from '../../model/shared.schema.js';
import type {GeneratedFile} from '../generated-files.js';
import type {CheckedContent} from './check-content.js';
import type {LocaleFile} from './check-messages.js';

/** The files that pages load. Their bytes are what the index's hashes are made of. */
export function builtFiles({guides, shared, locales}: CheckedContent): readonly GeneratedFile[] {
  return [
    ...guides.map((guide) => ({
      path: `guides/${guide.exchange.id}/${guide.locale}.json`,
      content: builtBytes(guide),
    })),
    ...shared.map((entries) => ({
      path: `guides/shared/${entries.locale}.json`,
      content: builtBytes(entries),
    })),
    ...locales.map((words) => ({path: `locales/${words.locale}.json`, content: builtBytes(words)})),
  ];
}

/** What there is, sorted, with the hash of each built file. */
export function contentIndex({guides, shared, locales}: CheckedContent): ContentIndex {
  const english = guides.filter(({locale}) => locale === FALLBACK_LOCALE);
  return {
    guides: sortedRecord(
      english.map(({exchange: {id, name, hosts}}) => [
        id,
        {name, hosts, locales: hashes(guides.filter(({exchange}) => exchange.id === id))},
      ]),
    ),
    locales: hashes(locales),
    shared: shared.map(({locale}) => locale).sort(),
  };
}

/** The part of the index that a page needs before it can ask for a file. */
export function knownContent(content: CheckedContent): object {
  const {guides, locales, shared} = contentIndex(content);
  const languages = Object.entries(guides).map(([id, guide]) => [id, Object.keys(guide.locales)] as const);
  return {guides: sortedRecord(languages), locales: Object.keys(locales), shared};
}

/** What a page can have to say before the code of a guide, and all other words with it, has arrived. */
const START_WORDS = ['guide.loading', 'guide.failed', 'guide.retry'];

/** The English words that a page starts with. */
export function startWords({locales}: CheckedContent): Pick<LocaleFile, 'messages'> {
  const english = locales.find(({locale}) => locale === FALLBACK_LOCALE)?.messages ?? {};
  const start = Object.entries(english).filter(([key]) => START_WORDS.includes(key));
  return {messages: Object.fromEntries(start)};
}

function hashes(files: readonly (Guide | LocaleFile)[]): Record<string, string> {
  return sortedRecord(files.map((file) => [file.locale, sha256(builtBytes(file))]));
}

function builtBytes({$schema: _, ...content}: Guide | LocaleFile | SharedEntries): string {
  return JSON.stringify(content);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}

/** By code unit, so that every machine writes the same. */
function sortedRecord<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
