import {expect} from '@open-wc/testing';
import {appears, closePages, openPage, type EmbedPage} from '../helpers/embed-page.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';

/* Built by scripts/made-up-exchange.mjs from a copy of the project with one more file. */
describe('an exchange that came as one file', () => {
  let page: EmbedPage;
  beforeEach(async () => {
    page = await openPage('made-up-exchange.html');
  });
  afterEach(closePages);

  it('is in the index beside all others', async () => {
    const folders = ['/dist', '/dist-made-up'].map(async (folder) => {
      const index = (await (await fetch(`${folder}/guides/index.json`)).json()) as {readonly guides: object};
      return Object.keys(index.guides);
    });
    const [before = [], after = []] = await Promise.all(folders);
    expect(after).to.deep.equal([...before, 'moonbase'].sort());
  });

  it('has its guide, with its links', async () => {
    expect(nameOf(byRole(page.guide, 'heading', /^Update the IP/))).to.equal(
      'Update the IP whitelist of Moonbase',
    );
    const link = await appears(() => allByRole(page.guide, 'link', /Log in to Moonbase/)[0]);
    expect(link.href).to.equal('https://www.moonbase.example/login');
    await appears(() => byRole(page.guide, 'radio', /Crater key/));
  });

  it('has its questions', async () => {
    const faq = page.document.querySelector('guide-faq')!;
    const question = await appears(() => byRole(faq, 'disclosure', 'Why?'));
    expect(textOf(question, {folded: true})).to.include('Because the addresses are new.');
  });

  it('is on the board', async () => {
    const board = page.document.querySelector('whitelist-index')!;
    const link = await appears(() => byRole(board, 'link', /Moonbase/));
    expect(new URL(link.href).pathname).to.equal('/guides/moonbase');
  });

  it('leaves the console of the page clean', async () => {
    await appears(() => byRole(page.guide, 'disclosure', 'Where this comes from'));
    expect(page.notes).to.deep.equal([]);
  });
});
