import {
  getLanguageService,
  TextDocument,
  type CompletionItem,
  type JSONSchema,
} from 'vscode-json-languageservice';
import guideSchema from '../../schemas/guide.schema.json' with {type: 'json'};

const DOCUMENT = 'inmemory://playground/guide.json';
const SCHEMA = guideSchema.$id;

const service = getLanguageService({
  // A text names its schema by `$schema`. It gets ours, whatever it names, and nothing is ever loaded.
  schemaRequestService: () => Promise.resolve(JSON.stringify(withPlainHelp(guideSchema))),
  workspaceContext: {resolveRelativePath: () => SCHEMA},
});
service.configure({
  validate: false,
  schemas: [{uri: SCHEMA, fileMatch: ['*'], schema: withPlainHelp(guideSchema) as JSONSchema}],
});

/** What could be written at a place, by the JSON Schema. */
export async function completionsAt(text: string, offset: number): Promise<readonly CompletionItem[]> {
  const document = TextDocument.create(DOCUMENT, 'json', 1, text);
  const tree = service.parseJSONDocument(document);
  return (await service.doComplete(document, document.positionAt(offset), tree))?.items ?? [];
}

export interface Help {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What the JSON Schema says about the field or value at a place. */
export async function helpAt(text: string, offset: number): Promise<Help | undefined> {
  const document = TextDocument.create(DOCUMENT, 'json', 1, text);
  const hover = await service.doHover(
    document,
    document.positionAt(offset),
    service.parseJSONDocument(document),
  );
  if (!hover?.range) return undefined;
  const [content] = [hover.contents].flat();
  const help = typeof content === 'string' ? content : content?.value;
  if (!help) return undefined;
  const {start, end} = hover.range;
  return {text: help, from: document.offsetAt(start), to: document.offsetAt(end)};
}

/** Hover help is Markdown to the service, which would escape our sentences. They are shown as plain text. */
function withPlainHelp(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withPlainHelp);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withPlainHelp(value)]));
  const {description} = copy;
  // The title of the schema says less than its description, and nothing else has one.
  if (typeof copy['title'] === 'string') delete copy['title'];
  return typeof description === 'string' ? {...copy, markdownDescription: description} : copy;
}
