import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Code} from 'mdast';
import {findCommand} from '../../src/cli/commands.js';
import {COMMON_OPTIONS, NPX} from '../../src/cli/help.js';
import {parseShared} from '../../src/cli/content/check-shared.js';
import {composeGuide} from '../../src/model/compose-guide.js';
import {makeProject, MOONBASE, PROJECT, run} from './helpers.js';

type Fields = Record<string, unknown>;

interface Found {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

interface Report {
  readonly problems: readonly Found[];
  readonly warnings: readonly Found[];
}

/** Where an example stands in the file that it is put into. */
interface Placed {
  readonly file: string;
  readonly path: string;
  readonly data: Fields;
}

/** The lists of a guide that an example may be an entry of, by the word behind `json`. */
const LISTS: Readonly<Record<string, string>> = {
  source: 'sources',
  link: 'links',
  notice: 'notices',
  step: 'steps',
  'key-type': 'keyTypes',
  video: 'videos',
  answer: 'faq',
  credential: 'credentials',
  error: 'errors',
};

const GUIDE = 'src/guides/moonbase/en.json';
const SHARED_FILE = 'src/guides/shared/en.json';
const SHARED = readFileSync(join(PROJECT, SHARED_FILE), 'utf8');
const MANIFEST = readFileSync(join(PROJECT, 'custom-elements.json'), 'utf8');
const {scripts: SCRIPTS} = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  readonly scripts: Fields;
};

/**
 * The examples of one chapter, each told by the words behind its fence what it is:
 *
 * - `json <kind>`: goes into a sound guide, passes the check without a new warning, and stays there for the next ones.
 *   With a language at the end it goes into the translation, and does not stay.
 * - `json <kind> bad`: does not stay. A `text` right after it is what the check tells of it; without one it passes.
 * - `json <kind> warns`: the `text` right after it is what the check warns of. With `stays` at the end it stays.
 * - `json becomes`: what shared entries make of the example before it.
 * - `json guide <file>`, `markdown <file>`: a whole file of the project in which the commands run.
 * - `sh`: commands, run one after the other; `sh fails` where they end with 1. A `text` or `json output` right after
 *   it is what they print.
 * - `html`: elements and attributes that there are.
 */
export class Chapter {
  /** A project that has a guide already. */
  static readonly withGuide: Readonly<Record<string, string>> = {[GUIDE]: MOONBASE};

  /** Where the commands run. */
  readonly #project: string;
  /** Where the examples are checked. */
  readonly #bench = makeProject({[SHARED_FILE]: SHARED});
  #guide = JSON.parse(MOONBASE) as Fields;
  #shared = JSON.parse(SHARED) as Fields;
  /** What the block before may be followed by. */
  #isAnswered = false;
  #last: Placed | undefined;
  /** A file that is there for one example only. */
  #passing: string | undefined;

  constructor(files: Readonly<Record<string, string>>) {
    this.#project = makeProject({[SHARED_FILE]: SHARED, ...files});
  }

  /** @throws {AssertionError} if the example does not do what the chapter says */
  async run({lang, meta, value}: Code, answer: Code | undefined): Promise<void> {
    const words = (meta ?? '').split(' ').filter(Boolean);
    const isAnswered = this.#isAnswered;
    this.#isAnswered = false;
    const kind = [lang, words[0]].join(' ').trim();
    switch (kind) {
      case 'text':
      case 'json output':
        assert.ok(isAnswered, 'There is no example before it that it could be the answer to.');
        return;
      case 'json becomes':
        this.#becomes(JSON.parse(value));
        return;
      case 'sh':
      case 'sh fails':
        await this.#runLines(value, words, answer);
        return;
      case 'json guide':
        await this.#wholeGuide(value, words[1]);
        return;
      case 'html':
        assertMarkup(value);
        return;
      default:
        if (lang === 'markdown' && words[0] !== undefined) this.#write(words[0], value);
        else if (lang === 'json' && words[0] !== undefined) await this.#example(value, words, answer);
        else assert.fail(`A block needs a kind behind its three backticks; "${kind}" is none.`);
    }
  }

