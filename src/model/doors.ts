/**
 * Where foreign data comes in. Loaded only when there is some: what this release was built with has passed already.
 */
import {ContentIndexSchema, type ContentIndex} from './content-index.schema.js';
import {GuideError} from './guide-error.js';
import type {LocaleMessages} from './messages.js';
import {parseMessages} from './messages.schema.js';
import type {Progress} from './progress.schema.js';
import {ProgressSchema} from './progress.schema.js';

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
  return parseMessages(data).messages;
}

/** The progress that was kept, or undefined if it cannot be read. */
export function admitProgress(data: unknown): Progress | undefined {
  const result = ProgressSchema.safeParse(data);
  return result.success ? result.data : undefined;
}
