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

/** What a page can have to say before the code of a guide, and most other words with it, has arrived. */
const START_WORDS = /^guide\.(?:loading|failed|retry)$/;
/** The words of tools that few readers reach come with their code. */
const TOOL_WORDS = {'guide-board': /^board\./, 'guide-ip-list': /^ipList\./};
/** What only pages and files say that commands write. */
const COMMAND_WORDS = /^(?:export|site|static)\./;

/** The English words as pages load them, by file: those that a page starts with, those of a guide, those of each tool. */
export function englishWords({locales}: CheckedContent): Record<string, Pick<LocaleFile, 'messages'>> {
  const {messages = {}} = locales.find(({locale}) => locale === FALLBACK_LOCALE) ?? {};
  const pick = (isMeant: (key: string) => boolean): Pick<LocaleFile, 'messages'> => ({
    messages: Object.fromEntries(Object.entries(messages).filter(([key]) => isMeant(key))),
  });
  const tools = Object.entries(TOOL_WORDS);
  const others = [COMMAND_WORDS, ...tools.map(([, words]) => words)];
  return {
    'src/state/start-words.json': pick((key) => START_WORDS.test(key)),
    'src/state/guide-words.json': pick((key) => !others.some((words) => words.test(key))),
    ...Object.fromEntries(
      tools.map(([tag, words]) => [`src/elements/${tag}/words.json`, pick((key) => words.test(key))]),
    ),
  };
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