  async #example(value: string, words: readonly string[], answer: Code | undefined): Promise<void> {
    const [kind = '', ...more] = words;
    const [flag] = more.filter((word) => /^(?:bad|warns)$/.test(word));
    const locale = more.find((word) => word !== flag && word !== 'stays') ?? 'en';
    const isShown = flag !== undefined && answer?.lang === 'text';
    this.#isAnswered = isShown;
    const before = await this.#check();
    const placed = this.#place(kind, JSON.parse(value), locale);
    const after = await this.#check(placed);
    const warnings = newWarnings(before, after);
    if (isShown) {
      const told = (flag === 'warns' ? warnings : after.problems).map((found) => shown(found, placed));
      const isWhole = answer.value.startsWith('src/');
      const printed = isWhole
        ? (await run(this.#bench, 'check', placed.file)).out.trimEnd()
        : told.join('\n');
      assert.equal(answer.value, printed);
    } else {
      const told = [...after.problems, ...(flag === undefined ? warnings : [])];
      assert.deepEqual(
        told.map((found) => shown(found, placed)),
        [],
      );
    }
    this.#last = placed;
    if ((flag !== undefined && !more.includes('stays')) || locale !== 'en') return;
    if (placed.file === GUIDE) this.#guide = placed.data;
    if (placed.file === SHARED_FILE) this.#shared = placed.data;
  }

  /** Puts an example where it belongs. */
  #place(kind: string, value: unknown, locale: string): Placed {
    const guide = locale === 'en' ? this.#guide : {...this.#guide, locale};
    const file = GUIDE.replace('en.json', `${locale}.json`);
    const list = LISTS[kind];
    if (list !== undefined) return placedIn(guide, list, value, file);
    if (kind === 'substep') {
      const steps = guide['steps'] as Fields[];
      const {data, path} = placedIn(steps[1] ?? {}, 'substeps', value, file);
      return {file, path: `steps[1].${path}`, data: {...guide, steps: steps.with(1, data)}};
    }
    if (kind === 'paragraph') {
      const step = {id: 'example', title: 'Example', body: [value], sources: ['article']};
      const {data, path} = placedIn(guide, 'steps', step, file);
      return {file, path: `${path}.body[0]`, data};
    }
    if (kind === 'rules')
      return {
        file,
        path: 'ipRules',
        data: {...guide, ipRules: {...fieldsOf(guide['ipRules']), ...fieldsOf(value)}},
      };
    if (kind === 'fields') return {file, path: '', data: {...guide, ...fieldsOf(value)}};
    if (kind === 'messages') return placedWords(value, locale);
    const entries = LISTS[kind.replace(/^shared-/, '')];
    assert.ok(entries !== undefined && kind.startsWith('shared-'), `"json ${kind}" is no kind of example.`);
    const shared = locale === 'en' ? this.#shared : {...this.#shared, locale};
    return placedIn(shared, entries, value, SHARED_FILE.replace('en.json', `${locale}.json`));
  }

