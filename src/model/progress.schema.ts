import * as z from 'zod/mini';
import {SLUG} from './slug.js';

/** When a fact was last set, in milliseconds since 1970. Of two accounts of one fact the later one holds. */
const at = z.int().check(z.minimum(0));
const slug = z.string().check(z.maxLength(64), z.regex(SLUG));
const mark = z.strictObject({done: z.boolean(), at});
const marks = z.record(slug, mark);

/** A reader's progress in one guide. Holds ids and times only: no key, no address, nothing that names the reader. */
export const ProgressSchema = z.strictObject({
  version: z.literal(1),
  /** Ticks of the steps that are done once for all accounts. */
  once: marks,
  /** Ticks and key type of each account, under the account's id. */
  accounts: z.record(
    z.string().check(z.minLength(1), z.maxLength(100)),
    z.strictObject({
      steps: marks,
      keyType: z.optional(z.strictObject({id: z.nullable(slug), at})),
    }),
  ),
});

export type Progress = z.infer<typeof ProgressSchema>;
export type AccountProgress = Progress['accounts'][string];
export type Mark = z.infer<typeof mark>;
export type Marks = Readonly<Record<string, Mark>>;
