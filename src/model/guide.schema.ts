import * as z from 'zod/mini';
import {IpRulesSchema} from './ip-rules.schema.js';
import {CredentialSchema, KeyTypeSchema, UnsureKeyTypeSchema} from './key-type.schema.js';
import {HOST, HTTPS_URL} from './link-policy.js';
import {LOCALE} from './locale-chain.js';
import {
  date,
  label,
  list,
  onlyKeyTypes,
  paragraphs,
  references,
  some,
  sourceIds,
  text,
} from './schema-fields.js';
import {slug} from './slug.js';
import {NoticeSchema, StepSchema} from './step.schema.js';
import {VIDEO_PROVIDERS} from './video/providers.js';

/** The newest content format that this release reads. */
export const SCHEMA_VERSION = 1;

export const ExchangeSchema = z.strictObject({
  id: slug('Id of the exchange; the name of the folder that this file lies in.'),
  name: label('Name as Altrady writes it.'),
  hosts: some(
    z.string().check(z.maxLength(253), z.regex(HOST)),
    'Domains that the exchange owns, without www. Links may only lead to these, to their subdomains and to Altrady.',
    20,
  ),
});

export const SourceSchema = z.strictObject({
  id: slug('Id of the source.'),
  title: label('Title of the page, exactly.'),
  url: z.string().check(z.maxLength(2000), z.regex(HTTPS_URL), z.describe('Address of the page.')),
  confidence: z
    .enum(['altrady', 'exchange', 'third-party'])
    .check(z.describe('Who says it: Altrady itself, the exchange itself, or only somebody else.')),
  updatedOn: z.optional(date('The day that the page itself gives as its last update.')),
  verifiedOn: z.optional(
    date(
      'The day on which this guide was last compared with the page. Compared with a stored copy: the day of that copy. Left out: not recorded.',
    ),
  ),
});

export const LINK_PURPOSES = [
  'altrady-settings',
  'exchange-login',
  'exchange-api',
  'start-here',
  'related',
  'source',
] as const;

export const LinkSchema = z.strictObject({
  id: slug('Id of the link. Steps, answers and [text][link-id] refer to it.'),
  label: label('What the link leads to.'),
  href: z.optional(
    z
      .string()
      .check(
        z.maxLength(2000),
        z.regex(HTTPS_URL),
        z.describe(
          'Address, https only. Leave it out when it is not known: the label is then shown as text, not as a dead link.',
        ),
      ),
  ),
  purpose: z
    .enum(LINK_PURPOSES)
    .check(z.describe('What the link is for. A page that embeds the guide may handle it by itself.')),
  sources: sourceIds,
});

export const VideoSchema = z.strictObject({
  id: slug('Id of the video.'),
  number: z
    .int()
    .check(
      z.minimum(1),
      z.maximum(99),
      z.describe('Number within this guide. The same number means something else in another guide.'),
    ),
  title: label('Title of the video, exactly.'),
  provider: z.optional(
    z
      .enum(VIDEO_PROVIDERS)
      .check(z.describe('Who serves the video. Left out: not linked yet; the written steps stand alone.')),
  ),
  reference: z.optional(
    label('The video\'s id at the provider; for the provider "file", its https address.'),
  ),
  captions: z.optional(
    z
      .string()
      .check(
        z.maxLength(2000),
        z.regex(HTTPS_URL),
        z.describe('Address of a WebVTT captions file, for the provider "file".'),
      ),
  ),
  sources: sourceIds,
});

export const FaqEntrySchema = z.strictObject({
  id: slug('Id of the entry; #faq-<id> opens it.'),
  question: label('The question.'),
  answer: paragraphs('The answer.'),
  keyTypes: onlyKeyTypes,
  steps: z.optional(references('Ids of the steps that the answer is about.')),
  sources: sourceIds,
});

export const ErrorEntrySchema = z.strictObject({
  id: slug('Id of the entry.'),
  code: z.optional(label('The code that the reader sees.')),
  message: z.optional(label('The message that the reader sees, exactly.')),
  meaning: paragraphs('What it means.'),
  steps: z.optional(references('Ids of the steps to do again.')),
  keyTypes: onlyKeyTypes,
  sources: references('Ids of the sources that this rests on.'),
});

/** A guide for one exchange in one language: the whole content of one JSON file. */
export const GuideSchema = z.strictObject({
  $schema: z.optional(
    z.string().check(z.describe('Where the JSON Schema lies, so that an editor can help.')),
  ),
  schemaVersion: z.literal(SCHEMA_VERSION).check(z.describe('Version of the content format.')),
  exchange: ExchangeSchema.check(z.describe('The exchange that the guide is for.')),
  locale: z
    .string()
    .check(
      z.maxLength(35),
      z.regex(LOCALE),
      z.describe('Language of this file as a BCP 47 tag: en, nl, pt-BR.'),
    ),
  title: label('Title of the guide, exactly as Altrady has it.'),
  summary: z.optional(text('What the guide does, in one sentence. Plain text.')),
  scope: z.optional(label('Which accounts of the exchange it is for: "Bitmart Futures".')),
  updatedOn: z.optional(date('The day of the last update of the text that this guide rests on.')),
  reviewBy: z.optional(
    date(
      'The day by which this guide is to be compared with its sources again. After it, readers are warned.',
    ),
  ),
  basis: z
    .enum(['altrady-article', 'general-article'])
    .check(
      z.describe(
        "altrady-article: Altrady has an article for this exchange. general-article: only Altrady's article for all exchanges.",
      ),
    ),
  deadline: z.optional(date('The day by which lists must be replaced. Only with a source: never guess one.')),
  sources: some(SourceSchema, 'The pages that the facts come from.', 100),
  links: z.optional(list(LinkSchema, 'All links of the guide, each written once.', 200)),
  notices: z.optional(list(NoticeSchema, 'What every reader must know before the first step.', 20)),
  steps: some(StepSchema, 'The steps, in order.'),
  keyTypes: z.optional(list(KeyTypeSchema, 'The types of API key that the exchange has.', 20)),
  unsureKeyType: z.optional(UnsureKeyTypeSchema),
  videos: z.optional(list(VideoSchema, 'The videos of the guide.', 100)),
  faq: z.optional(list(FaqEntrySchema, 'Questions and answers.')),
  ipRules: z.optional(IpRulesSchema),
  credentials: z.optional(
    list(
      CredentialSchema,
      'What has to be pasted into Altrady when the key is new. Names only, never values.',
      3,
    ),
  ),
  errors: z.optional(list(ErrorEntrySchema, 'Codes and messages that a reader may see.', 500)),
  related: z.optional(references('Ids of the links to related articles.')),
});

export type {IpRules} from './ip-rules.schema.js';
export type {Credential, KeyType} from './key-type.schema.js';
export type {Image, Notice, Step, Substep} from './step.schema.js';
export type Guide = z.infer<typeof GuideSchema>;
export type Link = z.infer<typeof LinkSchema>;
export type LinkPurpose = Link['purpose'];
export type Video = z.infer<typeof VideoSchema>;
export type FaqEntry = z.infer<typeof FaqEntrySchema>;
export type ErrorEntry = z.infer<typeof ErrorEntrySchema>;
export type Source = z.infer<typeof SourceSchema>;