  /** What the check tells of the file that an example was put into, and what it warns of in the guide. */
  async #check(
    {file, data}: Pick<Placed, 'file' | 'data'> = {file: GUIDE, data: this.#guide},
  ): Promise<Report> {
    if (this.#passing !== undefined) rmSync(join(this.#bench, this.#passing), {force: true});
    this.#passing = file === GUIDE || file === SHARED_FILE ? undefined : file;
    const files = {[SHARED_FILE]: this.#shared, [GUIDE]: this.#guide, [file]: data};
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.#bench, path)), {recursive: true});
      writeFileSync(join(this.#bench, path), `${JSON.stringify(content, null, 2)}\n`);
    }
    const {out} = await run(this.#bench, 'check', file, GUIDE, '--json');
    const {problems, warnings} = JSON.parse(out) as Report;
    return {problems, warnings: warnings.filter((found) => found.file === GUIDE)};
  }

  #becomes(expected: unknown): void {
    const {shared} = parseShared(this.#shared);
    const {data, problems} = composeGuide(this.#last?.data, shared);
    assert.deepEqual(problems, []);
    assert.deepEqual(at(data, this.#last?.path ?? ''), expected);
  }

  async #wholeGuide(value: string, file = GUIDE): Promise<void> {
    this.#write(file, value);
    const {code, out} = await run(this.#project, 'check', file, '--strict');
    assert.equal(code, 0, out);
  }

  async #runLines(value: string, [flag]: readonly string[], answer: Code | undefined): Promise<void> {
    this.#isAnswered = answer !== undefined;
    let printed = '';
    let failed = 0;
    for (const line of value.split('\n')) {
      const {code, out} = await this.#runLine(line);
      printed += out;
      assert.ok(code === 0 || code === 1, `"${line}" is no right call: ${out}`);
      failed += code;
    }
    assert.equal(failed > 0, flag === 'fails', printed);
    if (answer === undefined) return;
    if (answer.lang === 'json') assert.deepEqual(JSON.parse(printed), JSON.parse(answer.value));
    else assert.equal(answer.value, printed.trimEnd());
  }

  async #runLine(line: string): Promise<{readonly code: number; readonly out: string}> {
    const nothing = {code: 0, out: ''};
    const script = /^npm (?:run )?(start|test|[\w:-]+)$/.exec(line)?.[1];
    if (script !== undefined && script !== 'ci') {
      assert.ok(script in SCRIPTS, `package.json has no script "${script}".`);
      return nothing;
    }
    if (script === 'ci') return nothing;
    assert.ok(line.startsWith(`${NPX} `), `"${line}" is neither npm nor ${NPX}.`);
    const [name = '', ...args] = line.slice(NPX.length + 1).split(' ');
    if (name === 'preview') return this.#admitPreview(args);
    const {code, out, error} = await online(() => run(this.#project, name, ...args));
    return {code, out: out + error};
  }

  /** It would run until somebody ends it. */
  async #admitPreview(args: readonly string[]): Promise<{readonly code: number; readonly out: string}> {
    const command = await findCommand('preview');
    assert.ok(command);
    const options = {...command.options, ...COMMON_OPTIONS};
    const {positionals} = parseArgs({args: [...args], options, allowPositionals: true});
    assert.equal(positionals.length, 1);
    assert.ok(
      existsSync(join(this.#project, positionals[0] ?? '')),
      `There is no ${String(positionals[0])}.`,
    );
    return {code: 0, out: ''};
  }

  #write(file: string, text: string): void {
    mkdirSync(dirname(join(this.#project, file)), {recursive: true});
    writeFileSync(join(this.#project, file), `${text}\n`);
  }
}

/** In place of the entry with the same id, or at the end. */
function placedIn(content: Fields, list: string, value: unknown, file: string): Placed {
  const entries = (content[list] ?? []) as readonly Fields[];
  const {id, use} = fieldsOf(value);
  const same = entries.findIndex((entry) => (entry['id'] ?? entry['use']) === (id ?? use));
  const index = same < 0 ? entries.length : same;
  return {
    file,
    path: `${list}[${String(index)}]`,
    data: {...content, [list]: [...entries.slice(0, index), value, ...entries.slice(index + 1)]},
  };
}

/** Over the words that the project has in this language, or over the English ones. */
function placedWords(value: unknown, locale: string): Placed {
  const file = `src/locales/${locale}.json`;
  const own = join(PROJECT, file);
  const text = readFileSync(existsSync(own) ? own : join(PROJECT, 'src/locales/en.json'), 'utf8');
  const words = JSON.parse(text) as Fields;
  const messages = {...fieldsOf(words['messages']), ...fieldsOf(value)};
  return {file, path: 'messages', data: {...words, locale, messages}};
}

function fieldsOf(value: unknown): Fields {
  return Object(value) as Fields;
}

function shown({path, message}: Found, placed: Placed): string {
  const own = path.startsWith(placed.path) ? path.slice(placed.path.length).replace(/^\./, '') : path;
  return own === '' ? message : `${own}: ${message}`;
}

function newWarnings(before: Report, after: Report): readonly Found[] {
  const known = new Set(before.warnings.map(({path}) => path));
  return after.warnings.filter(({path}) => !known.has(path));
}

function at(data: unknown, path: string): unknown {
  const keys: readonly string[] = path.match(/[^.[\]]+/g) ?? [];
  return keys.reduce<unknown>((value, key) => fieldsOf(value)[key], data);
}

function assertMarkup(html: string): void {
  const names = [...html.matchAll(/<([a-z]+-[a-z-]+)|\s([a-z-]+)="/g)].map(([, tag, name]) => tag ?? name);
  assert.ok(names.length > 0);
  for (const name of names) {
    const isKnown =
      MANIFEST.includes(`"tagName": "${String(name)}"`) || MANIFEST.includes(`"name": "${String(name)}"`);
    assert.ok(isKnown, `There is no element or attribute "${String(name)}".`);
  }
}

/** An internet in which every page is still there. */
async function online<T>(job: () => Promise<T>): Promise<T> {
  const {fetch} = globalThis;
  globalThis.fetch = () => Promise.resolve(new Response(null, {status: 200}));
  try {
    return await job();
  } finally {
    globalThis.fetch = fetch;
  }
}
