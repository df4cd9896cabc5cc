import {expect} from '@open-wc/testing';
import {baseUrl} from '../src/base-url.js';
import {contentFolder} from '../src/state/content-folder.js';
import {defineElements, WhitelistGuideElement} from '../src/index.js';
import {VERSION} from '../src/version.js';

/** A registry that holds nothing but what the test and the code put into it. */
class FakeRegistry {
  readonly defined = new Map<string, unknown>();

  constructor(defined: Readonly<Record<string, unknown>> = {}) {
    for (const [tag, element] of Object.entries(defined)) this.defined.set(tag, element);
  }

  get(tag: string): unknown {
    return this.defined.get(tag);
  }

  define(tag: string, element: unknown): void {
    if (this.defined.has(tag)) throw new DOMException(`${tag} is taken`, 'NotSupportedError');
    this.defined.set(tag, element);
  }
}

/** Defines into the registry, and gives back what the console was told. */
function defineInto(fake: FakeRegistry, prefix?: string): readonly string[] {
  const registry = fake as unknown as CustomElementRegistry;
  const told: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => told.push(words.join(' '));
  try {
    defineElements(prefix === undefined ? registry : {prefix, registry});
  } finally {
    console.warn = warn;
  }
  return told;
}

describe('defineElements()', () => {
  it('is the only thing that defines: importing did not', () => {
    expect(customElements.get('whitelist-guide')).to.equal(undefined);
    expect(contentFolder()).to.equal(undefined);
  });

  it('defines the elements that a page may place', () => {
    const registry = new FakeRegistry();
    expect(defineInto(registry)).to.deep.equal([]);
    expect([...registry.defined.keys()]).to.include.members([
      'whitelist-guide',
      'key-type-picker',
      'guide-faq',
    ]);
    expect(registry.get('whitelist-guide')).to.equal(WhitelistGuideElement);
  });

  it('defines a guide before what is within a guide', () => {
    const registry = new FakeRegistry();
    defineInto(registry);
    expect([...registry.defined.keys()][0]).to.equal('whitelist-guide');
  });

  it('takes the folder of the script for the content', () => {
    defineInto(new FakeRegistry());
    expect(contentFolder()).to.equal(baseUrl);
    expect(baseUrl).to.equal(`${location.origin}/src/`);
  });

  it('is silent when the same version is there already', () => {
    const registry = new FakeRegistry();
    defineInto(registry);
    const before = [...registry.defined];
    expect(defineInto(registry)).to.deep.equal([]);
    expect([...registry.defined]).to.deep.equal(before);
  });

  it('stands back from another version, and says so', () => {
    const registry = new FakeRegistry({'whitelist-guide': {version: '0.0.9'}});
    expect(defineInto(registry)).to.deep.equal([
      `whitelist-guide ${VERSION} stands back: <whitelist-guide> is taken by 0.0.9.`,
    ]);
    expect([...registry.defined.keys()]).to.deep.equal(['whitelist-guide']);
  });

  it('stands back from other code under any of its tags, and says so', () => {
    const registry = new FakeRegistry({'guide-faq': HTMLElement});
    expect(defineInto(registry)).to.deep.equal([
      `whitelist-guide ${VERSION} stands back: <guide-faq> is taken by other code.`,
    ]);
    expect([...registry.defined.keys()]).to.deep.equal(['guide-faq']);
  });

  it('puts a prefix before each tag, with classes of their own', () => {
    const registry = new FakeRegistry({'whitelist-guide': HTMLElement});
    defineElements({prefix: 'altrady', registry: registry as unknown as CustomElementRegistry});
    expect([...registry.defined.keys()].slice(1)).to.deep.equal([
      'altrady-whitelist-guide',
      'altrady-key-type-picker',
      'altrady-guide-faq',
      'altrady-whitelist-index',
    ]);
    const guide = registry.get('altrady-whitelist-guide') as typeof WhitelistGuideElement;
    expect(guide).not.to.equal(WhitelistGuideElement);
    expect(guide.version).to.equal(VERSION);
    expect(defineInto(registry, 'altrady')).to.deep.equal([]);
  });

  it('stands back from another version under the same prefix', () => {
    const registry = new FakeRegistry({'altrady-whitelist-guide': {version: '0.0.9'}});
    expect(defineInto(registry, 'altrady')).to.deep.equal([
      `whitelist-guide ${VERSION} stands back: <altrady-whitelist-guide> is taken by 0.0.9.`,
    ]);
  });

  it('names the version of the package', async () => {
    const {version} = (await (await fetch('/package.json')).json()) as {version: string};
    expect(WhitelistGuideElement.version).to.equal(version);
  });
});
