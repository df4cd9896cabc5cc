import * as z from 'zod/mini';
import {HOST} from './link-policy.js';
import {LOCALE} from './locale-chain.js';
import {SLUG} from './slug.js';

const locales = z.record(
  z.string().check(z.maxLength(35), z.regex(LOCALE)),
  z.string().check(z.maxLength(100)),
);

/** What lies in a content folder: `guides/index.json`, written by the build. */
export const ContentIndexSchema = z.object({
  /** The guides under their exchange's id. */
  guides: z.record(
    z.string().check(z.maxLength(64), z.regex(SLUG)),
    z.object({
      name: z.string().check(z.maxLength(300)),
      /** Domains that the exchange owns. */
      hosts: z.array(z.string().check(z.maxLength(253), z.regex(HOST))),
      /** SHA-256 in base64 of the built file of each language. */
      locales,
    }),
  ),
  /** SHA-256 in base64 of the widget's words in each language. */
  locales,
  /** The languages of the shared entries. */
  shared: z.optional(z.array(z.string().check(z.maxLength(35), z.regex(LOCALE)))),
});

export type ContentIndex = z.infer<typeof ContentIndexSchema>;
