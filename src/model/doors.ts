/**
 * Where foreign data comes in. Loaded only when there is some: what this release was built with has passed already.
 */
import {AccountsSchema, IpAddressesSchema, type PageAccount} from './account.schema.js';
import {ContentIndexSchema, type ContentIndex} from './content-index.schema.js';
import {GuideError} from './guide-error.js';
import type {LocaleMessages} from './messages.js';
import {migrateProgress} from './migrate-progress.js';
import type {Progress} from './progress.schema.js';
import {ProgressSchema} from './progress.schema.js';
import {schemaProblems, showKind} from './schema-problems.js';
import {SharedSchema, type SharedEntries} from './shared.schema.js';
import {WordsSchema} from './words.schema.js';

export {needsShared} from './compose-guide.js';
export {findForeignLinks} from './foreign-links.js';
export {isNewerProgress} from './migrate-progress.js';
export {admitGuide} from './parse-guide.js';

/** @throws {GuideError} `invalid-content` */
export function admitContentIndex(data: unknown, url?: string): ContentIndex {
  const result = ContentIndexSchema.safeParse(data);
  if (result.success) return result.data;
  throw new GuideError('invalid-content', 'The index of the content folder cannot be read. Build it anew.', {
    url,
  });
}

/** The words that can be used; a missing one is shown in English. Undefined if the file cannot be read. */
export function admitMessages(data: unknown): LocaleMessages | undefined {
  const result = WordsSchema.safeParse(data);
  return result.success ? result.data : undefined;
}

/** What several guides share, or undefined if the file cannot be read. */
export function admitShared(data: unknown): SharedEntries | undefined {
  const result = SharedSchema.safeParse(data);
  return result.success ? result.data : undefined;
}

/** The progress that was kept, or undefined if it cannot be read. */
export function admitProgress(data: unknown): Progress | undefined {
  const result = ProgressSchema.safeParse(migrateProgress(data));
  return result.success ? result.data : undefined;
}

/** The accounts that a page hands over, or undefined if they cannot be read. */
export function admitAccounts(data: unknown): readonly PageAccount[] | undefined {
  const result = AccountsSchema.safeParse(data);
  return result.success ? result.data : undefined;
}

/** The addresses that a page hands over, or undefined if they cannot be read. */
export function admitIpAddresses(data: unknown): readonly string[] | undefined {
  const result = IpAddressesSchema.safeParse(data);
  return result.success ? result.data : undefined;
}

/** Says what is wrong with what a page hands over, and where. Names no value: an address must not get into an event. */
export function pageDataError(name: 'accounts' | 'ipAddresses', data: unknown): GuideError {
  const schema = name === 'accounts' ? AccountsSchema : IpAddressesSchema;
  const issues = schema.safeParse(data).error?.issues ?? [];
  const [first, ...others] = schemaProblems(issues, data, schema, showKind);
  const path = `${name}${first?.path ?? ''}`;
  const more = others.length > 0 ? ` (${String(others.length)} more)` : '';
  const message = `${path}: ${first?.message ?? 'cannot be read.'}${more} The list is not used.`;
  return new GuideError('invalid-content', message, {path});
}
