import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ContentIndexSchema, type ContentIndex} from '../../src/model/content-index.schema.js';
import {parseMessages} from '../../src/model/messages.schema.js';
import {parseGuide} from '../../src/model/parse-guide.js';
import {ENGLISH, makeProject, MOONBASE, PROJECT, replaced, run} from './helpers.js';

const dutch = replaced(
  replaced(MOONBASE, '"locale": "en"', '"locale": "nl"'),
  '"name": "Moonbase"',
  '"name": "Maanbasis"',
);
const sound = {
  'src/guides/moonbase/nl.json': dutch,
  'src/guides/moonbase/en.json': replaced(
    MOONBASE,
    '"schemaVersion"',
    '"$schema": "../../../schemas/guide.schema.json", "schemaVersion"',
  ),
  'src/guides/moonbase-two/en.json': replaced(MOONBASE, '"id": "moonbase"', '"id": "moonbase-two"'),
};

function readIndex(file: string): ContentIndex {
  return ContentIndexSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The hash of a file's bytes, as pages make it. */
async function hashOf(file: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', readFileSync(file)));
  return btoa(String.fromCharCode(...digest));
}

const GENERATED = [
  'src/guides/index.json',
  'src/state/known-content.json',
  'src/model/intl-forms.json',
  'src/state/start-words.json',
  'src/state/guide-words.json',
  'src/elements/guide-board/words.json',
  'src/elements/guide-ip-list/words.json',
];

describe('index', () => {
  it('lists guides and languages in the same order on every machine', async () => {
    const root = makeProject(sound);
    const written = GENERATED.map((file) => `${file} written.\n`).join('');
    assert.deepEqual(await run(root, 'index'), {code: 0, out: written, error: ''});
    const {guides, locales} = readIndex(join(root, 'src/guides/index.json'));
    assert.deepEqual(Object.keys(guides), ['moonbase', 'moonbase-two']);
    assert.deepEqual(Object.keys(guides.moonbase?.locales ?? {}), ['en', 'nl']);
    assert.equal(guides.moonbase?.name, 'Moonbase');
    assert.deepEqual(guides.moonbase.hosts, ['moonbase.example']);
    assert.deepEqual(Object.keys(locales), ['en']);
  });

  it('says with --check whether the file is up to date', async () => {
    const root = makeProject(sound);
    const stale = (...files: string[]) => ({
      code: 1,
      out: files.map((file) => `${file} is out of date. Write it anew: npm run generate\n`).join(''),
      error: '',
    });
    assert.deepEqual(await run(root, 'index', '--check'), stale(...GENERATED));
    await run(root, 'index');
    assert.deepEqual(await run(root, 'index', '--check'), {code: 0, out: '', error: ''});
    writeFileSync(join(root, 'src/guides/moonbase/nl.json'), replaced(dutch, '"Why?"', '"Waarom?"'));
    assert.deepEqual(await run(root, 'index', '--check'), stale('src/guides/index.json'));
  });

  it('writes the English words by where they are needed', async () => {
    const root = makeProject(sound);
    await run(root, 'index');
    const keysIn = (file: string): readonly string[] =>
      Object.keys((JSON.parse(readFileSync(join(root, file), 'utf8')) as {messages: object}).messages);
    const start = keysIn('src/state/start-words.json');
    const guide = keysIn('src/state/guide-words.json');
    assert.ok(start.includes('guide.retry') && !start.includes('feedback.thanks'));
    assert.ok(guide.includes('guide.retry') && guide.includes('feedback.thanks'));
    assert.ok(!guide.some((key) => /^(?:ipList|board|export|site|static)\./.test(key)));
    assert.ok(keysIn('src/elements/guide-ip-list/words.json').every((key) => key.startsWith('ipList.')));
  });

  it('is up to date whatever spaces and order of fields an author likes', async () => {
    const root = makeProject(sound);
    await run(root, 'index');
    const guide = JSON.parse(dutch) as object;
    const turned = Object.fromEntries(Object.entries(guide).reverse());
    writeFileSync(join(root, 'src/guides/moonbase/nl.json'), JSON.stringify(turned));
    assert.equal((await run(root, 'index', '--check')).code, 0);
  });

  it('writes nothing when there are problems', async () => {
    const root = makeProject({...sound, 'src/guides/rocket/en.json': '{'});
    const {code, out} = await run(root, 'index');
    assert.match(out, /^src\/guides\/rocket\/en\.json:1:2 a closing \} is missing/);
    assert.equal(code, 1);
    assert.ok(!existsSync(join(root, 'src/guides/index.json')));
  });
});

