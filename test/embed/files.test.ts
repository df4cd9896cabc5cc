import {expect} from '@open-wc/testing';
import {appears} from '../helpers/embed-page.js';
import {byRole, nameOf} from '../helpers/roles.js';

async function sha384(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

const read = async (path: string): Promise<Response> => {
  const response = await fetch(`/dist/${path}`);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response;
};

const importFile = (path: string): Promise<unknown> => import(`${location.origin}/dist/${path}`);

describe('the files of a release', () => {
  it('have the hashes that integrity.json names', async () => {
    const hashes = (await (await read('integrity.json')).json()) as Record<string, string>;
    const scripts = Object.keys(hashes).filter((path) => path.startsWith('whitelist-guide.'));
    expect(scripts).to.include.members([
      'whitelist-guide.js',
      'whitelist-guide.iife.js',
      'whitelist-guide.mount.js',
      'whitelist-guide.wake.js',
    ]);
    for (const path of [...scripts, 'guides/bitmart/en.json', 'guides/index.json'])
      expect(await sha384(await (await read(path)).arrayBuffer()), path).to.equal(hashes[path]);
  });

  it('carry the guides and words that their index names', async () => {
    const index = (await (await read('guides/index.json')).json()) as {
      guides: Record<string, {locales: object}>;
      locales: object;
    };
    const paths = [
      ...Object.entries(index.guides).flatMap(([exchange, {locales}]) =>
        Object.keys(locales).map((locale) => `guides/${exchange}/${locale}.json`),
      ),
      ...Object.keys(index.locales).map((locale) => `locales/${locale}.json`),
    ];
    expect(paths).to.include('guides/bitmart/en.json');
    for (const path of paths) expect(await (await read(path)).json(), path).to.be.an('object');
  });

  it('hold no markup from texts, no evaluation and no style attribute', async () => {
    for (const path of ['whitelist-guide.js', 'whitelist-guide.iife.js']) {
      const text = await (await read(path)).text();
      expect(
        text.match(/\beval\(|new Function\b|\.outerHTML\b|insertAdjacentHTML|accessor /g),
        path,
      ).to.equal(null);
    }
  });
});

describe('the npm modules', () => {
  it('define nothing from the index', async () => {
    const index = (await importFile('index.js')) as {defineElements: unknown};
    expect(index.defineElements).to.be.a('function');
    expect(customElements.get('whitelist-guide')).to.equal(undefined);
  });

  it('define the elements from “define”, with the content beside it', async () => {
    await importFile('define.js');
    const guide = document.createElement('whitelist-guide');
    Object.assign(guide, {exchange: 'bitmart', progressMode: 'none'});
    document.body.append(guide);
    const title = await appears(() => nameOf(byRole(guide, 'article')));
    guide.remove();
    expect(title).to.equal('Replace Bitmart IP whitelist');
    const paths = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    expect(paths).to.include('/dist/guides/bitmart/en.json');
  });
});
