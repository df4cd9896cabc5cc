import * as z from 'zod/mini';
import {date, label, MARKUP, paragraphs, reference, some, sourceIds, text} from './schema-fields.js';
import {slug} from './slug.js';

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

export const UnsureKeyTypeSchema = paragraphs('How a reader finds out which type of key they have.');

export const CredentialSchema = z.strictObject({
  id: z.enum(['api-key', 'secret', 'passphrase']).check(z.describe('Which of the values of a key this is.')),
  name: label('What Altrady calls it.'),
  exchangeName: z.optional(label('What the exchange calls it, where that is another word.')),
  shownOnce: z.optional(z.boolean().check(z.describe('Whether the exchange shows it one time only.'))),
  note: z.optional(text(`What to mind. ${MARKUP}`)),
  sources: sourceIds,
});

export type KeyType = z.infer<typeof KeyTypeSchema>;
export type Credential = z.infer<typeof CredentialSchema>;
