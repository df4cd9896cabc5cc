import {expect} from '@open-wc/testing';
import {appears, closePages, openDocument} from '../helpers/embed-page.js';
import {byRole} from '../helpers/roles.js';

/** A block of a document that can be opened as a page. */
interface Snippet {
  readonly name: string;
  /** Files in dist/, without their hashes. */
  readonly loads: readonly string[];
}

const snippets = (await (await fetch('/test/embed/docs/index.json')).json()) as readonly Snippet[];

describe('what the documents give to paste', () => {
  afterEach(closePages);

  it('is there for pages, whole sites and applications', () => {
    const names = snippets.map(({name}) => name.split('/')[0]);
    expect(names).to.include.members(['plain-html', 'wordpress', 'zendesk', 'crisp', 'help-scout']);
  });

  for (const {name, loads} of snippets) {
    it(`shows a guide with all its parts under the policy that it names: ${name}`, async () => {
      const {document, notes, loaded} = await openDocument(`../docs/${name}.html`);
      const guide = await appears(() => document.querySelector('whitelist-guide') ?? undefined);
      await appears(() => byRole(guide, 'disclosure', 'Where this comes from'));
      await appears(() => byRole(guide, 'disclosure', /^Can I create my new API key/));
      await appears(() => byRole(guide, 'group', 'Was this guide helpful?'));
      (await appears(() => byRole(guide, 'checkbox', /Log in to Bitmart/))).click();
      await appears(() => byRole(guide, 'status', /^1 of/));
      expect(notes).to.deep.equal([]);
      expect([...new Set(loaded())].sort(), 'see scripts/page-loads.mjs').to.deep.equal(loads);
    });
  }
});
