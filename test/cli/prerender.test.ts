import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {prerenderGuide} from '../../src/server/index.js';
import {gateStyles} from '../../src/server/gate-styles.js';
import {makeProject, MOONBASE, PROJECT, replaced, run} from './helpers.js';

const dutch = replaced(MOONBASE, '"locale": "en"', '"locale": "nl"');
const words = readFileSync(join(PROJECT, 'src/locales/nl.json'), 'utf8');
const project = {
  'src/guides/moonbase/en.json': MOONBASE,
  'src/guides/moonbase/nl.json': dutch,
  'src/locales/nl.json': words,
};

describe('prerender', () => {
  it('prints a guide that is complete without a script', async () => {
    const {code, out, error} = await run(makeProject(project), 'prerender', 'moonbase');
    assert.equal(error, '');
    assert.equal(code, 0);
    assert.match(
      out,
      /^<whitelist-guide exchange="moonbase" locale="en" data-version="[\d.]+"><template shadowrootmode="open">/,
    );
    assert.match(out, /<\/template><\/whitelist-guide>\n$/);
    for (const text of [
      'Update the IP whitelist of Moonbase',
      'Crater key',
      'Because the addresses are new.',
    ])
      assert.ok(out.includes(text), text);
    assert.ok(out.includes('href="https://www.moonbase.example/login"'));
  });

  it('leaves nothing that a script would take for its own, and no notes of Lit', async () => {
    const {out} = await run(makeProject(project), 'prerender', 'moonbase');
    assert.doesNotMatch(
      out,
      /<guide-|<key-type-picker|<form|<script|<!--|<\?|defer-hydration| style="| on[a-z]+="/,
    );
  });

  it('has the steps for each key type in its fold', async () => {
    const {out} = await run(makeProject(project), 'prerender', 'moonbase');
    const folds = [...out.matchAll(/<details class="fold" data-key-type="([^"]*)"/g)].map(([, id]) => id);
    assert.ok(folds.length > 0);
    for (const id of folds.filter(Boolean)) assert.ok(out.includes(`data-key-type="${String(id)}"`));
    assert.ok(out.includes('data-element="guide-walkthrough"'));
  });

  it('links every shadow root to the one sheet of the release', async () => {
    const root = makeProject(project);
    const {out} = await run(root, 'prerender', 'moonbase', '--base', 'https://cdn.example/guide@1.2.3');
    const links = new Set([...out.matchAll(/<link[^>]*>/g)].map(([link]) => link));
    assert.deepEqual(
      [...links],
      ['<link rel="stylesheet" href="https://cdn.example/guide@1.2.3/whitelist-guide.prerender.css">'],
    );
    assert.doesNotMatch(out, /<style/);
  });

  it('carries its styles with a nonce, or with hashes that it names', async () => {
    const root = makeProject(project);
    const nonce = await run(root, 'prerender', 'moonbase', '--nonce', 'r4nd0m==');
    assert.doesNotMatch(nonce.out, /<link|<style>/);
    assert.match(nonce.out, /<style nonce="r4nd0m==">/);
    const inline = await run(root, 'prerender', 'moonbase', '--inline');
    const styles = [...inline.out.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style = '']) => style);
    assert.ok(styles.length > 5);
    const named = /^style-src (.*)\n$/.exec(inline.error)?.[1]?.split(' ') ?? [];
    for (const style of styles) {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
      assert.ok(named.includes(`'sha256-${Buffer.from(digest).toString('base64')}'`));
    }
  });

  it('writes another language in its own words', async () => {
    const {out} = await run(makeProject(project), 'prerender', 'moonbase', '--locale', 'nl');
    assert.match(out, /locale="nl"/);
    assert.match(out, /0 van \d+ stappen klaar/);
  });

  it('writes one guide to a file, and all of them to a folder', async () => {
    const root = makeProject(project);
    const one = await run(root, 'prerender', 'moonbase', '--out', 'out/one.html');
    assert.equal(one.out, 'out/one.html written.\n');
    assert.match(readFileSync(join(root, 'out/one.html'), 'utf8'), /^<whitelist-guide /);
    const all = await run(root, 'prerender', '--all', '--out', 'snippets');
    assert.equal(all.out, '2 guides written to snippets.\n');
    assert.deepEqual(readdirSync(join(root, 'snippets/moonbase')).sort(), ['en.html', 'nl.html']);
    const some = await run(root, 'prerender', '--all', '--locale', 'nl', '--out', 'dutch');
    assert.equal(some.out, '1 guides written to dutch.\n');
  });

  it('writes over what it has written itself, whatever the name, and into an empty file', async () => {
    const root = makeProject({...project, 'empty.html': ''});
    for (const out of ['snippet.liquid', 'snippet.liquid', join(root, 'empty.html')]) {
      const {code} = await run(root, 'prerender', 'moonbase', '--out', out);
      assert.equal(code, 0);
      assert.match(readFileSync(resolve(root, out), 'utf8'), /^<whitelist-guide /);
    }
    const dutch = await run(root, 'prerender', 'moonbase', '--locale', 'nl', '--out', 'snippet.liquid');
    assert.equal(dutch.code, 0);
    assert.match(readFileSync(join(root, 'snippet.liquid'), 'utf8'), /^<whitelist-guide [^>]*locale="nl"/);
    for (let round = 0; round < 2; round++)
      assert.equal((await run(root, 'prerender', '--all', '--out', 'snippets')).code, 0);
  });

  it('writes over no other file, and then writes nothing at all', async () => {
    const page = '<!doctype html><whitelist-guide exchange="moonbase"></whitelist-guide>';
    const root = makeProject({...project, 'precious.txt': 'mine', 'all/moonbase/nl.html': page});
    const one = await run(root, 'prerender', 'moonbase', '--out', 'precious.txt');
    assert.equal(
      one.error,
      'whitelist-guide prerender: "precious.txt" is there already, and no prerendered guide. Give another name, or delete it first.\nMore: whitelist-guide prerender --help\n',
    );
    assert.deepEqual([one.code, readFileSync(join(root, 'precious.txt'), 'utf8')], [2, 'mine']);
    const all = await run(root, 'prerender', '--all', '--out', 'all');
    assert.match(all.error, /"all\/moonbase\/nl\.html" is there already/);
    assert.equal(all.code, 2);
    assert.deepEqual(readdirSync(join(root, 'all/moonbase')), ['nl.html']);
    assert.equal(readFileSync(join(root, 'all/moonbase/nl.html'), 'utf8'), page);
  });

  it('treats every text of a guide as text', async () => {
    const hostile = replaced(
      MOONBASE,
      '"Why?"',
      '"<script>alert(1)</script> <guide-steps> <!--lit-part--> <?>"',
    );
    const {out} = await run(makeProject({'src/guides/moonbase/en.json': hostile}), 'prerender', 'moonbase');
    assert.ok(
      out.includes(
        '&lt;script&gt;alert(1)&lt;/script&gt; &lt;guide-steps&gt; &lt;!--lit-part--&gt; &lt;?&gt;',
      ),
    );
    assert.doesNotMatch(out, /<script|<guide-steps/);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no exchange', [], /\[exchange\] is missing, or --all\./],
    ['an exchange that is not there', ['mars'], /there is no guide "mars"\. The guides are: moonbase\./],
    [
      'a language that is not there',
      ['moonbase', '--locale', 'fr'],
      /not there in "fr"\. It is in: en, nl\./,
    ],
    ['what is no language', ['moonbase', '--locale', '../en'], /--locale "\.\.\/en" does not fit/],
    ['an exchange with all', ['moonbase', '--all', '--out', 'x'], /--all takes no exchange/],
    ['all without a folder', ['--all'], /--all needs a folder/],
    ['a nonce that would end its attribute', ['moonbase', '--nonce', '"><script>'], /--nonce does not fit/],
    ['what is no address', ['moonbase', '--base', 'http://'], /--base "http:\/\/" is no address/],
    ['no language of any guide', ['--all', '--locale', 'fr', '--out', 'x'], /no guide is there in "fr"/],
  ];
  for (const [what, args, message] of wrong) {
    it(`refuses ${what}`, async () => {
      const {code, error} = await run(makeProject(project), 'prerender', ...args);
      assert.match(error, message);
      assert.equal(code, 2);
    });
  }

  it('names what is wrong with the content', async () => {
    const root = makeProject({'src/guides/moonbase/en.json': '{'});
    const {code, out} = await run(root, 'prerender', 'moonbase');
    assert.match(out, /^src\/guides\/moonbase\/en\.json:1:2/);
    assert.equal(code, 1);
  });
});

