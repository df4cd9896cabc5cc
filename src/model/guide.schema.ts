import * as z from 'zod/mini';
import {HOST, HTTPS_URL} from './link-policy.js';
import {LOCALE} from './locale-chain.js';
import {SLUG, slug} from './slug.js';
import {VIDEO_PROVIDERS} from './video/providers.js';

/** The newest content format that this release reads. */
export const SCHEMA_VERSION = 1;

/* Lengths keep a hostile file from freezing the page: a browser needs seconds to lay out ten thousand combining marks. */
const label = (what: string) => z.string().check(z.minLength(1), z.maxLength(300), z.describe(what));
const text = (what: string) => z.string().check(z.minLength(1), z.maxLength(5000), z.describe(what));
const list = <T extends z.core.SomeType>(item: T, what: string, most = 2000) =>
  z.array(item).check(z.maxLength(most), z.describe(what));
const some = <T extends z.core.SomeType>(item: T, what: string, most = 2000) =>
  z.array(item).check(z.minLength(1), z.maxLength(most), z.describe(what));

const MARKUP =
  'Marks: **strong**, `typed value`, {{Menu > Item}} for a path on the screen, [text][link-id] for a link.';
const paragraphs = (what: string) =>
  some(text(`One paragraph. ${MARKUP}`), `${what} One text a paragraph.`, 50);
const reference = (what: string) => z.string().check(z.maxLength(64), z.regex(SLUG), z.describe(what));
const references = (what: string) => some(reference(what), `${what} A list of ids.`, 50);
/** Not 30 February. */
const isInCalendar = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date;
};
const date = (what: string) =>
  z
    .string()
    .check(
      z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, {abort: true}),
      z.refine(isInCalendar, 'is a day that this month does not have. Correct it.'),
      z.describe(`${what} Written year-month-day: 2025-12-31.`),
    );

const sourceIds = z.optional(references('Ids of the sources that this rests on.'));
const onlyKeyTypes = z.optional(
  references(
    'Ids of the key types that this is for. Left out: for every key, also before the reader has chosen.',
  ),
);

const yesOrNo = z.boolean().check(z.describe('true: yes. false: no.'));

/** A value with the sources that vouch for it. A rule that nobody could verify is left out, and shown as unknown. */
const fact = <T extends z.core.SomeType>(value: T, what: string) =>
  z
    .strictObject({
      value,
      sources: references('Ids of the sources that say so.'),
      note: z.optional(text(`What a reader should know about this rule. ${MARKUP}`)),
    })
    .check(z.describe(what));

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

