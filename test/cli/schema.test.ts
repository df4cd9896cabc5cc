import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ENGLISH, makeProject, run} from './helpers.js';

const NAMES = ['guide', 'shared', 'messages', 'progress'];
const fileOf = (name: string): string => `schemas/${name}.schema.json`;

interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

async function writtenSchemas(): Promise<{readonly root: string; readonly schemas: readonly Schema[]}> {
  const root = makeProject({});
  assert.equal((await run(root, 'schema')).code, 0);
  return {
    root,
    schemas: NAMES.map((name) => JSON.parse(readFileSync(join(root, fileOf(name)), 'utf8')) as Schema),
  };
}

/** A schema and all within it, each under its path. */
function parts(schema: Schema, path = ''): readonly (readonly [string, Schema])[] {
  const {properties = {}, additionalProperties, propertyNames, items, anyOf = []} = schema;
  return [
    [path, schema],
    ...Object.entries(properties).flatMap(([name, field]) => parts(field, `${path}.${name}`)),
    ...[additionalProperties, propertyNames, items, ...anyOf].flatMap((inner) =>
      typeof inner === 'object' ? parts(inner, `${path}[]`) : [],
    ),
  ];
}

describe('schema', () => {
  it('writes what VS Code knows in full, with a name of its own', async () => {
    const {schemas} = await writtenSchemas();
    for (const [index, {$schema, $id, title, description}] of schemas.entries()) {
      assert.equal($schema, 'http://json-schema.org/draft-07/schema#');
      assert.equal($id, `urn:whitelist-guide:schema:${String(NAMES[index])}`);
      assert.ok(title && description);
    }
  });

  it('describes every field', async () => {
    const {schemas} = await writtenSchemas();
    const fields = schemas.flatMap((schema) =>
      parts(schema).flatMap(([path, {properties = {}}]) =>
        Object.entries(properties).map(([name, field]) => ({path: `${path}.${name}`, field})),
      ),
    );
    assert.ok(fields.length > 150);
    assert.deepEqual(
      fields.filter(({field}) => !field.description).map(({path}) => path),
      [],
    );
  });

  it('writes patterns that JSON Schema reads as the widget does', async () => {
    const {schemas} = await writtenSchemas();
    const patterns = schemas.flatMap((schema) => parts(schema).flatMap(([, {pattern}]) => pattern ?? []));
    assert.ok(patterns.length > 10);
    for (const pattern of patterns) assert.doesNotThrow(() => new RegExp(pattern, 'u'));
  });

  it('asks translators for every text of the widget', async () => {
    const {schemas} = await writtenSchemas();
    const {messages} = JSON.parse(ENGLISH) as {readonly messages: object};
    assert.deepEqual(schemas[2]?.properties?.messages?.required, Object.keys(messages));
  });

  it('writes the same bytes each time, and only once', async () => {
    const root = makeProject({});
    assert.equal((await run(root, 'schema')).out, NAMES.map((name) => `${fileOf(name)} written.\n`).join(''));
    assert.deepEqual(await run(root, 'schema'), {code: 0, out: '', error: ''});
    assert.deepEqual(await run(root, 'schema', '--check'), {code: 0, out: '', error: ''});
  });

  it('names with --check what is stale or missing, and writes nothing', async () => {
    const root = makeProject({});
    await run(root, 'schema');
    const stale = join(root, fileOf('guide'));
    writeFileSync(stale, '{}');
    assert.deepEqual(await run(root, 'schema', '--check'), {
      code: 1,
      out: 'schemas/guide.schema.json is out of date. Write it anew: npm run generate\n',
      error: '',
    });
    assert.equal(readFileSync(stale, 'utf8'), '{}');
    const empty = makeProject({});
    assert.equal((await run(empty, 'schema', '--check')).code, 1);
    assert.ok(!existsSync(join(empty, 'schemas')));
  });

  it('does not mind the line ends that git gives files on Windows', async () => {
    const root = makeProject({});
    await run(root, 'schema');
    const file = join(root, fileOf('guide'));
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    assert.equal((await run(root, 'schema', '--check')).code, 0);
  });
});
