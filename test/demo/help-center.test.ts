import {expect} from '@open-wc/testing';
import index from '../../src/guides/index.json' with {type: 'json'};
import {DemoPage, nameOf} from './demo-page.js';
import {GuideReader} from './guide-reader.js';
import {Kept} from './kept.js';

const kept = new Kept('whitelist-guide/progress/bitmart');
const LABELS = ['My main', 'Grid bots'] as const;

/** Twenty addresses for documentation, with the number of the account in them. */
const LISTS = [1, 2].map((account) =>
  Array.from({length: 20}, (_, index) => `192.0.2.${account * 100 + index}`),
);

describe('the help-centre demo', () => {
  let page: DemoPage;

  beforeEach(async () => {
    await kept.claim();
    page = await DemoPage.open('/demo/help-center/index.html');
    await page.waitFor('guide-progress >>> .count', /of \d+ steps done/);
    await page.settle();
  });

  afterEach(() => {
    page.close();
    kept.forget();
  });

  it('brings two accounts that the reader names to “all done”, with a keyboard alone', async () => {
    const reader = new GuideReader(page);
    const [first, second] = LISTS.map((list) => list.join(' '));

    await page.tabTo(/^Several accounts or subaccounts on Bitmart\?/);
    await page.press('Enter');
    await page.tabTo('Name, as in Altrady');
    await page.type('Grid bots');
    await page.press('Enter');
    expect(nameOf(page.focused)).to.equal('Name, as in Altrady');
    await page.tabTo('Rename: Main account');
    await page.press('Enter');
    await page.selectAll();
    await page.type('My main');
    await page.press('Enter');
    expect(nameOf(page.focused)).to.equal('Rename: My main');

    await page.tabTo(/^My main/);
    expect(await reader.doSteps('Standard key', first)).to.equal('Go on with Grid bots');
    await page.press('Enter');
    expect(await reader.doSteps('Standard key', second)).to.equal(undefined);

    await page.waitFor('guide-accounts >>> .summary', 'All accounts are done.');
    await page.waitFor('guide-progress >>> .count', 'All steps are done.');
    expect(page.copied).to.deep.equal(LISTS.map((list) => list.join(',')));
    expect(kept.keys).to.deep.equal(['whitelist-guide/progress/bitmart']);
    expect(kept.findForeign(LABELS)).to.deep.equal([]);
  });

  it('shows the guide of each exchange that the board links to', async () => {
    await page.waitFor('guide-board >>> .summary', /guides done/);
    const links = page.find('guide-board >>> a.link').map((link) => (link as HTMLAnchorElement).href);
    expect(links).to.have.lengthOf(Object.keys(index.guides).length);
    for (const [exchange, {name}] of Object.entries(index.guides)) {
      const link = links.find((href) => href.endsWith(`?exchange=${exchange}`));
      page.close();
      page = await DemoPage.open(link ?? '');
      await page.waitFor('guide-steps >>> li', new RegExp(name, 'i'));
      expect(page.texts('#kicker')).to.deep.equal([`Exchanges · ${name}`]);
      expect(page.texts('#title')[0]).to.contain(name);
    }
  });

  it('promises nothing that no source says', () => {
    const [text] = page.texts('body');
    expect(text).not.to.match(/keep trading|\d+ minutes|so are its facts|extra keys/);
  });
});
