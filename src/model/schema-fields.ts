import * as z from 'zod/mini';
import {SLUG} from './slug.js';

/*
 * The kinds of field that content files are made of. `what` is what an editor tells the author about a field.
 * Lengths keep a hostile file from freezing the page: a browser needs seconds to lay out ten thousand combining marks.
 */

/** A few words, such as a title. */
export const label = (what: string) => z.string().check(z.minLength(1), z.maxLength(300), z.describe(what));
/** Up to a paragraph. */
export const text = (what: string) => z.string().check(z.minLength(1), z.maxLength(5000), z.describe(what));
/** Any number of entries, none too. */
export const list = <T extends z.core.SomeType>(item: T, what: string, most = 2000) =>
  z.array(item).check(z.maxLength(most), z.describe(what));
/** One entry at least. */
export const some = <T extends z.core.SomeType>(item: T, what: string, most = 2000) =>
  z.array(item).check(z.minLength(1), z.maxLength(most), z.describe(what));

/** What an author may write in a text. */
export const MARKUP =
  'Marks: **strong**, `typed value`, {{Menu > Item}} for a path on the screen, [text][link-id] for a link.';

export const paragraphs = (what: string) =>
  some(text(`One paragraph. ${MARKUP}`), `${what} One text a paragraph.`, 50);

/** The id of something else in the same guide. */
export const reference = (what: string) => z.string().check(z.maxLength(64), z.regex(SLUG), z.describe(what));
export const references = (what: string) => some(reference(what), `${what} A list of ids.`, 50);

/** Not 30 February. */
const isInCalendar = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date;
};

/** A day, without a time. */
export const date = (what: string) =>
  z
    .string()
    .check(
      z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, {abort: true}),
      z.refine(isInCalendar, 'is a day that this month does not have. Correct it.'),
      z.describe(`${what} Written year-month-day: 2025-12-31.`),
    );

export const sourceIds = z.optional(references('Ids of the sources that this rests on.'));
export const onlyKeyTypes = z.optional(
  references(
    'Ids of the key types that this is for. Left out: for every key, also before the reader has chosen.',
  ),
);

/** A value with the sources that vouch for it. A rule that nobody could verify is left out, and shown as unknown. */
export const fact = <T extends z.core.SomeType>(value: T, what: string) =>
  z
    .strictObject({
      value,
      sources: references('Ids of the sources that say so.'),
      note: z.optional(text(`What a reader should know about this rule. ${MARKUP}`)),
    })
    .check(z.describe(what));
