import {expect} from '@open-wc/testing';
import {snippetsOf, type Choice} from '../../demo/embed/snippets.js';
import {VERSION} from '../../src/version.js';
import {allByRole, byRole} from '../helpers/roles.js';
import {DemoPage} from './demo-page.js';

const FOLDER = `/whitelist-guide/${VERSION}/`;
const TITLE = 'whitelist-guide >>> [part~="title"]';
const HASH = `sha384-${'a'.repeat(64)}`;

const choice: Choice = {
  route: 'module',
  exchange: 'bitmart',
  locale: undefined,
  keyType: undefined,
  headingLevel: 2,
  folder: FOLDER,
  hash: undefined,
  theme: {},
};

const codeOf = (change: Partial<Choice>, title = 'HTML'): string | undefined =>
  snippetsOf({...choice, ...change}).find((snippet) => snippet.title === title)?.code;

/** What stands in the README as a block of code. */
async function readmeBlocks(): Promise<readonly string[]> {
  const text = await (await fetch('/README.md')).text();
  return [...text.matchAll(/```\w*\n([^]*?)\n```/g)].map(([, code = '']) => code);
}

describe('the code to embed a guide', () => {
  it('is that of the README, for each way', async () => {
    const blocks = await readmeBlocks();
    expect(blocks).to.include(codeOf({}));
    expect(blocks).to.include(codeOf({route: 'classic'}));
    const bundled = codeOf({route: 'npm', folder: '/whitelist-guide/'});
    expect(bundled).to.be.a('string');
    expect(blocks).to.include(bundled);
    expect(blocks.join('\n')).to.include(codeOf({route: 'npm'}, 'Script'));
    expect(blocks).to.include(codeOf({}, 'Content Security Policy'));
  });

  it('frames the page of a guide in its language, as the README does', async () => {
    const folder = `https://cdn.example/whitelist-guide/${VERSION}/`;
    const frame = codeOf({route: 'iframe', folder})!.replace(
      'IP whitelist guide',
      'Replace Bitmart IP whitelist',
    );
    expect(await readmeBlocks()).to.include(frame);
    expect(codeOf({route: 'iframe', locale: 'de', keyType: 'standard'})).to.include(
      'frame/bitmart/de.html?key-type=standard',
    );
    expect(codeOf({route: 'iframe', exchange: 'okx', locale: 'de'})).to.include(
      'frame.html?exchange=okx&amp;locale=de',
    );
  });

  it('prints a prerendered guide by a command, and takes it over by the script', () => {
    const folder = 'https://cdn.example/wg/';
    expect(codeOf({route: 'prerendered', locale: 'nl', folder}, 'Command')).to.equal(
      'npx whitelist-guide prerender bitmart --locale nl --base "https://cdn.example/wg/"',
    );
    expect(codeOf({route: 'prerendered', folder})).to.equal(
      '<script type="module" src="https://cdn.example/wg/whitelist-guide.js"></script>',
    );
    expect(codeOf({route: 'prerendered', folder}, 'Content Security Policy')).to.include(
      'style-src https://cdn.example;',
    );
  });

  it('pins the script as the README does', async () => {
    const pinned = codeOf({folder: 'https://cdn.example/whitelist-guide/0.1.0/', hash: HASH})!;
    const [tag] = pinned.split('\n<whitelist-guide');
    expect(await readmeBlocks()).to.include(tag!.replace(HASH, 'sha384-…'));
  });

  it('keeps the attributes of the classic script when it is pinned', () => {
    expect(codeOf({route: 'classic', hash: HASH})).to.equal(
      [
        '<script',
        `  src="${FOLDER}whitelist-guide.iife.js"`,
        `  integrity="${HASH}"`,
        '  crossorigin="anonymous"',
        '  defer',
        '></script>',
        '<whitelist-guide exchange="bitmart"></whitelist-guide>',
      ].join('\n'),
    );
  });

  it('writes only what is not the default', () => {
    expect(codeOf({locale: 'pt-BR', keyType: 'standard', headingLevel: 1})).to.include(
      '<whitelist-guide exchange="bitmart" locale="pt-BR" key-type="standard" heading-level="1"></whitelist-guide>',
    );
    expect(codeOf({}, 'CSS')).to.equal(undefined);
  });

  it('lets no folder break out of its attribute', () => {
    expect(codeOf({folder: '/"><script>/'})).to.include('src="/&quot;>&lt;script>/whitelist-guide.js"');
  });

  it('names the other host in the policy', () => {
    expect(codeOf({folder: 'https://cdn.example/x/'}, 'Content Security Policy')).to.match(
      /^script-src https:\/\/cdn\.example; connect-src https:\/\/cdn\.example;/,
    );
  });
});

