import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {MOONBASE, replaced} from './helpers.js';
import {buildSite, makeRelease, SitePage, textOf} from './site-helpers.js';

const PAGE = 'en/moonbase/index.html';
const UNKNOWN = '{"id": "video-1", "number": 1, "title": "Crater keys"}';

/** Builds the site of one guide, whose video is this one. */
async function siteWith(video: object, text = MOONBASE): Promise<string> {
  const guide = replaced(text, UNKNOWN, JSON.stringify({...(JSON.parse(UNKNOWN) as object), ...video}));
  const folder = await makeRelease({'moonbase/en': guide});
  const {code, error} = await buildSite(folder);
  assert.equal(error, '');
  assert.equal(code, 0);
  return folder;
}

function dataOf(folder: string, path = PAGE): readonly unknown[] {
  return [...textOf(folder, path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, text = '']) => JSON.parse(text) as unknown,
  );
}

const policyOf = (folder: string): string =>
  new SitePage(folder, PAGE).value('meta', {'http-equiv': 'Content-Security-Policy'}, 'content') ?? '';

describe('the videos of a site', () => {
  it('are told of to search engines where their address is known', async () => {
    const folder = await siteWith({provider: 'youtube', reference: 'abcdefghijk'});
    assert.deepEqual(dataOf(folder), [
      {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'VideoObject',
            name: 'Crater keys',
            description: 'Update the IP whitelist of Moonbase',
            inLanguage: 'en',
            url: 'https://www.youtube.com/watch?v=abcdefghijk',
            embedUrl: 'https://www.youtube-nocookie.com/embed/abcdefghijk',
          },
        ],
      },
    ]);
    assert.match(policyOf(folder), /frame-src https:\/\/www\.youtube-nocookie\.com(;|$)/);
  });

  it('are told of as files where they are files', async () => {
    const reference = 'https://video.moonbase.example/crater.mp4';
    const folder = await siteWith({provider: 'file', reference});
    const [data] = dataOf(folder) as readonly {'@graph': readonly {contentUrl: string}[]}[];
    assert.equal(data?.['@graph'][0]?.contentUrl, reference);
    assert.match(policyOf(folder), /media-src https:\/\/video\.moonbase\.example(;|$)/);
  });

  it('are passed over where their address is not known', async () => {
    const folder = await siteWith({});
    assert.deepEqual(dataOf(folder), []);
    assert.doesNotMatch(policyOf(folder), /frame-src|media-src/);
  });

  it('are told of on the page of their guide only', async () => {
    const folder = await siteWith({provider: 'youtube', reference: 'abcdefghijk'});
    assert.deepEqual(dataOf(folder, 'index.html'), []);
    assert.doesNotMatch(textOf(folder, `../dist/frame/moonbase/en.html`), /ld\+json/);
  });
});

describe('a guide on a site', () => {
  it('leads to the board of the site where it sends its readers to the start', async () => {
    const start = '{"id": "start", "label": "Start here", "purpose": "start-here"},';
    const linked = replaced(MOONBASE, '"links": [', `"links": [${start}`);
    const folder = await siteWith({}, replaced(linked, '"errors": [', '"related": ["start"], "errors": ['));
    const page = new SitePage(folder, PAGE);
    assert.equal(page.value('whitelist-guide', {}, 'start-here-href'), '../../en/');
    assert.match(textOf(folder, PAGE), /href="\.\.\/\.\.\/en\/"\s*><span>Start here/);
  });
});

describe('the texts of a guide on a site', () => {
  const evil = '</script></title><script>alert(1)</script>"><img src=x onerror=alert(1)>\'&amp;';
  const hostile = JSON.stringify(evil);

  it('stay texts in the page, its head and its data', async () => {
    const named = replaced(
      MOONBASE,
      '"title": "Update the IP whitelist of Moonbase",',
      `"title": ${hostile}, "summary": ${hostile},`,
    );
    const guide = replaced(named, '"name": "Moonbase"', `"name": ${hostile}`);
    const folder = await siteWith({title: evil, provider: 'youtube', reference: 'abcdefghijk'}, guide);
    for (const path of ['index.html', 'en/index.html', PAGE, 'nl/moonbase/index.html']) {
      const page = new SitePage(folder, path);
      const scripts = page.all('script').map(({properties}) => properties.src ?? properties.type);
      assert.ok(
        scripts.every((script) =>
          /whitelist-guide(?:\.wake)?\.js$|^application\/ld\+json$/.test(String(script)),
        ),
        path,
      );
      assert.deepEqual(page.all('img', {src: 'x'}), [], path);
    }
    const page = new SitePage(folder, PAGE);
    assert.equal(page.value('meta', {name: 'description'}, 'content'), evil);
    const [data] = dataOf(folder) as readonly {'@graph': readonly {name: string}[]}[];
    assert.equal(data?.['@graph'][0]?.name, evil);
  });
});
