import * as z from 'zod/mini';
import {ErrorEntrySchema, FaqEntrySchema, LinkSchema, SCHEMA_VERSION, SourceSchema} from './guide.schema.js';
import {CredentialSchema, KeyTypeSchema, UnsureKeyTypeSchema} from './key-type.schema.js';
import {LOCALE} from './locale-chain.js';
import {slug} from './slug.js';
import {NoticeSchema, StepSchema} from './step.schema.js';

const entries = <T extends z.core.SomeType>(entry: T, what: string) =>
  z.optional(z.array(entry).check(z.maxLength(500), z.describe(what)));

const USE = 'A guide takes one over by {"use": "<id>"}. {exchange} and {host} stand for the guide’s own.';

/**
 * What several guides say in the same words: `src/guides/shared/<locale>.json`. An entry lies here once, is translated
 * once, and every guide that takes it over says the same.
 */
export const SharedSchema = z.strictObject({
  $schema: z.optional(
    z.string().check(z.describe('Where the JSON Schema lies, so that an editor can help.')),
  ),
  schemaVersion: z.literal(SCHEMA_VERSION).check(z.describe('Version of the content format.')),
  locale: z
    .string()
    .check(
      z.maxLength(35),
      z.regex(LOCALE),
      z.describe('Language of this file as a BCP 47 tag: en, nl, pt-BR.'),
    ),
  sources: entries(SourceSchema, 'Pages that several guides rest on. A guide refers to them by their ids.'),
  links: entries(LinkSchema, 'Links of several guides. A guide refers to them by their ids.'),
  notices: entries(NoticeSchema, `Notices and warnings. ${USE}`),
  steps: entries(StepSchema, `Steps, with or without sub-steps, which can be taken over alone too. ${USE}`),
  keyTypes: entries(KeyTypeSchema, `Types of API key. ${USE}`),
  unsureKeyType: entries(
    z.strictObject({id: slug('Id of the text.'), body: UnsureKeyTypeSchema}),
    `How a reader finds out which type of key they have. ${USE}`,
  ),
  faq: entries(FaqEntrySchema, `Questions and answers. ${USE}`),
  credentials: entries(CredentialSchema, `What has to be pasted into Altrady. ${USE}`),
  errors: entries(ErrorEntrySchema, `Codes and messages. ${USE}`),
});

/** What several guides say in the same words, in one language. */
export type SharedEntries = z.infer<typeof SharedSchema>;
