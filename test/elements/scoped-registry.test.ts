import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {defineElements, type WhitelistGuideElement} from '../../src/index.js';
import {VERSION} from '../../src/version.js';
import {createRegistry} from '../helpers/engine.js';
import {guideData} from '../helpers/factories.js';
import {allByRole, byRole} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

describe('elements in a registry of the page’s own', () => {
  let guide: WhitelistGuideElement;

  before(async function () {
    const registry = createRegistry(this);
    defineElements({registry});
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({mode: 'open', customElementRegistry: registry});
    guide = (
      document as unknown as {
        createElement(tag: string, options: object): WhitelistGuideElement;
      }
    ).createElement('whitelist-guide', {customElementRegistry: registry});
    Object.assign(guide, {content: guideData(), progressMode: 'none'});
    const ready = oneEvent(guide, 'guide-ready');
    root.append(guide);
    await ready;
  });

  it('show a whole guide', async () => {
    expect(allByRole(guide, 'heading', /^\d+\. /)).to.have.length(3);
    await waitUntil(() => allByRole(guide, 'group', 'Which type of API key do you have?').length > 0);
    byRole(guide, 'checkbox', /Log in/).click();
    await waitUntil(() => byRole(guide, 'checkbox', /Log in/).checked);
  });

  it('leave the registry of the document to the page', () => {
    const tags = ['whitelist-guide', 'key-type-picker', 'guide-faq', 'whitelist-index'];
    expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal([]);
  });

  it('keep their parts apart from those of another version', () => {
    const tag = `v${VERSION.replaceAll('.', '-')}-guide-steps`;
    expect(customElements.get(tag)).to.exist;
    expect(customElements.get('guide-steps')).to.equal(undefined);
  });
});
