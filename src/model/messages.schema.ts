import * as z from 'zod/mini';
import english from '../locales/en.json' with {type: 'json'};
import {LOCALE} from './locale-chain.js';
import {formatPath, type Problem} from './problem.js';
import {placeholders, type LocaleMessages, type Message, type MessageKey} from './messages.js';
import {schemaProblems} from './schema-problems.js';
import {MessageSchema} from './words.schema.js';

const keys = Object.keys(english.messages) as MessageKey[];
const shape = Object.fromEntries(
  keys.map((key) => [
    key,
    z.optional(MessageSchema.check(z.describe(`In English: ${JSON.stringify(english.messages[key])}`))),
  ]),
) as Record<MessageKey, z.ZodMiniOptional<typeof MessageSchema>>;

/** The widget's words in one language: `src/locales/<locale>.json`. Every key of `en.json`, and no other. */
export const MessagesSchema = z.strictObject({
  $schema: z.optional(
    z.string().check(z.describe('Where the JSON Schema lies, so that an editor can help.')),
  ),
  locale: z
    .string()
    .check(
      z.maxLength(35),
      z.regex(LOCALE),
      z.describe('Language of this file as a BCP 47 tag: en, nl, pt-BR. The file has its name.'),
    ),
  name: z
    .string()
    .check(z.minLength(1), z.maxLength(100), z.describe('The language in its own words: Nederlands.')),
  messages: z.strictObject(shape).check(z.describe('The texts. Keep what stands in braces as it is.')),
});

/** Reads a locale file: the words that can be used, and everything that is wrong or missing. */
export function parseMessages(data: unknown): {
  readonly messages?: LocaleMessages;
  readonly problems: readonly Problem[];
} {
  const result = MessagesSchema.safeParse(data);
  if (!result.success) return {problems: schemaProblems(result.error.issues, data, MessagesSchema)};
  const {locale, messages} = result.data as LocaleMessages;
  return {messages: {locale, messages}, problems: keys.flatMap((key) => keyProblem(key, messages[key]))};
}

function keyProblem(key: MessageKey, translated: Message | undefined): readonly Problem[] {
  const path = formatPath(['messages', key]);
  if (translated === undefined)
    return [{path, message: `is missing. In English: ${JSON.stringify(english.messages[key])}.`}];
  const wanted = placeholders(english.messages[key]);
  const found = placeholders(translated);
  return wanted.join() === found.join()
    ? []
    : [
        {
          path,
          message: `must have the placeholders of the English text: ${list(wanted)}. Found: ${list(found)}.`,
        },
      ];
}

function list(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(', ') || 'none';
}
