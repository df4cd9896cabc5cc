import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {VERSION} from '../../src/version.js';
import {MOONBASE, replaced, run} from './helpers.js';
import {ADDRESS, buildSite, filesOf, makeRelease, SitePage, textOf, valueOf} from './site-helpers.js';

const DUTCH = replaced(MOONBASE, '"locale": "en"', '"locale": "nl"');
const MARS = MOONBASE.replaceAll('moonbase', 'mars').replaceAll('Moonbase', 'Mars');

const folder = await makeRelease({'moonbase/en': MOONBASE, 'moonbase/nl': DUTCH, 'mars/en': MARS});
const built = await buildSite(folder);

const links = (page: SitePage, rel: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    page.all('link', {rel}).map((link) => [valueOf(link, 'hreflang') ?? '', valueOf(link, 'href')]),
  );

describe('site', () => {
  it('writes a board for each language, and each guide for readers of each', () => {
    assert.equal(built.error, '');
    assert.equal(built.code, 0);
    assert.deepEqual(
      filesOf(folder).filter((path) => path.endsWith('.html')),
      [
        ...['ar/index.html', 'ar/mars/index.html', 'ar/moonbase/index.html'],
        ...['en/index.html', 'en/mars/index.html', 'en/moonbase/index.html', 'index.html'],
        ...['nl/index.html', 'nl/mars/index.html', 'nl/moonbase/index.html'],
      ],
    );
  });

  it('names the path and the remedy where a file stands in the place of its folder', async () => {
    const {code, error} = await buildSite(folder, '--out', 'dist/whitelist-guide.js');
    assert.match(error, /^whitelist-guide site: "[^"]+" does not work: .* Give another path\.\n/);
    assert.equal(code, 2);
  });

  it('takes along what its pages load, and nothing else of the release', () => {
    const assets = filesOf(folder).filter((path) => path.startsWith(`assets/${VERSION}/`));
    assert.deepEqual(
      assets.map((path) => path.slice(`assets/${VERSION}/`.length)),
      [
        ...['guides/index.json', 'guides/mars/en.json', 'guides/moonbase/en.json', 'guides/moonbase/nl.json'],
        ...['icon.svg', 'locales/ar.json', 'locales/en.json', 'locales/nl.json', 'site.css'],
        ...[
          'whitelist-guide.guide.js',
          'whitelist-guide.js',
          'whitelist-guide.part.abcd_fg1.js',
          'whitelist-guide.prerender.css',
          'whitelist-guide.wake.js',
        ],
      ],
    );
  });

  it('has no link, sheet, picture or script that leads to nothing on the site', () => {
    const files = new Set(filesOf(folder));
    for (const path of [...files].filter((file) => file.endsWith('.html'))) {
      const page = new SitePage(folder, path);
      const base = new URL(path, ADDRESS);
      const targets = [
        ...[...page.all('a'), ...page.all('link')].map((element) => valueOf(element, 'href')),
        ...[...page.all('img'), ...page.all('script')].map((element) => valueOf(element, 'src')),
      ];
      for (const target of targets) {
        const {href} = new URL(target ?? '', base);
        if (!href.startsWith(ADDRESS)) continue;
        const file = href
          .slice(ADDRESS.length)
          .replace(/#.*$/, '')
          .replace(/(^|\/)$/, '$1index.html');
        assert.ok(files.has(file) || file === path, `${path} leads to ${file}`);
      }
    }
  });

  it('tells language and direction of each page', () => {
    const page = new SitePage(folder, 'ar/moonbase/index.html');
    const [html] = page.all('html');
    assert.ok(html);
    assert.equal(valueOf(html, 'lang'), 'ar');
    assert.equal(valueOf(html, 'dir'), 'rtl');
    const [guide] = page.all('whitelist-guide');
    assert.ok(guide);
    assert.equal(valueOf(guide, 'locale'), 'ar');
  });

  it('names a translated page in all its languages, and itself as the one to show', () => {
    const page = new SitePage(folder, 'nl/moonbase/index.html');
    assert.deepEqual(links(page, 'canonical'), {'': `${ADDRESS}nl/moonbase/`});
    assert.deepEqual(links(page, 'alternate'), {
      en: `${ADDRESS}en/moonbase/`,
      nl: `${ADDRESS}nl/moonbase/`,
      'x-default': `${ADDRESS}en/moonbase/`,
    });
  });

  it('points from a page without a translation to the English one, and says so to its reader', () => {
    const page = new SitePage(folder, 'nl/mars/index.html');
    assert.deepEqual(links(page, 'canonical'), {'': `${ADDRESS}en/mars/`});
    assert.deepEqual(links(page, 'alternate'), {});
    const note = /Deze handleiding is nog niet vertaald/;
    assert.match(textOf(folder, 'nl/mars/index.html'), note);
    assert.doesNotMatch(textOf(folder, 'nl/moonbase/index.html'), note);
  });

  it('asks for the style sheet of a guide ahead, as the guide itself will', () => {
    const sheetsOf = (path: string, rel: string): readonly (string | undefined)[] =>
      new SitePage(folder, path).all('link', {rel}).map((link) => valueOf(link, 'href'));
    const [ahead, ...others] = sheetsOf('en/moonbase/index.html', 'preload');
    assert.match(ahead ?? '', /prerender\.css$/);
    assert.deepEqual(others, []);
    assert.ok(sheetsOf('en/moonbase/index.html', 'stylesheet').includes(ahead));
    assert.deepEqual(sheetsOf('en/index.html', 'preload'), [], 'The board has no such sheet.');
  });

  it('gives search engines and other sites a title, a description and an address', () => {
    for (const path of ['en/moonbase/', 'nl/', '']) {
      const page = new SitePage(folder, `${path}index.html`);
      assert.equal(page.all('title').length, 1);
      const description = page.value('meta', {name: 'description'}, 'content') ?? '';
      assert.notEqual(description, '', path);
      assert.equal(page.value('meta', {property: 'og:description'}, 'content'), description);
      assert.equal(
        page.value('meta', {property: 'og:type'}, 'content'),
        path.includes('moon') ? 'article' : 'website',
      );
      assert.notEqual(page.value('meta', {property: 'og:title'}, 'content'), '');
      assert.equal(page.value('meta', {property: 'og:url'}, 'content'), `${ADDRESS}${path || 'en/'}`);
    }
  });

  it('leads from each page to the same one in every language, and back to the board', () => {
    const page = new SitePage(folder, 'nl/moonbase/index.html');
    const hrefs = page.all('a').map((link) => [valueOf(link, 'hreflang'), valueOf(link, 'href')] as const);
    assert.deepEqual(
      hrefs.filter(([language]) => language !== undefined),
      [
        ['en', '../../en/moonbase/'],
        ['ar', '../../ar/moonbase/'],
        ['nl', '../../nl/moonbase/'],
      ],
    );
    assert.ok(hrefs.some(([, href]) => href === '../../nl/'));
  });

  it('lists every guide on the board in plain links, and for the script under the same addresses', () => {
    for (const [path, start] of [
      ['index.html', 'en/'],
      ['en/index.html', '../en/'],
    ] as const) {
      const page = new SitePage(folder, path);
      const hrefs = page.all('a').map((link) => valueOf(link, 'href'));
      assert.ok(hrefs.includes(`${start}mars/`) && hrefs.includes(`${start}moonbase/`), path);
      const [board] = page.all('whitelist-index');
      assert.ok(board);
      assert.equal(valueOf(board, 'href-template'), `${start}{exchange}/`);
    }
  });

  it('runs its own scripts only, and asks nobody else for anything', () => {
    for (const path of filesOf(folder).filter((file) => file.endsWith('.html'))) {
      const page = new SitePage(folder, path);
      const policy = page.value('meta', {'http-equiv': 'Content-Security-Policy'}, 'content') ?? '';
      for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'"])
        assert.ok(`${policy};`.includes(`${part};`), `${path}: ${part}`);
      assert.doesNotMatch(policy, /unsafe|https:|\*/, path);
      const scripts = page.all('script').map((script) => valueOf(script, 'src'));
      assert.equal(scripts.length, 1, path);
      // What is prerendered can be read, and waits for a reader.
      const script =
        page.all('whitelist-guide').length > 0 ? 'whitelist-guide.wake.js' : 'whitelist-guide.js';
      assert.ok(scripts[0]?.endsWith(`assets/${VERSION}/${script}`), path);
      assert.equal(page.all('style').length, 0, path);
      assert.doesNotMatch(textOf(folder, path), / style="| on[a-z]+="/, path);
    }
  });

  it('lists in its sitemap each page that stands for itself, with its languages', () => {
    const text = textOf(folder, 'sitemap.xml');
    const places = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place?.slice(ADDRESS.length));
    assert.deepEqual(places.toSorted(), ['ar/', 'en/', 'en/mars/', 'en/moonbase/', 'nl/', 'nl/moonbase/']);
    const dutch = /<url><loc>[^<]*\/nl\/moonbase\/<\/loc>(.*?)<\/url>/.exec(text)?.[1] ?? '';
    const alternates = [...dutch.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, ...pair]) => pair);
    assert.deepEqual(alternates, [
      ['en', `${ADDRESS}en/moonbase/`],
      ['nl', `${ADDRESS}nl/moonbase/`],
      ['x-default', `${ADDRESS}en/moonbase/`],
    ]);
  });

  it('names the sitemap in robots.txt, and says where that counts', () => {
    assert.match(textOf(folder, 'robots.txt'), /^Sitemap: https:\/\/guides\.example\/help\/sitemap\.xml$/m);
    assert.match(built.out, /robots\.txt counts at the root of a host only/);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no folder', ['--site', ADDRESS], /--out <folder> is missing/],
    ['no address', ['--out', 'x'], /--site <url> is missing/],
    [
      'an address without https',
      ['--out', 'x', '--site', 'http://a.example/'],
      /--site "http:\/\/a\.example\/" does not fit/,
    ],
    ['an address that goes on', ['--out', 'x', '--site', 'https://a.example/?b'], /does not fit/],
    ['what is no address', ['--out', 'x', '--site', 'guides'], /--site "guides" does not fit/],
    [
      'a folder that holds no release',
      ['--out', 'x', '--site', ADDRESS, '--release', 'src'],
      /is no built release: it has no whitelist-guide\.js/,
    ],
  ];
  for (const [what, options, message] of wrong) {
    it(`refuses ${what}`, async () => {
      const {code, error} = await run(folder, 'site', '--release', 'dist', ...options);
      assert.match(error, message);
      assert.equal(code, 2);
    });
  }
});
