import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import '../../../src/elements/whitelist-guide/await-reader.js';
import '../../../src/elements/whitelist-guide/take-over.js';
import type {WhitelistGuideElement} from '../../../src/elements/whitelist-guide/whitelist-guide.js';
import {allByRole} from '../../helpers/roles.js';
import {waitUntil} from '../../helpers/wait-until.js';

describe('a prerendered guide whose page asks for another one, which does not come', () => {
  let guide: WhitelistGuideElement;

  beforeEach(async () => {
    // What is in a template is not upgraded before it comes to the page: as if a server had rendered it.
    const template = document.createElement('template');
    template.innerHTML = '<whitelist-guide exchange="acme"><p>Write to our support.</p></whitelist-guide>';
    guide = template.content.querySelector('whitelist-guide')!;
    guide.attachShadow({mode: 'open'}).innerHTML = '<p>The guide of a server</p>';
    document.body.append(template.content);
    const asked: string[] = [];
    Object.assign(guide, {
      progressMode: 'none',
      accounts: [{id: 'main', label: 'Main', kind: 'main'}],
      contentSource: {
        loadGuide: ({exchange}: {readonly exchange: string}) => {
          asked.push(exchange);
          return exchange === 'acme' ? new Promise(() => undefined) : Promise.reject(new Error('Down'));
        },
        loadMessages: () => Promise.resolve(undefined),
      },
    });
    await waitUntil(() => asked.includes('acme'), 'it begins with what the page wanted first');
    guide.exchange = 'nowhere';
    await waitUntil(() => allByRole(guide, 'alert').length > 0, 'it says that it does not come');
  });

  afterEach(() => {
    guide.remove();
  });

  it('makes room for what the page says in place of it', async () => {
    const words = guide.querySelector('p')!;
    await waitUntil(() => words.checkVisibility(), 'the words of the page are shown');
    expect(guide.shadowRoot!.textContent).not.to.include('The guide of a server');
  });
});
