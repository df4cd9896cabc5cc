import {expect} from '@open-wc/testing';

/** The sources as they are written, under their paths in src/. */
const texts = new Map(
  Object.entries((await (await fetch('/test/source-texts.json')).json()) as Record<string, string>),
);

/** Which floors a floor may import from, besides itself. Files right in src/ are the floor "entry". */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  model: ['locales'],
  state: ['model', 'guides', 'locales'],
  events: ['model'],
  context: ['events', 'state', 'model', 'locales'],
  elements: ['context', 'events', 'state', 'model', 'version.ts'],
  entry: ['elements', 'events', 'state', 'model'],
  server: ['elements', 'context', 'events', 'state', 'model', 'version.ts'],
  cli: ['model', 'locales', 'server', 'version.ts'],
};

/** The only files that may name element classes: where they are defined and where they are exported. */
const MEETING_PLACES = [
  'define-elements.ts',
  'index.ts',
  'elements/lazy-elements.ts',
  'elements/shell-elements.ts',
];

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Static and dynamic imports within src/, also those of types. */
const imports: readonly Import[] = [...texts].flatMap(([from, text]) =>
  [...withoutComments(text).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path]) => ({
    from,
    to: new URL(path!, `file:///${from}`).pathname.slice(1).replace(/\.js$/, '.ts'),
  })),
);

const packages: readonly Import[] = [...texts].flatMap(([from, text]) =>
  [...withoutComments(text).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'.][^']*)'/g)].map(([, to]) => ({
    from,
    to: to!,
  })),
);

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

function floorOf(path: string): string {
  const [folder, file] = path.split('/');
  return file === undefined ? 'entry' : folder!;
}

/** The folder of an element, or undefined for what all of them share. */
function elementOf(path: string): string | undefined {
  const element = /^elements\/([a-z-]+)\//.exec(path)?.[1];
  return element === 'shared' ? undefined : element;
}

const show = (wrong: readonly Import[]): readonly string[] => wrong.map(({from, to}) => `${from} -> ${to}`);

/** Places where the code of a floor has something that it must not have. */
function findText(pattern: RegExp, isMeant: (path: string) => boolean = () => true): readonly string[] {
  return [...texts]
    .filter(([path]) => isMeant(path))
    .flatMap(([path, text]) =>
      [...withoutComments(text).matchAll(pattern)].map(([found]) => `${path}: ${found.trim()}`),
    );
}

const runsInBrowsers = (path: string): boolean => !['cli', 'server'].includes(floorOf(path));

describe('the architecture', () => {
  it('is read from all sources', () => {
    expect([...texts.keys()]).to.include.members(['index.ts', 'elements/whitelist-guide/whitelist-guide.ts']);
    expect(show(imports)).to.include.members([
      'define-elements.ts -> elements/whitelist-guide/whitelist-guide.ts',
      'elements/lazy-elements.ts -> elements/guide-video/guide-video.ts',
      'model/parse-guide.ts -> model/guide.schema.ts',
    ]);
  });

  it('has no file outside the floors', () => {
    expect([...new Set([...texts.keys()].map(floorOf))]).to.have.members(Object.keys(FLOORS));
  });

  it('lets imports point down', () => {
    const wrong = imports.filter(({from, to}) => {
      const floor = floorOf(from);
      const target = floorOf(to);
      return target !== floor && !FLOORS[floor]?.some((allowed) => allowed === target || allowed === to);
    });
    expect(show(wrong)).to.deep.equal([]);
  });

  it('imports nothing that is not there', () => {
    const wrong = imports.filter(({to}) => to.endsWith('.ts') && !texts.has(to));
    expect(show(wrong)).to.deep.equal([]);
  });

  it('lets no element import the class of another', () => {
    const wrong = imports.filter(({from, to}) => {
      const target = elementOf(to);
      const isServer = floorOf(from) === 'server';
      return (
        target !== undefined && target !== elementOf(from) && !isServer && !MEETING_PLACES.includes(from)
      );
    });
    expect(show(wrong)).to.deep.equal([]);
  });

  it('lets nobody import the entries that define', () => {
    const wrong = imports.filter(({to}) =>
      ['define.ts', 'embed.ts', 'frame.ts', 'mount.ts', 'wake.ts'].includes(to),
    );
    expect(show(wrong)).to.deep.equal([]);
  });

  it('leaves the authors’ commands alone', () => {
    const wrong = imports.filter(({from, to}) => floorOf(to) === 'cli' && floorOf(from) !== 'cli');
    expect(show(wrong)).to.deep.equal([]);
  });

  it('needs only its dependencies in browsers, and the small zod', async () => {
    const {dependencies} = (await (await fetch('/package.json')).json()) as {dependencies: object};
    const known = Object.keys(dependencies).filter((name) => name !== 'zod');
    // Goes into the script of the frames only, which no application bundles.
    known.push('@open-iframe-resizer/core');
    const isKnown = (to: string): boolean =>
      to === 'zod/mini' || known.some((name) => to === name || to.startsWith(`${name}/`));
    const wrong = packages.filter(({from, to}) => runsInBrowsers(from) && !isKnown(to));
    expect(show(wrong)).to.deep.equal([]);
  });

  it('keeps the model free of Lit, the network and the browser', () => {
    const isModel = (path: string): boolean => floorOf(path) === 'model';
    expect(show(packages.filter(({from, to}) => isModel(from) && /^@?lit\b/.test(to)))).to.deep.equal([]);
    expect(findText(/\b(window\.|localStorage\.|fetch\()/g, isModel)).to.deep.equal([]);
  });

  it('makes no markup and no code from texts', () => {
    const words =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment|unsafe(HTML|SVG|CSS|Static|MathML)|eval\(|new Function|document\.write(ln)?)\b/gi;
    expect(findText(words, runsInBrowsers)).to.deep.equal([]);
  });

  it('sets no style attribute', () => {
    expect(
      findText(/\bstyleMap\b|\sstyle=|\.cssText\b|setAttribute\('style'/g, runsInBrowsers),
    ).to.deep.equal([]);
  });

  it('names no exchange in its code', () => {
    expect(findText(/['"`]bitmart['"`]/gi, runsInBrowsers)).to.deep.equal([]);
  });

  it('exports by name only', () => {
    expect(findText(/^export default\b/gm)).to.deep.equal([]);
  });

  it('sets no options that all users of zod would share', () => {
    expect(findText(/\bz\.config\(/g, runsInBrowsers)).to.deep.equal([]);
  });
});

describe('importing the index', () => {
  it('defines nothing and leaves nothing behind', async () => {
    const before = Object.keys(globalThis);
    const sheets = document.styleSheets.length;
    const index = await import('../src/index.js');
    expect(index.defineElements).to.be.a('function');
    for (const tag of ['whitelist-guide', 'key-type-picker', 'guide-faq', 'guide-steps'])
      expect(customElements.get(tag), tag).to.equal(undefined);
    const added = Object.keys(globalThis).filter((name) => !before.includes(name));
    expect(
      added.filter((name) => !/^(lit|reactive)\w*Versions$|^litIssuedWarnings$/.test(name)),
    ).to.deep.equal([]);
    expect(document.styleSheets).to.have.length(sheets);
  });
});
