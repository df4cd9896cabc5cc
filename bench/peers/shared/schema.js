/**
 * What the peers with a schema ask of a content file. `zod-of-this-peer` is zod or zod/mini: the build says which, and
 * both understand these forms.
 */
import * as z from 'zod-of-this-peer';

const label = z.string().check(z.minLength(1), z.maxLength(300));
const text = z.string().check(z.minLength(1), z.maxLength(5000));
const id = z.string().check(z.maxLength(64), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const date = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const url = z.string().check(z.maxLength(2000), z.regex(/^https:\/\/[a-z0-9.-]+(?:[/?#]\S*)?$/i));
const ids = z.optional(z.array(id));
const paragraphs = z.array(text).check(z.minLength(1), z.maxLength(50));
const list = (item) => z.optional(z.array(item).check(z.maxLength(2000)));
const fact = (value) => z.optional(z.strictObject({value, sources: z.array(id), note: z.optional(text)}));

const Notice = z.strictObject({
  id,
  kind: z.enum(['stop', 'warning', 'note']),
  title: label,
  body: z.optional(paragraphs),
  keyTypes: ids,
  sources: ids,
});

const stepFields = {
  id,
  title: label,
  body: z.optional(paragraphs),
  link: z.optional(id),
  keyTypes: ids,
  tool: z.optional(z.enum(['key-type-picker', 'ip-list', 'credentials', 'next-account'])),
  warnings: list(Notice),
  sources: ids,
};

const KeyType = z.strictObject({
  id,
  name: label,
  otherNames: list(label),
  summary: text,
  signs: list(
    z.strictObject({
      kind: z.enum(['tab', 'label', 'application-name']),
      label,
      seenOn: z.optional(date),
      sources: ids,
    }),
  ),
  whitelistEditable: z.optional(z.boolean()),
  video: z.optional(id),
  sources: ids,
});

export const GuideSchema = z.strictObject({
  schemaVersion: z.literal(1),
  exchange: z.strictObject({id, name: label, hosts: z.array(label)}),
  locale: label,
  title: label,
  summary: z.optional(text),
  scope: z.optional(label),
  updatedOn: z.optional(date),
  reviewBy: z.optional(date),
  basis: z.enum(['altrady-article', 'general-article']),
  deadline: z.optional(date),
  sources: z.array(
    z.strictObject({
      id,
      title: label,
      url,
      confidence: z.enum(['altrady', 'exchange', 'third-party']),
      updatedOn: z.optional(date),
      verifiedOn: z.optional(date),
    }),
  ),
  links: list(z.strictObject({id, label, href: z.optional(url), purpose: label, sources: ids})),
  notices: list(Notice),
  steps: z.array(
    z.strictObject({
      ...stepFields,
      per: z.optional(z.enum(['once', 'account'])),
      substeps: list(z.strictObject(stepFields)),
    }),
  ),
  keyTypes: list(KeyType),
  unsureKeyType: z.optional(paragraphs),
  videos: list(z.strictObject({id, number: z.int(), title: label, sources: ids})),
  faq: list(
    z.strictObject({id, question: label, answer: paragraphs, keyTypes: ids, steps: ids, sources: ids}),
  ),
  ipRules: z.optional(
    z.strictObject({
      field: fact(label),
      maximum: fact(z.int()),
      separators: fact(z.array(z.enum(['comma', 'space', 'newline', 'semicolon']))),
      entry: fact(z.enum(['all-at-once', 'one-by-one'])),
      ipv6: fact(z.boolean()),
      ranges: fact(z.boolean()),
      expiryDays: fact(z.int()),
    }),
  ),
  credentials: list(
    z.strictObject({
      id: z.enum(['api-key', 'secret', 'passphrase']),
      name: label,
      exchangeName: z.optional(label),
      shownOnce: z.optional(z.boolean()),
      note: z.optional(text),
      sources: ids,
    }),
  ),
  errors: list(
    z.strictObject({
      id,
      code: z.optional(label),
      message: z.optional(label),
      meaning: paragraphs,
      steps: ids,
      keyTypes: ids,
      sources: ids,
    }),
  ),
  related: ids,
});
