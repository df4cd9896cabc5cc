import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdirSync, rmSync, renameSync, writeFileSync} from 'node:fs';
import {get, request, type IncomingMessage} from 'node:http';
import {networkInterfaces} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {UsageError} from '../../src/cli/command.js';
import {findScripts} from '../../src/cli/preview/files.js';
import {startPreview, type Preview} from '../../src/cli/preview/start-preview.js';
import type {PreviewState} from '../../src/cli/preview/state.js';
import {makeProject, MOONBASE, replaced, run} from './helpers.js';

const file = 'src/guides/moonbase/en.json';
const dutch = 'src/guides/moonbase/nl.json';
const wrong = replaced(replaced(MOONBASE, '"number": 1', '"number": 0'), '"locale": "en"', '"locale": 5');

const release = {
  'dist/whitelist-guide.js': 'guide();',
  'dist/whitelist-guide.guide-steps.a-B_1.js': 'steps();',
  'dist/locales/nl.json': '{}',
  'dist/licenses.txt': 'terms',
  'dist/cli/main.js': 'main();',
};

async function start(
  files: Readonly<Record<string, string>>,
  path = file,
): Promise<Preview & {root: string}> {
  const root = makeProject({...release, ...files});
  const options = {file: join(root, path), folder: root, scripts: join(root, 'dist'), port: 0};
  const preview = await startPreview(options);
  after(() => preview.close());
  return {...preview, root};
}

