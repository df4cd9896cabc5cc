import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Asker, type Answer} from '../../src/cli/links/ask.js';
import {runLinks} from '../../src/cli/links/run-links.js';
import {makeProject, MOONBASE, replaced, run, type Ended} from './helpers.js';
import {fakeInternet, redirect, slow, status, type Answers} from './links-server.js';

const ARTICLE = 'https://support.altrady.com/en/moonbase';
const LOGIN = 'https://www.moonbase.example/login';
const file = 'src/guides/moonbase/en.json';

/** What an address answers. */
async function ask(answers: Answers, url = ARTICLE, timeout?: number): Promise<Answer> {
  return new Asker((await fakeInternet(answers)).fetch, timeout).ask(url);
}

/** Calls `links --online` in a project with the Moonbase guide. */
async function online(answers: Answers, options: Record<string, boolean> = {}): Promise<Ended> {
  const root = makeProject({[file]: MOONBASE});
  let out = '';
  const terminal = {
    out: (text: string) => (out += text),
    error: () => undefined,
    colours: false,
    folder: root,
  };
  const call = {operands: [], options: {online: true, ...options}, terminal, root: () => root};
  const code = await runLinks(call, (await fakeInternet(answers)).fetch);
  return {code, out, error: ''};
}

describe('links', () => {
  it('lists each address with its place, and asks nobody', async () => {
    assert.deepEqual(await run(makeProject({[file]: MOONBASE}), 'links'), {
      code: 0,
      out: [
        `${file}:12:7 source ${ARTICLE}`,
        `${file}:20:7 link ${LOGIN}`,
        '2 addresses in 1 file, listed offline. Ask whether they are still there: --online\n',
      ].join('\n'),
      error: '',
    });
  });

  it('knows pictures, videos that are files, and their captions', async () => {
    const video = '"provider": "file", "reference": "https://x.altrady.com/v.mp4"';
    const media = replaced(
      replaced(
        MOONBASE,
        '"title": "Crater keys"',
        `"title": "Crater keys", ${video}, "captions": "https://x.altrady.com/v.vtt"`,
      ),
      '"per": "once"',
      '"per": "once", "image": {"src": "https://x.altrady.com/a.png", "alt": "A", "width": 1, "height": 1}',
    );
    const {out} = await run(makeProject({[file]: media}), 'links');
    for (const end of ['image https://x.altrady.com/a.png', 'video https://x.altrady.com/v.mp4'])
      assert.ok(out.includes(`${end}\n`));
    assert.ok(out.includes('captions https://x.altrady.com/v.vtt\n'));
    const streamed = replaced(media, video, '"provider": "youtube", "reference": "abcdefghijk"');
    assert.ok(!(await run(makeProject({[file]: streamed}), 'links')).out.includes(' video '));
  });

  it('looks through the files that are named only, in a project or not', async () => {
    const root = makeProject({
      'package.json': '{"name": "another"}',
      'a/en.json': MOONBASE,
      'b/en.json': '{',
    });
    assert.match((await run(root, 'links', 'a')).out, /^a\/en\.json:12:7 [^]*\n2 addresses in 1 file,/);
    const {code, error} = await run(root, 'links', 'b/en.json');
    assert.match(error, /b\/en\.json cannot be read\. Find out why: npx whitelist-guide check b\/en\.json/);
    assert.equal(code, 2);
  });

  it('prints them as JSON for other programs', async () => {
    const {out} = await run(makeProject({[file]: MOONBASE}), 'links', '--json');
    const {files, links} = JSON.parse(out) as {files: number; links: readonly object[]};
    assert.equal(files, 1);
    assert.deepEqual(links[1], {kind: 'link', url: LOGIN, file, path: 'links[0].href', line: 20, column: 7});
  });
});

