import * as z from 'zod/mini';
import {LOCALE} from './locale-chain.js';

const form = z.string().check(z.minLength(1), z.maxLength(1000));
const other = form.check(z.describe('The text for every count that has no form of its own.'));

export const MessageSchema = z
  .union([form, z.catchall(z.object({other}), form)])
  .check(
    z.describe('A text, or one text for each plural category of the language ("one", "few", "other", ...).'),
  );

/**
 * What a page reads of a locale file. It asks no words of the file: one that is missing is said in English, and one
 * of another release is never looked up. Authors get told of both, by `MessagesSchema`.
 */
export const WordsSchema = z.object({
  locale: z.string().check(z.maxLength(35), z.regex(LOCALE)),
  messages: z.record(z.string(), MessageSchema),
});