interface Answer {
  readonly code: number;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

/** Asks for a path as it is written: fetch() would shorten it, and set the Host header itself. */
async function ask({url}: Preview, path: string, headers = {}, method = 'GET'): Promise<Answer> {
  const {hostname, port} = new URL(url);
  const sent = request({hostname, port, path, headers, method}).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return {code: response.statusCode ?? 0, body: await text(response), headers: response.headers};
}

async function stateOf(preview: Preview, query = ''): Promise<PreviewState> {
  return JSON.parse((await ask(preview, `/state.json${query}`)).body) as PreviewState;
}

/** Listens as an open page does; then waits for the next thing that it is told. */
async function listen({url}: Preview): Promise<() => Promise<string>> {
  const [stream] = (await once(get(`${url}events`), 'response')) as [IncomingMessage];
  assert.equal(stream.headers['content-type'], 'text/event-stream');
  stream.setEncoding('utf8');
  stream.on('error', () => undefined); // It ends with the server.
  await once(stream, 'data'); // The greeting.
  return async () => String((await once(stream, 'data'))[0]);
}

describe('preview', () => {
  it('serves its page with what it needs', async () => {
    const preview = await start({[file]: MOONBASE});
    assert.match(preview.url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await ask(preview, '/');
    assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
    const parts = [...page.body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
    assert.deepEqual(parts.sort(), ['/guide/whitelist-guide.js', '/preview.css', '/preview.js']);
    for (const part of parts) assert.equal((await ask(preview, part)).code, 200);
    assert.equal((await ask(preview, '/guide/whitelist-guide.guide-steps.a-B_1.js')).body, 'steps();');
    assert.equal((await ask(preview, '/guide/locales/nl.json')).body, '{}');
  });

  it('lets the page run nothing but its own files', async () => {
    const preview = await start({[file]: MOONBASE});
    const {body, headers} = await ask(preview, '/');
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.doesNotMatch(body, /<style|\sstyle=|\son\w+=|<script(?![^>]* src=)/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });

  it('shows a sound guide', async () => {
    const {guide, problems, file: shown} = await stateOf(await start({[file]: MOONBASE}));
    assert.equal(guide?.title, 'Update the IP whitelist of Moonbase');
    assert.deepEqual(problems, []);
    assert.equal(shown, file);
  });

  it('shows what is wrong with a guide instead, the first problem first', async () => {
    const {guide, problems} = await stateOf(await start({[file]: wrong}));
    assert.equal(guide, undefined);
    assert.deepEqual(
      problems.map(({file: at, line, column, path}) => `${at}:${line}:${column} ${path}`),
      [`${file}:4:3 locale`, `${file}:57:32 videos[0].number`],
    );
  });

  it('offers the languages that lie beside the file, and no other file', async () => {
    const preview = await start({
      [file]: MOONBASE,
      [dutch]: replaced(MOONBASE, '"locale": "en"', '"locale": "nl"'),
      'src/guides/moonbase/notes.json': '{}',
      'src/guides/moonbase/nl.txt': '',
    });
    assert.deepEqual((await stateOf(preview)).files, ['en.json', 'nl.json']);
    assert.equal((await stateOf(preview, '?file=nl.json')).guide?.locale, 'nl');
    for (const name of ['../../../package.json', 'notes.json', '..%2f..%2flocales%2fen.json', 'de.json'])
      assert.equal((await ask(preview, `/state.json?file=${name}`)).code, 404);
  });

  it('says so when the file is none that a reader sees', async () => {
    const {problems} = await stateOf(await start({}, 'src/locales/en.json'));
    assert.equal(problems[0]?.message, 'is no guide: there is nothing to show.');
  });

  it('says so while the file is gone', async () => {
    const preview = await start({[file]: MOONBASE});
    rmSync(join(preview.root, file));
    assert.match((await stateOf(preview)).problems[0]?.message ?? '', /^cannot be read: /);
  });
});

describe('preview, after a save', () => {
  it('tells every open page', async () => {
    const preview = await start({[file]: MOONBASE});
    const [one, two] = await Promise.all([listen(preview), listen(preview)]);
    const told = Promise.all([one(), two()]);
    writeFileSync(join(preview.root, file), wrong);
    assert.deepEqual(await told, ['event: change\ndata:\n\n', 'event: change\ndata:\n\n']);
    assert.equal((await stateOf(preview)).problems.length, 2);
  });

  it('tells it also when the editor puts a new file in the place of the old one, each time', async () => {
    const preview = await start({[file]: MOONBASE});
    const next = await listen(preview);
    for (const title of ['One', 'Two']) {
      const told = next();
      writeFileSync(
        join(preview.root, 'draft'),
        replaced(MOONBASE, '"title": "Choose', `"title": "${title}`),
      );
      renameSync(join(preview.root, 'draft'), join(preview.root, file));
      assert.match(await told, /^event: change/);
    }
  });

  it('tells it when what guides share has changed', async () => {
    const preview = await start({[file]: MOONBASE, 'src/guides/shared/en.json': '{}'});
    const next = await listen(preview);
    const told = next();
    writeFileSync(join(preview.root, 'src/guides/shared/en.json'), '{ }');
    assert.match(await told, /^event: change/);
  });
});

describe('the server of preview', () => {
  it('refuses a foreign Host', async () => {
    const preview = await start({[file]: MOONBASE});
    const {port} = new URL(preview.url);
    for (const path of ['/', '/state.json', '/events', '/preview.js']) {
      for (const host of [
        'evil.example',
        `evil.example:${port}`,
        '127.0.0.1',
        `127.0.0.1.evil.example:${port}`,
      ])
        assert.equal((await ask(preview, path, {host})).code, 403);
    }
    assert.equal((await ask(preview, '/', {host: `localhost:${port}`})).code, 200);
  });

  it('sends no other file of this machine', async () => {
    const preview = await start({[file]: MOONBASE});
    for (const path of [
      '/guide/../package.json',
      '/guide/..%2fpackage.json',
      '/guide/%2e%2e/package.json',
      '/guide/guides/../../package.json',
      '/guide/locales/..%5c..%5cpackage.json',
      '/guide//etc/passwd',
      '/../../../../../../etc/passwd',
      '/guide/licenses.txt',
      '/guide/cli/main.js',
      '/index.html',
      '/toString',
      '/package.json',
    ])
      assert.equal((await ask(preview, path)).code, 404, path);
  });

  it('takes no orders', async () => {
    const preview = await start({[file]: MOONBASE});
    assert.equal((await ask(preview, '/', {}, 'POST')).code, 405);
  });

  it('listens to nobody but this machine', async () => {
    const preview = await start({[file]: MOONBASE});
    const {port} = new URL(preview.url);
    const others = Object.values(networkInterfaces()).flatMap((list = []) => list);
    for (const {address} of others.filter(({internal, family}) => !internal && family === 'IPv4'))
      await assert.rejects(fetch(`http://${address}:${port}/`));
  });

  it('says when a port is taken, and leaves it in the end', async () => {
    const preview = await start({[file]: MOONBASE});
    const port = Number(new URL(preview.url).port);
    const options = {file: join(preview.root, file), folder: preview.root, scripts: preview.root, port};
    await assert.rejects(
      startPreview(options),
      new UsageError(`port ${port} is not free. Name another one.`),
    );
    await preview.close();
    await assert.rejects(ask(preview, '/'));
  });
});

describe('the command preview', () => {
  it('takes the scripts of its package, built or in the sources, and says when they are not built', () => {
    const root = makeProject(release);
    mkdirSync(join(root, 'src/cli/preview'), {recursive: true});
    const from = (path: string): string => pathToFileURL(join(root, path)).href;
    assert.equal(join(findScripts(from('dist/cli/run-preview.js'))), join(root, 'dist/'));
    assert.equal(join(findScripts(from('src/cli/preview/files.ts'))), join(root, 'dist/'));
    rmSync(join(root, 'dist/whitelist-guide.js'));
    for (const path of ['dist/cli/run-preview.js', 'src/cli/preview/files.ts'])
      assert.throws(() => findScripts(from(path)), /not built yet\. Build them: npm run build/);
  });

  it('says when there is no such file', async () => {
    const root = makeProject({[file]: MOONBASE});
    for (const name of ['nowhere.json', 'src']) {
      const {code, error} = await run(root, 'preview', name);
      assert.match(error, new RegExp(`there is no file "${name}"`));
      assert.equal(code, 2);
    }
  });
});