export const NoticeSchema = z.strictObject({
  id: slug('Id of the notice.'),
  kind: z
    .enum(['stop', 'warning', 'note'])
    .check(
      z.describe('stop: something would be lost for good. warning: the step may fail. note: good to know.'),
    ),
  title: label('The notice in a few words.'),
  body: z.optional(paragraphs('Why, and what to do instead.')),
  keyTypes: onlyKeyTypes,
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

export const ImageSchema = z.strictObject({
  src: z
    .string()
    .check(
      z.maxLength(2000),
      z.regex(HTTPS_URL),
      z.describe('Address of the picture, on a host of Altrady or of the exchange.'),
    ),
  alt: text('What the picture shows, for readers who do not see it.'),
  width: z
    .int()
    .check(
      z.minimum(1),
      z.maximum(10000),
      z.describe('Width in pixels, so that nothing jumps when it arrives.'),
    ),
  height: z.int().check(z.minimum(1), z.maximum(10000), z.describe('Height in pixels.')),
});

export const KeyTypeSchema = z.strictObject({
  id: slug('Id of the key type.'),
  name: label('What Altrady calls a key of this type.'),
  otherNames: z.optional(some(label('Another name.'), 'Other names that a reader may know it by.', 20)),
  summary: text('How to recognise it and what it means for the reader, in one or two sentences. Plain text.'),
  signs: z.optional(
    some(
      z.strictObject({
        kind: z
          .enum(['tab', 'label', 'application-name'])
          .check(z.describe('What on the screen of the exchange tells it.')),
        label: label('The words on the screen, exactly.'),
        seenOn: z.optional(date('The day on which these words were last seen. Labels drift.')),
        sources: sourceIds,
      }),
      'What the reader sees on the exchange. Left out: unknown.',
      20,
    ),
  ),
  whitelistEditable: z.optional(
    z
      .boolean()
      .check(z.describe('Whether the list of such a key can be changed on the exchange. Left out: unknown.')),
  ),
  video: z.optional(reference('Id of the video for this key type.')),
  sources: sourceIds,
});

const stepFields = {
  id: slug('Id of the step. Unique among steps and sub-steps.'),
  title: label('What to do, as an order: "Log in to Bitmart".'),
  body: z.optional(paragraphs('How to do it.')),
  link: z.optional(reference('Id of the link that this step opens.')),
  keyTypes: onlyKeyTypes,
  tool: z.optional(
    z
      .enum(['key-type-picker', 'ip-list', 'credentials', 'next-account'])
      .check(
        z.describe(
          'What the step carries: the choice of key type, the address list, the reminder of what has to be pasted into Altrady, or the way to the next account.',
        ),
      ),
  ),
  warnings: z.optional(some(NoticeSchema, 'What could go wrong here.', 20)),
  image: z.optional(ImageSchema.check(z.describe('A picture that shows the step.'))),
  sources: sourceIds,
};

export const SubstepSchema = z.strictObject(stepFields);

export const StepSchema = z.strictObject({
  ...stepFields,
  per: z.optional(
    z
      .enum(['once', 'account'])
      .check(
        z.describe(
          'once: done one time for all accounts, such as logging in. account (the default): done again for each account.',
        ),
      ),
  ),
  substeps: z.optional(
    some(SubstepSchema, 'Smaller steps with ticks of their own. The step is done when they are.', 200),
  ),
});

export const FaqEntrySchema = z.strictObject({
  id: slug('Id of the entry; #faq-<id> opens it.'),
  question: label('The question.'),
  answer: paragraphs('The answer.'),
  keyTypes: onlyKeyTypes,
  steps: z.optional(references('Ids of the steps that the answer is about.')),
  sources: sourceIds,
});

export const IpRulesSchema = z
  .strictObject({
    field: z.optional(
      fact(
        label('The words on the screen, exactly.'),
        'What the exchange calls the field for the addresses.',
      ),
    ),
    maximum: z.optional(
      fact(
        z.int().check(z.minimum(1), z.maximum(10000), z.describe('The number.')),
        'How many addresses one key takes.',
      ),
    ),
    separators: z.optional(
      fact(
        some(
          z.enum(['comma', 'space', 'newline', 'semicolon']),
          'Accepted between addresses, the best first.',
          4,
        ),
        'What stands between two addresses.',
      ),
    ),
    entry: z.optional(
      fact(
        z.enum(['all-at-once', 'one-by-one']).check(z.describe('One of the two.')),
        'Whether the field takes a whole list or one address at a time.',
      ),
    ),
    ipv6: z.optional(fact(yesOrNo, 'Whether IPv6 addresses are accepted.')),
    ranges: z.optional(fact(yesOrNo, 'Whether ranges such as 192.0.2.0/24 are accepted.')),
    expiryDays: z.optional(
      fact(
        z.int().check(z.minimum(1), z.maximum(3650), z.describe('The number of days.')),
        'After how many days a key without addresses stops working.',
      ),
    ),
  })
  .check(
    z.describe(
      'What the exchange accepts as a list. A rule that is left out is unknown, and is shown as unknown.',
    ),
  );

export const CredentialSchema = z.strictObject({
  id: z.enum(['api-key', 'secret', 'passphrase']).check(z.describe('Which of the values of a key this is.')),
  name: label('What Altrady calls it.'),
  exchangeName: z.optional(label('What the exchange calls it, where that is another word.')),
  shownOnce: z.optional(z.boolean().check(z.describe('Whether the exchange shows it one time only.'))),
  note: z.optional(text(`What to mind. ${MARKUP}`)),
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

export const UnsureKeyTypeSchema = paragraphs('How a reader finds out which type of key they have.');

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

export type Guide = z.infer<typeof GuideSchema>;
export type Step = z.infer<typeof StepSchema>;
export type Substep = z.infer<typeof SubstepSchema>;
export type KeyType = z.infer<typeof KeyTypeSchema>;
export type Image = z.infer<typeof ImageSchema>;
export type Link = z.infer<typeof LinkSchema>;
export type LinkPurpose = Link['purpose'];
export type Notice = z.infer<typeof NoticeSchema>;
export type Video = z.infer<typeof VideoSchema>;
export type FaqEntry = z.infer<typeof FaqEntrySchema>;
export type IpRules = z.infer<typeof IpRulesSchema>;
export type Credential = z.infer<typeof CredentialSchema>;
export type ErrorEntry = z.infer<typeof ErrorEntrySchema>;
export type Source = z.infer<typeof SourceSchema>;
