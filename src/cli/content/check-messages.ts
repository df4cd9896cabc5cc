import type * as z from 'zod/mini';
import {MessagesSchema, parseMessages} from '../../model/messages.schema.js';
import type {Problem} from '../../model/problem.js';
import type {ContentFile} from './find-content.js';
import {findLocalePlaceProblems} from './place-problems.js';
import {findPluralProblems} from './plural-problems.js';

/** A whole locale file. */
export type LocaleFile = z.infer<typeof MessagesSchema>;

export interface CheckedMessages {
  /** Undefined when it cannot be read as a locale file. */
  readonly messages?: LocaleFile;
  readonly problems: readonly Problem[];
}

/** Reads a locale file and finds everything that is wrong with it. */
export function checkMessages(data: unknown, file: ContentFile): CheckedMessages {
  const {messages, problems} = parseMessages(data);
  if (!messages) return {problems};
  const misplaced = findLocalePlaceProblems(messages.locale, file);
  const plurals = misplaced.length > 0 ? [] : findPluralProblems(messages);
  return {messages: MessagesSchema.parse(data), problems: [...misplaced, ...problems, ...plurals]};
}
