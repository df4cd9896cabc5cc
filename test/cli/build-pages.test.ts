import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {sheet} from '../../src/server/static-styles.js';
import {makeProject, MOONBASE, replaced, run} from './helpers.js';

const project = {
  'src/guides/moonbase/en.json': MOONBASE,
  'src/guides/moonbase/nl.json': replaced(MOONBASE, '"locale": "en"', '"locale": "nl"'),
};

describe('build-pages', () => {
  it('writes the sheet that prerendered guides link to', async () => {
    const root = makeProject(project);
    const {code} = await run(root, 'build-pages', 'dist');
    assert.equal(code, 0);
    assert.equal(readFileSync(join(root, 'dist/whitelist-guide.prerender.css'), 'utf8'), sheet());
  });

  it('lets the page of a guide be found by oEmbed, and be shown in a frame that trusts it with little', async () => {
    const root = makeProject(project);
    const site = 'https://cdn.example/whitelist-guide@1.2.3/';
    await run(root, 'build-pages', 'dist', '--site', site.slice(0, -1));
    for (const [locale, data] of [
      ['en', 'oembed/moonbase.json'],
      ['nl', 'oembed/moonbase.nl.json'],
    ] as const) {
      const page = readFileSync(join(root, `dist/frame/moonbase/${locale}.html`), 'utf8');
      const title = 'Update the IP whitelist of Moonbase';
      const discovery = `<link rel="alternate" type="application/json+oembed" href="${site}${data}" title="${title}">`;
      assert.ok(page.includes(discovery), locale);
      const src = `${site}frame/moonbase/${locale}.html`;
      assert.ok(page.includes(`<meta property="og:url" content="${src}">`), locale);
      const {html, ...told} = JSON.parse(readFileSync(join(root, 'dist', data), 'utf8')) as {html: string};
      assert.deepEqual(told, {version: '1.0', type: 'rich', title, width: 720, height: 900});
      assert.match(html, new RegExp(`^<iframe src="${src}" title="${title}" width="720" height="900" `));
      assert.match(html, / sandbox="allow-scripts allow-popups" /);
    }
  });

  it('allows its site by name, since WebKit takes no frame without an origin for the site itself', async () => {
    const root = makeProject(project);
    await run(root, 'build-pages', 'dist', '--site', 'https://cdn.example/whitelist-guide@1.2.3/');
    for (const path of ['frame.html', 'frame/moonbase/en.html']) {
      const page = readFileSync(join(root, 'dist', path), 'utf8');
      for (const kind of ['script', 'style', 'connect']) {
        assert.ok(page.includes(`${kind}-src 'self' https://cdn.example;`), `${path}: ${kind}`);
      }
    }
  });

  it('names no address where nobody has told one', async () => {
    const root = makeProject(project);
    await run(root, 'build-pages', 'dist');
    const page = readFileSync(join(root, 'dist/frame/moonbase/en.html'), 'utf8');
    assert.doesNotMatch(page, /oembed|og:url|canonical/);
    assert.equal(existsSync(join(root, 'dist/oembed')), false);
  });

  it('lets no text of a guide end the frame or its attributes', async () => {
    const title = 'Moonbase" onload="alert(1)"><script>alert(1)</script>';
    const text = replaced(MOONBASE, '"Update the IP whitelist of Moonbase"', JSON.stringify(title));
    const root = makeProject({'src/guides/moonbase/en.json': text});
    await run(root, 'build-pages', 'dist', '--site', 'https://cdn.example/');
    const page = readFileSync(join(root, 'dist/frame/moonbase/en.html'), 'utf8');
    const {html} = JSON.parse(readFileSync(join(root, 'dist/oembed/moonbase.json'), 'utf8')) as {
      html: string;
    };
    for (const markup of [page, html]) {
      assert.ok(markup.includes('title="Moonbase&quot; onload=&quot;alert(1)&quot;&gt;&lt;script&gt;'));
      assert.doesNotMatch(markup, /<script>| onload="/);
    }
  });

  it('refuses an address that is none of the web', async () => {
    const {code, error} = await run(
      makeProject(project),
      'build-pages',
      'dist',
      '--site',
      'ftp://cdn.example/',
    );
    assert.match(error, /--site "ftp:\/\/cdn\.example\/" is no web address/);
    assert.equal(code, 2);
  });
});