describe('prerenderGuide', () => {
  const start = '{"id": "start", "label": "Start here", "purpose": "start-here"},';
  const content = JSON.parse(replaced(MOONBASE, '"links": [', `"links": [${start}`)) as object;
  const guide = {...content, related: ['start']};
  const linkTo = async (href: string): Promise<string | undefined> => {
    const {html} = await prerenderGuide({content: guide, attributes: {'start-here-href': href}});
    return /href="([^"]*)"[^>]*><span>Start here/.exec(html)?.[1];
  };

  it('takes numbers for texts in attributes', async () => {
    const written = async (level: string | number): Promise<string> =>
      (await prerenderGuide({content: guide, attributes: {'heading-level': level}})).html;
    assert.match(await written(3), /^<whitelist-guide [^>]*heading-level="3"/);
    assert.equal(await written(3), await written('3'));
  });

  for (const href of ['../', '/guides/', 'start.html', 'https://support.altrady.com/start']) {
    it(`leads to the board that the page names: ${href}`, async () => {
      assert.equal(await linkTo(href), href);
    });
  }

  const foreign = [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    'javascript:alert(1)',
    'http://',
  ];
  for (const href of foreign) {
    it(`makes no link of what may be another site: ${href}`, async () => {
      assert.equal(await linkTo(href), undefined);
    });
  }
});

describe('the styles of stand-ins', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['p{a:b}', ':host(.x) p{a:b}'],
    [':host{a:b}', ':host(.x){a:b}'],
    [':host([hidden]) p{a:b}', ':host(.x[hidden]) p{a:b}'],
    [':host > p, a:is(b, c){a:b}', ':host(.x) > p,:host(.x) a:is(b, c){a:b}'],
    ['::slotted(*){a:b}', ':host(.x) ::slotted(*){a:b}'],
    ['i:defined{a:b}', ':host(.x) i[data-brought]{a:b}'],
    ['/* a{} */ p{}', ':host(.x) p{}'],
    ['@media print{p{a:b} q{}}', '@media print{:host(.x) p{a:b}\n:host(.x) q{}\n}'],
    ['@keyframes k{from{a:b} to{a:c}}', '@keyframes k{from{a:b} to{a:c}}'],
  ];
  for (const [css, gated] of cases) {
    it(`count for their own host only: ${css}`, () => {
      assert.equal(gateStyles(css, '.x').trim(), gated);
    });
  }
});
