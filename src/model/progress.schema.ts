import * as z from 'zod/mini';
import {SLUG} from './slug.js';

/** The newest form of stored progress. Older ones are brought up to it by `migrate-progress.ts`. */
export const PROGRESS_VERSION = 2;

const at = z
  .int()
  .check(
    z.minimum(0),
    z.describe('When this was set, in milliseconds since 1970. Of two statements the later one holds.'),
  );
const slug = z.string().check(z.maxLength(64), z.regex(SLUG));
const mark = z.strictObject({done: z.boolean().check(z.describe('False: a tick was taken back.')), at});
const marks = (what: string) => z.record(slug, mark).check(z.describe(what));

export const AccountKindSchema = z.enum(['main', 'subaccount', 'extra-key']);

/** Id of an account: the page's own word for it, or one made for an account that the reader has named. */
export const accountId = z.string().check(z.minLength(1), z.maxLength(100));
export const accountLabel = z.string().check(z.minLength(1), z.maxLength(80));

const chosenKeyType = z
  .strictObject({id: z.nullable(slug).check(z.describe('Null: the choice was taken back.')), at})
  .check(z.describe('Id of the key type that the reader has chosen.'));
const accountName = z
  .strictObject({
    label: accountLabel.check(z.describe("The reader's own name for the account.")),
    kind: AccountKindSchema.check(z.describe('What kind of account it is.')),
    at,
  })
  .check(
    z.describe("Set for accounts that the reader has named; a page's own have their names from the page."),
  );
const removal = z
  .strictObject({value: z.boolean().check(z.describe('False: it was brought back.')), at})
  .check(z.describe('Kept rather than deleted, so that another tab cannot bring the account back.'));

/** A reader's progress in one guide. Holds ids, times and the reader's own account names: no key, no address. */
export const ProgressSchema = z.strictObject({
  version: z.literal(PROGRESS_VERSION).check(z.describe('Version of this format.')),
  once: marks('Ticks of the steps that are done once for all accounts, under their ids.'),
  accounts: z
    .record(
      accountId,
      z.strictObject({
        steps: marks('Ticks of the steps that are done for each account, under their ids.'),
        keyType: z.optional(chosenKeyType),
        name: z.optional(accountName),
        removed: z.optional(removal),
      }),
    )
    .check(z.describe('What is known of each account, under its id.')),
});

export type Progress = z.infer<typeof ProgressSchema>;
export type AccountProgress = Progress['accounts'][string];
export type AccountKind = z.infer<typeof AccountKindSchema>;
export type Marks = Progress['once'];
