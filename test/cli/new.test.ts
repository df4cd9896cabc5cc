import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {findNodeAtLocation, parseTree} from 'jsonc-parser';
import {format} from 'prettier';
import {findBlanks} from '../../src/cli/new/blanks.js';
import {writeJson} from '../../src/cli/new/write-json.js';
import type {Guide} from '../../src/model/guide.schema.js';
import {parseGuide} from '../../src/model/parse-guide.js';
import type {Problem} from '../../src/model/problem.js';
import {makeProject, MOONBASE, PROJECT, run} from './helpers.js';

const elsewhere = {'package.json': '{"name": "another"}'};
const file = 'src/guides/moon-base/en.json';

/** What an author writes into the blanks that want more than a sentence. */
const ANSWERS: readonly (readonly [blank: RegExp, answer: string])[] = [
  [/the domain of/, '"moonbase.example"'],
  [/the address of/, '"https://www.moonbase.example/help"'],
  [/the day (?:on|by) which/, '"2025-12-31"'],
  [/how many addresses/, '30'],
  [/what stands between/, '"comma"'],
];

function fillIn(text: string): string {
  return text.replace(/"TODO: (?:[^"\\]|\\.)*"/g, (blank) => {
    const [, answer = '"Click **Edit**."'] = ANSWERS.find(([asked]) => asked.test(blank)) ?? [];
    return answer;
  });
}

/** Does what each blank says about what is not known: deletes the line, the entry, or the field that it names. */
function deleteUnknown(guide: object): number {
  const isTold = ({message}: Problem): boolean => / Delete /.test(message);
  const told = findBlanks(guide).filter(isTold);
  for (const {path, message} of told.toReversed()) {
    const keys: readonly string[] = path.match(/[^.[\]]+/g) ?? [];
    const named = /Delete all of “(\w+)”/.exec(message)?.[1];
    const isEntry = message.includes('Delete this entry');
    const end = named === undefined ? keys.length - (isEntry ? 1 : 0) : keys.lastIndexOf(named) + 1;
    const holder = keys
      .slice(0, end - 1)
      .reduce<object>((value, key) => (value as Record<string, object>)[key] ?? {}, guide);
    if (Array.isArray(holder)) holder.splice(Number(keys[end - 1]), 1);
    else Reflect.deleteProperty(holder, keys[end - 1] ?? '');
  }
  return told.length;
}

const read = (root: string, path = file): string => readFileSync(join(root, path), 'utf8');
const readGuide = (root: string, path = file): Guide => JSON.parse(read(root, path)) as Guide;