describe('links --online', () => {
  it('is content when everything answers, or has moved to another page of the same host', async () => {
    const {code, out} = await online({
      [ARTICLE]: status(200),
      [LOGIN]: redirect('/en/login'),
      'https://www.moonbase.example/en/login': status(200),
    });
    assert.equal(
      out,
      [
        `${file}:12:7 source ${ARTICLE}: ok`,
        `${file}:20:7 link ${LOGIN}: moved to https://www.moonbase.example/en/login`,
        '2 addresses in 1 file: 1 ok, 1 moved.\n',
      ].join('\n'),
    );
    assert.equal(code, 0);
  });

  it('fails for an address that is gone', async () => {
    const {code, out} = await online({[ARTICLE]: status(200)});
    assert.ok(out.includes(`link ${LOGIN}: gone (status 404). Correct the address.\n`));
    assert.equal(code, 1);
  });

  it('fails for a server that is broken', async () => {
    const {code, out} = await online({[ARTICLE]: status(200), [LOGIN]: status(500)});
    assert.ok(out.includes(`link ${LOGIN}: unreachable (status 500)\n`));
    assert.equal(code, 1);
  });

  it('does not fail for a server that refuses programs', async () => {
    for (const refusal of [
      status(403),
      status(429),
      status(401),
      status(503, {'cf-mitigated': 'challenge'}),
    ]) {
      const {code, out} = await online({[ARTICLE]: status(200), [LOGIN]: refusal});
      assert.match(out, /: could not be checked \(status \d+\)\. Open it in a browser\.\n/);
      assert.match(out, /\n2 addresses in 1 file: 1 ok, 1 could not be checked\.\n$/);
      assert.equal(code, 0);
    }
  });

  it('fails for a link that leads to a host where links of the guide may not lead, or out of https', async () => {
    for (const away of ['https://moonbase.example.evil.example/login', 'http://www.moonbase.example/in']) {
      const {code, out} = await online({
        [ARTICLE]: status(200),
        [LOGIN]: redirect(away),
        [away.replace('http:', 'https:')]: status(200), // The fake hears no difference between the two.
      });
      assert.ok(out.includes(`link ${LOGIN}: redirects to ${away}, where links of this guide may not lead.`));
      assert.equal(code, 1);
    }
  });

  it('prints the answers as JSON for other programs', async () => {
    const {out} = await online({[ARTICLE]: status(200), [LOGIN]: status(410)}, {json: true});
    const {links} = JSON.parse(out) as {links: readonly {status: string; reason?: string}[]};
    assert.deepEqual(
      links.map(({status, reason}) => [status, reason]),
      [
        ['ok', undefined],
        ['gone', 'status 410'],
      ],
    );
  });
});

describe('asking for an address', () => {
  it('takes a HEAD first, and says who asks', async () => {
    const {fetch, asked} = await fakeInternet({[ARTICLE]: status(200)});
    assert.deepEqual(await new Asker(fetch).ask(ARTICLE), {status: 'ok'});
    assert.deepEqual(
      asked.map(({method, url}) => `${method} ${url}`),
      [`HEAD ${ARTICLE}`],
    );
    assert.match(asked[0]?.userAgent ?? '', /^whitelist-guide /);
  });

  for (const code of [403, 404, 405, 501]) {
    it(`asks again with GET where HEAD got ${code}`, async () => {
      const answer = await ask({
        [ARTICLE]: (method, response) => {
          response.writeHead(method === 'HEAD' ? code : 200).end();
        },
      });
      assert.deepEqual(answer, {status: 'ok'});
    });
  }

  it('gives up after a while', async () => {
    assert.deepEqual(await ask({[ARTICLE]: () => undefined}, ARTICLE, 50), {
      status: 'unreachable',
      reason: 'no answer within 0.05 s',
    });
  });

  it('says why a host cannot be reached', async () => {
    const cause = Object.assign(new Error('nobody'), {code: 'ENOTFOUND'});
    const asker = new Asker(() => Promise.reject(new TypeError('fetch failed', {cause})));
    assert.deepEqual(await asker.ask(ARTICLE), {status: 'unreachable', reason: 'ENOTFOUND'});
  });

  it('follows redirects to the end, but not for ever', async () => {
    const gone = await ask({[ARTICLE]: redirect('/a'), 'https://support.altrady.com/a': redirect('/b')});
    assert.deepEqual(gone, {
      status: 'gone',
      reason: 'status 404',
      final: 'https://support.altrady.com/b',
    });
    assert.deepEqual(await ask({[ARTICLE]: redirect(ARTICLE)}), {
      status: 'refused',
      reason: 'redirects in circles',
    });
    assert.equal((await ask({[ARTICLE]: redirect('file:///etc/passwd')})).status, 'unreachable');
  });

  it('asks one at a time also where redirects of several hosts meet', async () => {
    const internet = await fakeInternet({
      'https://a.example/': redirect('https://c.example/'),
      'https://b.example/': redirect('https://c.example/'),
      'https://c.example/': slow,
    });
    const asker = new Asker(internet.fetch);
    await Promise.all([asker.ask('https://a.example/'), asker.ask('https://b.example/')]);
    assert.equal(internet.asked.length, 4);
    assert.equal(internet.most.host, 1);
  });

  it('asks each address once, one at a time for each host, and four at most', async () => {
    const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `https://${name}.altrady.com`);
    const urls = hosts.flatMap((host) => [`${host}/1`, `${host}/2`, `${host}/1`]);
    const internet = await fakeInternet(Object.fromEntries(urls.map((url) => [url, slow])));
    const guide = JSON.stringify({links: urls.map((href) => ({href}))});
    const root = makeProject({[file]: guide});
    const terminal = {out: () => undefined, error: () => undefined, colours: false, folder: root};
    const call = {operands: ['src/guides'], options: {online: true}, terminal, root: () => root};
    await runLinks(call, internet.fetch);
    assert.equal(internet.asked.length, 12);
    assert.deepEqual(internet.most, {all: 4, host: 1});
  });
});
