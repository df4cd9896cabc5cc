import * as z from 'zod/mini';
import {SLUG} from './slug.js';

const at = z
  .int()
  .check(
    z.minimum(0),
    z.describe(
      'When this was set, in milliseconds since 1970. Of two accounts of one fact the later one holds.',
    ),
  );
const slug = z.string().check(z.maxLength(64), z.regex(SLUG));
const mark = z.strictObject({
  done: z.boolean().check(z.describe('Whether the step is ticked; false for a tick that was taken back.')),
  at,
});
const marks = (what: string) => z.record(slug, mark).check(z.describe(what));

/** A reader's progress in one guide. Holds ids and times only: no key, no address, nothing that names the reader. */
export const ProgressSchema = z.strictObject({
  version: z.literal(1).check(z.describe('Version of this format.')),
  once: marks('Ticks of the steps that are done once for all accounts, under the ids of the steps.'),
  accounts: z
    .record(
      z.string().check(z.minLength(1), z.maxLength(100)),
      z.strictObject({
        steps: marks('Ticks of the steps that are done for each account, under the ids of the steps.'),
        keyType: z.optional(
          z
            .strictObject({
              id: z
                .nullable(slug)
                .check(z.describe('Id of the key type; null when the choice was taken back.')),
              at,
            })
            .check(z.describe('The key type that the reader chose.')),
        ),
      }),
    )
    .check(z.describe("Ticks and key type of each account, under the account's id.")),
});

export type Progress = z.infer<typeof ProgressSchema>;
export type AccountProgress = Progress['accounts'][string];
export type Mark = z.infer<typeof mark>;
export type Marks = Readonly<Record<string, Mark>>;