describe('new', () => {
  it('writes a guide that check has nothing against once its blanks are filled', async () => {
    const root = makeProject({});
    assert.equal((await run(root, 'new', 'moon-base')).code, 0);
    assert.notEqual((await run(root, 'check', file)).code, 0);
    writeFileSync(join(root, file), fillIn(read(root)));
    const {code, out} = await run(root, 'check', file);
    assert.match(out, /^1 file checked, no problems\b/m);
    assert.equal(code, 0);
  });

  it('stays a guide when what is not known is deleted, as the blanks say', async () => {
    const root = makeProject({});
    await run(root, 'new', 'moon-base');
    const guide = readGuide(root);
    assert.ok(deleteUnknown(guide) > 8);
    writeFileSync(join(root, file), fillIn(JSON.stringify(guide)));
    assert.match((await run(root, 'check', file)).out, /^1 file checked, no problems\b/m);
  });

  it('stays JSON when only what a blank names is deleted, up to the comma behind it or the one that it names', async () => {
    const root = makeProject({});
    await run(root, 'new', 'moon-base');
    const text = read(root);
    const tree = parseTree(text);
    const told = findBlanks(readGuide(root)).filter(({message}) => / Delete /.test(message));
    for (const {path, message} of told) {
      const keys = (path.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      const named = /Delete all of “(\w+)”/.exec(message)?.[1];
      if (message.includes('Delete this entry')) keys.pop();
      else if (named !== undefined) keys.splice(keys.lastIndexOf(named) + 1);
      const value = tree && findNodeAtLocation(tree, keys);
      const node = value?.parent?.type === 'property' ? value.parent : value;
      assert.ok(node, path);
      const [before, after] = [text.slice(0, node.offset), text.slice(node.offset + node.length)];
      const rest = message.includes('and the comma before it')
        ? before.replace(/,\s*$/, '') + after
        : before + after.replace(/^,/, '');
      assert.doesNotThrow(() => void JSON.parse(rest), path);
    }
  });

  it('says in each blank what belongs there, and leaves no other name of its own in the file', async () => {
    const root = makeProject({});
    await run(root, 'new', 'moon-base');
    const blanks = [...read(root).matchAll(/TODO: (.*?)"/g)].map(([, sentence = '']) => sentence);
    assert.ok(blanks.length > 10);
    for (const sentence of blanks) assert.match(sentence, /^[A-Z]?[a-z].{20,}/);
    assert.doesNotMatch(read(root), /(?<!\{)\{(?:id|exchange)\}/);
  });

  it('names the exchange as Altrady does, or after its id', async () => {
    const root = makeProject({});
    await run(root, 'new', 'moon-base');
    assert.deepEqual(
      {...readGuide(root).exchange, hosts: []},
      {id: 'moon-base', name: 'Moon Base', hosts: []},
    );
    await run(root, 'new', 'rocket', '--name', 'ROCKET.io');
    assert.equal(readGuide(root, 'src/guides/rocket/en.json').title, 'Replace the IP whitelist on ROCKET.io');
  });

  it('ends with the next steps: which file, what checks it, what shows it', async () => {
    const {out} = await run(makeProject({}), 'new', 'moon-base');
    assert.match(out, /^src\/guides\/moon-base\/en\.json written, with \d+ blanks\.\n/);
    assert.match(out, /npx whitelist-guide check src\/guides\/moon-base\/en\.json\n/);
    assert.match(out, /npx whitelist-guide preview src\/guides\/moon-base\/en\.json\n$/);
  });

  it('counts the blanks that check finds', async () => {
    const root = makeProject({});
    const {out} = await run(root, 'new', 'moon-base');
    const blanks = findBlanks(readGuide(root)).length;
    assert.ok(out.includes(`with ${blanks} blanks.`));
    assert.equal(blanks, read(root).split('"TODO').length - 1);
  });

  it('lets an editor help, in the project and where the package is installed', async () => {
    const root = makeProject({});
    await run(root, 'new', 'moon-base');
    assert.equal(readGuide(root).$schema, '../../../schemas/guide.schema.json');
    const schema = 'node_modules/whitelist-guide/dist/schemas/guide.schema.json';
    const installed = makeProject({...elsewhere, [schema]: '{}'});
    await run(installed, 'new', 'moon-base');
    assert.equal(readGuide(installed, 'moon-base/en.json').$schema, `../${schema}`);
  });

  it('needs no project: then the file goes to a folder of the exchange', async () => {
    const folder = makeProject(elsewhere);
    const {code, out} = await run(folder, 'new', 'moon-base');
    assert.match(out, /^moon-base\/en\.json written/);
    assert.equal(code, 0);
    assert.equal(readGuide(folder, 'moon-base/en.json').$schema, undefined);
    assert.equal((await run(folder, 'new', 'rocket', '--root', 'nowhere')).code, 2);
  });

  it('writes where it is told to, and says how the file is to be named in the end', async () => {
    const root = makeProject({});
    const {out} = await run(root, 'new', 'moon-base', '--out', 'drafts/moon.json');
    assert.match(out, /^drafts\/moon\.json written/);
    assert.match(out, /name it moon-base\/en\.json/);
    assert.equal(readGuide(root, 'drafts/moon.json').exchange.id, 'moon-base');
    assert.doesNotMatch((await run(root, 'new', 'rocket')).out, /name it/);
  });

  it('points to no schema from outside of the project', async () => {
    const draft = join(makeProject(elsewhere), 'moon-base/en.json');
    await run(makeProject({}), 'new', 'moon-base', '--out', draft);
    assert.equal((JSON.parse(readFileSync(draft, 'utf8')) as Guide).$schema, undefined);
  });

  it('prints the file for --stdout, and writes none', async () => {
    const root = makeProject({});
    const {code, out} = await run(root, 'new', 'moon-base', '--stdout');
    assert.equal((JSON.parse(out) as Guide).exchange.id, 'moon-base');
    assert.equal(code, 0);
    assert.ok(!existsSync(join(root, file)));
  });

  it('never writes over a file', async () => {
    const root = makeProject({[file]: 'mine'});
    const {code, error} = await run(root, 'new', 'moon-base');
    assert.match(error, /src\/guides\/moon-base\/en\.json is there already\. Nothing was written\./);
    assert.equal(code, 2);
    assert.equal(read(root), 'mine');
  });

  for (const id of ['Moonbase', 'moon_base', '../moon', '-moon', 'index', 'shared', 'm'.repeat(65)]) {
    it(`refuses the id ${id.slice(0, 10)}`, async () => {
      const root = makeProject({});
      assert.equal((await run(root, 'new', '--stdout', '--', id)).code, 2);
    });
  }

  it('writes files as the project formats them', async () => {
    const root = makeProject({'src/guides/moonbase/en.json': MOONBASE});
    await run(root, 'new', 'moon-base');
    await run(root, 'new', 'moonbase', '--locale', 'nl');
    for (const path of [file, 'src/guides/moonbase/nl.json']) {
      assert.equal(read(root, path), await format(read(root, path), {parser: 'json', printWidth: 110}));
    }
    for (let length = 90; length < 110; length++) {
      const text = writeJson({first: ['a'.repeat(length)], block: {}, last: ['b'.repeat(length), 'c']});
      assert.equal(text, await format(text, {parser: 'json', printWidth: 110}));
    }
  });
});

describe('new --locale', () => {
  const english = {'src/guides/moonbase/en.json': MOONBASE};
  const dutch = 'src/guides/moonbase/nl.json';

  it('copies the English guide, with each sentence as a blank', async () => {
    const root = makeProject(english);
    assert.equal((await run(root, 'new', 'moonbase', '--locale', 'nl')).code, 0);
    const guide = readGuide(root, dutch);
    assert.equal(guide.locale, 'nl');
    assert.equal(guide.title, 'TODO(nl): Update the IP whitelist of Moonbase');
    assert.deepEqual(guide.steps[0]?.body, ['TODO(nl): Open [Moonbase][login] and click {{Menu > API}}.']);
    assert.equal(guide.faq?.[0]?.question, 'TODO(nl): Why?');
    assert.deepEqual(guide.errors?.[0]?.meaning, ['TODO(nl): The list is old.']);
  });

  it('reads an English guide that an editor began with a byte order mark, as check does', async () => {
    const root = makeProject({'src/guides/moonbase/en.json': `\uFEFF${MOONBASE}`});
    const {code, error} = await run(root, 'new', 'moonbase', '--locale', 'nl');
    assert.deepEqual([code, error], [0, '']);
    assert.equal(readGuide(root, dutch).title, 'TODO(nl): Update the IP whitelist of Moonbase');
  });

  it('leaves what is to be found letter by letter, and everything that is no text', async () => {
    const root = makeProject(english);
    await run(root, 'new', 'moonbase', '--locale', 'nl');
    const original = JSON.parse(MOONBASE) as Guide;
    const guide = readGuide(root, dutch);
    assert.deepEqual(guide.exchange, original.exchange);
    assert.deepEqual(guide.sources, original.sources);
    assert.deepEqual(guide.keyTypes?.[0]?.signs, original.keyTypes?.[0]?.signs);
    assert.deepEqual(guide.ipRules, original.ipRules);
    assert.deepEqual(guide.credentials, original.credentials);
    assert.equal(guide.errors?.[0]?.code, '403');
  });

  it('passes check once each sentence is translated', async () => {
    const root = makeProject(english);
    await run(root, 'new', 'moonbase', '--locale', 'nl');
    writeFileSync(join(root, dutch), read(root, dutch).replaceAll('TODO(nl): ', ''));
    assert.match((await run(root, 'check', dutch)).out, /^1 file checked, no problems\b/m);
  });

  it('translates every shipped guide without breaking it', async () => {
    for (const exchange of ['bitmart', 'bybit', 'okx']) {
      const text = readFileSync(join(PROJECT, `src/guides/${exchange}/en.json`), 'utf8');
      const root = makeProject({[`src/guides/${exchange}/en.json`]: text});
      await run(root, 'new', exchange, '--locale', 'nl');
      const back = read(root, `src/guides/${exchange}/nl.json`).replaceAll('TODO(nl): ', '');
      assert.deepEqual({...(JSON.parse(back) as Guide), locale: 'en'}, JSON.parse(text));
    }
  });

  it('marks what a guide adds to a shared entry, and leaves the entry alone', async () => {
    const added = {steps: [{use: 'log-in', more: ['Click it.'], sources: ['article']}]};
    const root = makeProject({'src/guides/moonbase/en.json': JSON.stringify(added)});
    await run(root, 'new', 'moonbase', '--locale', 'nl');
    assert.deepEqual(JSON.parse(read(root, dutch)), {
      steps: [{use: 'log-in', more: ['TODO(nl): Click it.'], sources: ['article']}],
    });
  });

  it('takes the English guide beside the file, or else that of the project', async () => {
    const root = makeProject(english);
    const draft = ['new', 'moonbase', '--locale', 'nl', '--out'];
    assert.equal((await run(root, ...draft, 'draft/nl.json')).code, 0);
    writeFileSync(join(root, 'draft/en.json'), '{"title": "A draft"}');
    await run(root, ...draft, 'draft/nl-again.json');
    assert.deepEqual(JSON.parse(read(root, 'draft/nl-again.json')), {title: 'TODO(nl): A draft'});
  });

  it('says that English comes first', async () => {
    const {code, error} = await run(makeProject({}), 'new', 'moonbase', '--locale', 'nl');
    assert.match(
      error,
      /there is no src\/guides\/moonbase\/en\.json\. Every guide is there in English first\./,
    );
    assert.equal(code, 2);
  });

  it('says when the English guide cannot be read', async () => {
    for (const broken of ['{', '[]']) {
      const root = makeProject({'src/guides/moonbase/en.json': broken});
      const {code, error} = await run(root, 'new', 'moonbase', '--locale', 'nl');
      assert.match(error, /en\.json cannot be read\. Find out why: npx whitelist-guide check src\/guides\//);
      assert.equal(code, 2);
    }
  });

  for (const locale of ['NL', 'dutch', 'pt-br', '../nl', 'nl-nl-nl-nl']) {
    it(`refuses the language ${locale}`, async () => {
      assert.equal((await run(makeProject(english), 'new', 'moonbase', '--locale', locale)).code, 2);
    });
  }
});

describe('the shipped starter', () => {
  it('is no guide before its blanks are filled', async () => {
    const {out} = await run(makeProject({}), 'new', 'moon-base', '--stdout');
    assert.notEqual(parseGuide(JSON.parse(out)).problems.length, 0);
  });
});
