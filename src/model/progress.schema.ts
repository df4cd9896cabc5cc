import * as z from 'zod/mini';
import {SLUG} from './slug.js';

/** The newest form of stored progress. Older ones are brought up to it by `migrate-progress.ts`. */
export const PROGRESS_VERSION = 2;

/** When a fact was last set, in milliseconds since 1970. Of two statements of one fact the later one holds. */
const at = z.int().check(z.minimum(0));
const slug = z.string().check(z.maxLength(64), z.regex(SLUG));
const marks = z.record(slug, z.strictObject({done: z.boolean(), at}));

export const AccountKindSchema = z.enum(['main', 'subaccount', 'extra-key']);

/** Id of an account: the page's own word for it, or one made for an account that the reader has named. */
export const accountId = z.string().check(z.minLength(1), z.maxLength(100));
export const accountLabel = z.string().check(z.minLength(1), z.maxLength(80));

/** A reader's progress in one guide. Holds ids, times and the reader's own account names: no key, no address. */
export const ProgressSchema = z.strictObject({
  version: z.literal(PROGRESS_VERSION),
  /** Ticks of the steps that are done once for all accounts. */
  once: marks,
  /** What is known of each account, under its id. */
  accounts: z.record(
    accountId,
    z.strictObject({
      steps: marks,
      keyType: z.optional(z.strictObject({id: z.nullable(slug), at})),
      /** Set for accounts that the reader has named; a page's own accounts have their names from the page. */
      name: z.optional(z.strictObject({label: accountLabel, kind: AccountKindSchema, at})),
      /** Kept rather than deleted, so that another tab cannot bring it back, and the reader can. */
      removed: z.optional(z.strictObject({value: z.boolean(), at})),
    }),
  ),
});

export type Progress = z.infer<typeof ProgressSchema>;
export type AccountProgress = Progress['accounts'][string];
export type AccountKind = z.infer<typeof AccountKindSchema>;
export type Marks = Progress['once'];
