import type * as z from 'zod/mini';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The lists whose entries may be taken over, and whether paragraphs can be added to them. */
const LISTS = {notices: true, steps: true, keyTypes: false, faq: true, credentials: false, errors: true};

const USE: JsonSchema = {
  type: 'string',
  description: 'Id of a shared entry that stands here. Fields written beside it count instead of its own.',
};
const MORE: JsonSchema = {
  type: 'array',
  items: {type: 'string'},
  description: 'Paragraphs after those of the shared entry.',
};

/** Lets an author's editor accept `{"use": "<id>"}` where `composeGuide` does. */
export function acceptShared(guide: JsonSchema): void {
  for (const [list, hasText] of Object.entries(LISTS)) acceptUse(property(guide, list), hasText);
  const {items: step} = property(guide, 'steps') as {items: JsonSchema};
  for (const entry of [step, property(step, 'substeps').items as JsonSchema])
    acceptUse(property(entry, 'warnings'), true);
  acceptUse(property(step, 'substeps'), true);
  const properties = guide.properties as Record<string, JsonSchema>;
  const {unsureKeyType} = properties;
  if (unsureKeyType) {
    const {description = '', ...own} = unsureKeyType;
    const shared = {type: 'object', properties: {use: USE}, required: ['use'], additionalProperties: false};
    properties['unsureKeyType'] = {description, anyOf: [own, shared as JsonSchema]};
  }
  // Sources that shared entries bring along need not be listed.
  guide.required = guide.required?.filter((name) => name !== 'sources') ?? [];
  delete property(guide, 'sources').minItems;
}

function acceptUse({items}: JsonSchema, hasText: boolean): void {
  const entry = items as JsonSchema;
  const {required = [], properties} = entry;
  delete entry.required;
  entry.properties = {use: USE, ...(hasText ? {more: MORE} : {}), ...properties};
  entry.anyOf = [{required: ['use']}, {required}];
}

function property(schema: JsonSchema, name: string): JsonSchema {
  return (schema.properties as Record<string, JsonSchema>)[name] ?? {};
}
