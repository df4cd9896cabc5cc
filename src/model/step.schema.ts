import * as z from 'zod/mini';
import {HTTPS_URL} from './link-policy.js';
import {label, onlyKeyTypes, paragraphs, reference, some, sourceIds, text} from './schema-fields.js';
import {slug} from './slug.js';

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

export type Notice = z.infer<typeof NoticeSchema>;
export type Image = z.infer<typeof ImageSchema>;
export type Substep = z.infer<typeof SubstepSchema>;
export type Step = z.infer<typeof StepSchema>;