describe('the page that builds the code', () => {
  let page: DemoPage;

  beforeEach(async () => {
    page = await DemoPage.open('/demo/embed/index.html');
    await page.waitFor(TITLE, /Bitmart/);
  });

  afterEach(() => {
    page.close();
  });

  const root = (): Element => page.find('body')[0]!;
  const code = (title: string): string => page.texts(`[role="region"][aria-label="${title}"]`).join('');

  function choose(label: string, value: string): void {
    const select = byRole(root(), 'combobox', label);
    select.value = value;
    expect(select.value, label).to.equal(value);
    select.dispatchEvent(new Event('input', {bubbles: true}));
    select.dispatchEvent(new Event('change', {bubbles: true}));
  }

  it('changes code and preview with each choice', async () => {
    choose('Exchange', 'okx');
    choose('Level of the title', '3');
    choose('Language', 'nl');
    await page.waitFor(TITLE, /OKX/i);
    await page.waitFor('whitelist-guide >>> h3[part~="title"]', /OKX/i);
    expect(code('HTML')).to.include('<whitelist-guide exchange="okx" locale="nl" heading-level="3">');
    byRole(root(), 'radio', /^Classic script/).click();
    expect(code('HTML')).to.match(/^<script src="\S+whitelist-guide\.iife\.js" defer><\/script>/);
    byRole(root(), 'radio', /^npm/).click();
    expect(code('Script')).to.match(/^import 'whitelist-guide\/define';/);
  });

  it('offers the key types of the exchange', async () => {
    await page.waitFor('option', /^Fast Connect/);
    choose('Key type preset', 'fast-connect');
    expect(code('HTML')).to.include(' key-type="fast-connect"');
    choose('Exchange', 'okx');
    expect(code('HTML')).not.to.include('key-type');
    await page.waitFor(TITLE, /OKX/i);
  });

  it('copies exactly what it shows', async () => {
    byRole(root(), 'button', 'Copy HTML').click();
    await page.waitFor('button', 'Copied');
    expect(page.copied).to.deep.equal([codeOf({})]);
  });

  it('offers every way that there is', () => {
    const ways = allByRole(root(), 'radio').filter(({name}) => name === 'route');
    expect(ways.map(({value}) => value)).to.deep.equal(['module', 'classic', 'npm', 'iframe', 'prerendered']);
    expect(ways.filter(({disabled}) => disabled)).to.deep.equal([]);
  });

  it('shows the hash of the build, or that there is none', async () => {
    const answer = await fetch('/dist/integrity.json');
    const pin = byRole(root(), 'checkbox', /^Pin the script/);
    if (!answer.ok) {
      await page.waitFor('#pin-hint', /^Build first to get the hash/);
      expect(pin.disabled).to.equal(true);
      return;
    }
    const hashes = (await answer.json()) as Record<string, string>;
    await page.waitFor('#pin-hint', /^The hash of whitelist-guide\.js in the last build\./);
    pin.click();
    expect(code('HTML')).to.include(`integrity="${hashes['whitelist-guide.js']!}"`);
  });

  it('puts a colour into a rule, makes text on it readable, and warns of too little contrast', async () => {
    const accent = page.find('input[aria-label="Accent, light"]')[0] as HTMLInputElement;
    accent.value = '#f5b700';
    accent.dispatchEvent(new Event('input', {bubbles: true}));
    expect(code('CSS')).to.include('--guide-accent-color: light-dark(#f5b700, #8ab4f8);');
    expect(code('CSS')).to.include('--guide-on-accent-color: light-dark(#000000, #000000);');
    await page.waitFor('li', /^--guide-accent-color Low contrast: 1\.8 : 1 in light\./);
    byRole(root(), 'button', 'Back to the default colours').click();
    expect(code('CSS')).to.equal('');
  });
});