describe('build-content', () => {
  it('writes guides, locales, the index and the schemas', async () => {
    const root = makeProject(sound);
    const {code, out} = await run(root, 'build-content', 'out/assets');
    assert.equal(out, '9 content files written to out/assets.\n');
    assert.equal(code, 0);
    const files = readdirSync(join(root, 'out/assets'), {recursive: true, encoding: 'utf8'});
    assert.deepEqual(
      files
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.replaceAll('\\', '/'))
        .sort(),
      [
        'guides/index.json',
        'guides/moonbase-two/en.json',
        'guides/moonbase/en.json',
        'guides/moonbase/nl.json',
        'locales/en.json',
        'schemas/guide.schema.json',
        'schemas/messages.schema.json',
        'schemas/progress.schema.json',
        'schemas/shared.schema.json',
      ],
    );
  });

  it('writes the bytes that the index vouches for', async () => {
    const root = makeProject(sound);
    await run(root, 'index');
    await run(root, 'build-content', 'out');
    const index = readIndex(join(root, 'src/guides/index.json'));
    assert.deepEqual(readIndex(join(root, 'out/guides/index.json')), index);
    for (const [exchange, {locales}] of Object.entries(index.guides)) {
      for (const [locale, hash] of Object.entries(locales)) {
        assert.equal(await hashOf(join(root, `out/guides/${exchange}/${locale}.json`)), hash);
      }
    }
    for (const [locale, hash] of Object.entries(index.locales)) {
      assert.equal(await hashOf(join(root, `out/locales/${locale}.json`)), hash);
    }
  });

  it('writes guides and words that are still sound, without the way to their schema', async () => {
    const root = makeProject(sound);
    await run(root, 'build-content', 'out');
    const guide = JSON.parse(readFileSync(join(root, 'out/guides/moonbase/en.json'), 'utf8')) as object;
    assert.deepEqual(guide, JSON.parse(MOONBASE));
    assert.deepEqual(parseGuide(guide).problems, []);
    const words = JSON.parse(readFileSync(join(root, 'out/locales/en.json'), 'utf8')) as object;
    assert.deepEqual({$schema: '../../schemas/messages.schema.json', ...words}, JSON.parse(ENGLISH));
    assert.deepEqual(parseMessages(words).problems, []);
  });

  it('takes up an exchange that came as one file', async () => {
    const root = makeProject({});
    cpSync(join(PROJECT, 'src/guides'), join(root, 'src/guides'), {recursive: true});
    await run(root, 'index');
    const before = Object.keys(readIndex(join(root, 'src/guides/index.json')).guides);
    mkdirSync(join(root, 'src/guides/moonbase'));
    writeFileSync(join(root, 'src/guides/moonbase/en.json'), MOONBASE);
    assert.equal((await run(root, 'index', '--check')).code, 1);
    assert.equal((await run(root, 'index')).code, 0);
    assert.equal((await run(root, 'build-content', 'out')).code, 0);
    const {guides} = readIndex(join(root, 'out/guides/index.json'));
    assert.deepEqual(Object.keys(guides), [...before, 'moonbase'].sort());
    assert.ok(existsSync(join(root, 'out/guides/moonbase/en.json')));
  });

  it('writes nothing when there are problems', async () => {
    const root = makeProject({...sound, 'src/guides/rocket/en.json': '{'});
    const {code, out} = await run(root, 'build-content', 'out');
    assert.match(out, /^src\/guides\/rocket\/en\.json:1:2 .*\n5 files checked, 1 problem in 1 file\.\n$/);
    assert.equal(code, 1);
    assert.ok(!existsSync(join(root, 'out')));
  });

  it('does not write over the sources', async () => {
    const root = makeProject(sound);
    const {code, error} = await run(root, 'build-content', 'src');
    assert.match(error, /^whitelist-guide build-content: this would overwrite the sources\.\n/);
    assert.equal(code, 2);
    assert.equal(readFileSync(join(root, 'src/guides/moonbase/nl.json'), 'utf8'), dutch);
  });
});
