import * as z from 'zod/mini';
import {GuideSchema} from '../model/guide.schema.js';
import {MessagesSchema} from '../model/messages.schema.js';
import {ProgressSchema} from '../model/progress.schema.js';
import {SharedSchema} from '../model/shared.schema.js';
import type {GeneratedFile} from './generated-files.js';
import {acceptShared} from './schema-of-shared.js';

interface Described {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly schema: z.core.$ZodType;
}

const SCHEMAS: readonly Described[] = [
  {
    name: 'guide',
    title: 'Whitelist guide',
    description: 'One guide for one exchange in one language: src/guides/<exchange>/<locale>.json.',
    schema: GuideSchema,
  },
  {
    name: 'shared',
    title: 'Whitelist guide: shared entries',
    description:
      'What several guides say in the same words, in one language: src/guides/shared/<locale>.json.',
    schema: SharedSchema,
  },
  {
    name: 'messages',
    title: "Whitelist guide: the widget's words",
    description: "The widget's own words in one language: src/locales/<locale>.json.",
    schema: MessagesSchema,
  },
  {
    name: 'progress',
    title: "Whitelist guide: a reader's progress",
    description: 'What a progress store keeps of one reader in one guide. No key, no address.',
    schema: ProgressSchema,
  },
];

/** JSON Schemas of all content, in draft-07: the newest that VS Code knows in full. */
export function schemaFiles(): readonly GeneratedFile[] {
  return SCHEMAS.map(({name, title, description, schema}) => {
    const {$schema, ...rest} = z.toJSONSchema(schema, {
      target: 'draft-7',
      io: 'input',
      override: requireWords,
    });
    if (schema === GuideSchema) acceptShared(rest);
    const $id = `urn:whitelist-guide:schema:${name}`;
    const content = `${JSON.stringify({$schema, $id, title, description, ...rest}, null, 2)}\n`;
    return {path: `schemas/${name}.schema.json`, content};
  });
}

/** A page shows a missing word in English, so its schema lets it be. An author is to translate them all. */
function requireWords({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  if (zodSchema === MessagesSchema.shape.messages)
    jsonSchema.required = Object.keys(jsonSchema.properties ?? {});
}
