import {expect, fixture, oneEvent} from '@open-wc/testing';
import {html} from 'lit';
import {defineElements} from '../../src/define-elements.js';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {createRegistry} from '../helpers/engine.js';
import {makeGuide} from '../helpers/factories.js';
import {byRole, textOf, walk} from '../helpers/roles.js';
import {appears} from '../helpers/embed-page.js';

/** The tags of ours in a tree, with all that they show. */
function ownTags(root: Element): readonly string[] {
  const tags = new Set<string>();
  walk(root, (node) => {
    if (node instanceof Element && /guide|key-type|whitelist/.test(node.localName)) tags.add(node.localName);
  });
  return [...tags];
}

async function showGuide(element: Element): Promise<HTMLElement & Pick<WhitelistGuideElement, 'keyType'>> {
  const guide = element as HTMLElement & Pick<WhitelistGuideElement, 'keyType'>;
  Object.assign(guide, {progressMode: 'none', content: makeGuide()});
  await oneEvent(guide, 'guide-ready');
  await appears(() => byRole(guide, 'disclosure', 'Where this comes from'));
  return guide;
}

/* The helpers that define the plain tags are not imported here. */
describe('elements with a prefix', () => {
  before(() => {
    defineElements({prefix: 'altrady'});
  });

  it('leave the plain tags to others, also within a guide', async () => {
    const guide = await showGuide(await fixture(html`<altrady-whitelist-guide></altrady-whitelist-guide>`));
    const tags = ownTags(guide);
    expect(tags).to.include.members([
      'altrady-guide-steps',
      'altrady-guide-answers',
      'altrady-guide-key-types',
    ]);
    expect(tags.filter((tag) => !tag.startsWith('altrady-'))).to.deep.equal([]);
    for (const tag of ['whitelist-guide', 'key-type-picker', 'guide-faq', 'whitelist-index', 'guide-steps'])
      expect(customElements.get(tag), tag).to.equal(undefined);
  });

  it('are a guide that works', async () => {
    const guide = await showGuide(await fixture(html`<altrady-whitelist-guide></altrady-whitelist-guide>`));
    byRole(guide, 'radio', /^Trading/).click();
    (await appears(() => byRole(guide, 'checkbox', /Edit the list/))).click();
    await appears(() => byRole(guide, 'status', /^1 of/));
    await expect(guide).to.be.accessible();
  });

  it('meet each other in slots and by “for”', async () => {
    const root = await fixture(html`
      <div>
        <altrady-whitelist-guide id="prefixed">
          <altrady-key-type-picker slot="key-type-picker" compact></altrady-key-type-picker>
        </altrady-whitelist-guide>
        <altrady-guide-faq for="prefixed"></altrady-guide-faq>
      </div>
    `);
    const guide = await showGuide(root.firstElementChild!);
    const picker = root.querySelector('altrady-key-type-picker')!;
    (await appears(() => byRole(picker, 'radio', /^Trading/))).click();
    await appears(() => guide.keyType);
    expect(guide.keyType).to.equal('trading');
    await appears(() => textOf(root.querySelector('altrady-guide-faq')!) || undefined);
  });

  it('can be defined beside the plain ones, which then show the same parts', async () => {
    defineElements();
    const guide = await showGuide(await fixture(html`<whitelist-guide></whitelist-guide>`));
    expect(ownTags(guide).filter((tag) => !tag.startsWith('altrady-'))).to.deep.equal(['whitelist-guide']);
  });

  it('can be defined in a registry of a part of the page', async function () {
    const registry = createRegistry(this);
    defineElements({registry, prefix: 'scoped'});
    expect(customElements.get('scoped-whitelist-guide')).to.equal(undefined);
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({mode: 'open', customElementRegistry: registry});
    const element = document.createElement('scoped-whitelist-guide', {
      customElementRegistry: registry,
    });
    root.append(element);
    const guide = await showGuide(element);
    expect(textOf(guide)).to.include('Find your key');
    defineElements(registry);
    expect(registry.get('whitelist-guide')).to.exist;
  });
});
