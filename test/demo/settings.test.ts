import {expect} from '@open-wc/testing';
import {ACCOUNTS} from '../../demo/settings/accounts.js';
import index from '../../src/guides/index.json' with {type: 'json'};
import {DemoPage} from './demo-page.js';
import {GuideReader} from './guide-reader.js';
import {Kept} from './kept.js';

const kept = new Kept('whitelist-guide-demo/server/api/', 'whitelist-guide-demo/done');
const STATUS = '.account .status';

describe('the settings demo', function () {
  this.timeout(180_000);

  let page: DemoPage;
  let reader: GuideReader;

  beforeEach(async () => {
    kept.forget();
    page = await DemoPage.open('/demo/settings/index.html');
    reader = new GuideReader(page);
  });

  afterEach(() => {
    page.close();
    kept.forget();
  });

  /** Opens the drawer by a button, and waits for the guide in it. */
  async function openGuide(button: string, title: RegExp): Promise<void> {
    await page.tabTo(button);
    await page.press('Enter');
    await page.waitFor('whitelist-guide >>> [part~="title"]', title);
    await page.settle();
  }

  it('brings five accounts on three exchanges to “all done”, with a keyboard alone', async () => {
    await page.waitFor('#summary', '5 of 5 accounts need their new IP list.');

    await openGuide('Resolve Bitmart Futures main', /Bitmart/);
    expect(await reader.doSteps()).to.equal('Go on with Futures grid bots');
    await page.press('Enter');
    expect(page.texts('#drawer-heading')).to.deep.equal(['Bitmart Futures grid bots']);
    expect(await reader.doSteps('Fast Connect key')).to.equal(undefined);
    await page.waitFor('guide-accounts >>> .summary', 'All accounts are done.');
    await page.press('Escape');
    expect(page.focused.ariaLabel).to.equal('Guide for Bitmart Futures main');

    await openGuide('Resolve OKX Swing trades', /OKX/i);
    expect(await reader.doSteps()).to.equal('Go on with Signal bot');
    await page.press('Enter');
    expect(await reader.doSteps('Standard key')).to.equal(undefined);
    await page.waitFor('guide-accounts >>> .summary', 'All accounts are done.');
    await page.press('Escape');

    await openGuide('Replace the IP whitelist on Bybit', /Bybit/);
    expect(await reader.doSteps()).to.equal(undefined);
    await page.waitFor('guide-progress >>> .count', 'All steps are done.');
    await page.press('Escape');

    await page.waitFor('#summary', 'All accounts are ticked as done.');
    expect(page.texts(STATUS).filter((status) => status.startsWith('Ticked as done'))).to.have.lengthOf(5);
    await page.waitFor('guide-board >>> .summary', '3 of 3 guides done');
    expect(page.copied).to.deep.equal(ACCOUNTS.map(({ipAddresses}) => ipAddresses.join(',')));
    expect(kept.keys).to.include.members([
      'whitelist-guide-demo/server/api/progress/bitmart',
      'whitelist-guide-demo/server/api/progress/bybit',
      'whitelist-guide-demo/server/api/progress/okx',
    ]);
    expect(kept.findForeign()).to.deep.equal([]);

    await page.reload();
    await page.waitFor('guide-board >>> .summary', '3 of 3 guides done');
    expect(page.texts('#summary')).to.deep.equal(['All accounts are ticked as done.']);
  });

  it('opens an account again whose tick is taken back, and closes it when the tick is set again', async () => {
    const name = 'Bybit Spot savings';
    const showsOpen = async (): Promise<void> => {
      await page.waitFor('#toast', `${name}: open again, a tick was taken back.`);
      expect(page.texts('#account-bybit-savings .status')).to.deep.equal(['IP list not valid']);
      expect(page.find(`[aria-label="Resolve ${name}"]`)).to.have.lengthOf(1);
      expect(page.texts('#summary')).to.deep.equal(['5 of 5 accounts need their new IP list.']);
    };

    await openGuide(`Resolve ${name}`, /Bybit/);
    await reader.doSteps();
    await page.waitFor('#toast', `${name} is ticked as done.`);
    await page.waitFor('guide-progress >>> .count', 'All steps are done.');
    expect(page.texts('#account-bybit-savings .status')[0]).to.match(/^Ticked as done \d\d:\d\d$/);
    expect(page.find(`[aria-label="Guide for ${name}"]`)).to.have.lengthOf(1);

    await page.tabTo('Click Submit on Bybit');
    await page.press('Space');
    await showsOpen();
    await page.press('Space');
    await page.waitFor('#toast', `${name} is ticked as done.`);
    await page.waitFor('#summary', '4 of 5 accounts need their new IP list.');

    await page.press('Space');
    await showsOpen();
    await page.reload();
    expect(page.texts('#account-bybit-savings .status')).to.deep.equal(['IP list not valid']);
  });

  it('shows a tick at once while the service fails, says that it is not saved, and saves it later', async () => {
    await openGuide('Resolve Bybit Spot savings', /Bybit/);
    await page.press('Escape');
    await page.tabTo('Normal');
    await page.press('ArrowRight');
    await page.press('ArrowRight');
    await openGuide('Resolve Bybit Spot savings', /Bybit/);

    await page.tabTo(/^Done ?: /);
    await page.press('Space');
    expect((page.focused as HTMLInputElement).checked).to.equal(true);
    await page.waitFor('guide-progress >>> .saving', 'Your last tick is not saved yet. We keep trying.');
    expect(kept.keys).to.deep.equal([]);

    await page.press('Escape');
    await page.tabTo('Failing');
    await page.press('ArrowLeft');
    await page.press('ArrowLeft');
    await page.waitFor('guide-progress >>> .saving', '');
    expect(kept.keys).to.deep.equal(['whitelist-guide-demo/server/api/progress/bybit']);
  });

  it('takes the reader back to the account on the page, and to the board', async () => {
    await openGuide('Resolve OKX Swing trades', /OKX/i);
    await page.tabTo(/^Settings > Exchange API Keys in Altrady/);
    await page.press('Enter');
    await page.waitForFocus('account-okx-main');

    await page.tabTo(/^Update IP whitelists: Start Here/);
    await page.press('Enter');
    await page.waitForFocus('board-section');
  });

  it('opens every guide of the board, also where the page has no account', async () => {
    await page.waitFor('guide-board >>> .summary', '0 of 3 guides done');
    for (const {name} of Object.values(index.guides)) {
      page.click(`Replace the IP whitelist on ${name}`);
      await page.waitFor('#drawer[open] whitelist-guide >>> [part~="title"]', new RegExp(name, 'i'));
      expect(page.texts('#drawer-heading')[0]).to.match(new RegExp(`^${name}`));
    }

    expect(page.texts('#drawer-heading')).to.deep.equal(['WhiteBIT']);
    expect(page.texts('.account .tag')).to.deep.equal([]);
    await page.settle();
    await page.tabTo(/^Settings > Exchange API Keys in Altrady/);
    await page.press('Enter');
    await page.waitForFocus('accounts');
  });

  it('has the drawer open again at the same account after a reload, and closed once it was closed', async () => {
    await openGuide('Resolve Bitmart Futures main', /Bitmart/);
    await page.tabTo(/^Futures main/);
    await page.press('ArrowDown');
    expect(page.texts('#drawer-heading')).to.deep.equal(['Bitmart Futures grid bots']);
    await page.tabTo('Skip to the accounts');
    await page.press('Enter');

    await page.reload();
    await page.waitFor('#drawer[open] whitelist-guide >>> [part~="title"]', /Bitmart/);
    await page.settle();
    expect(page.texts('#drawer-heading')).to.deep.equal(['Bitmart Futures grid bots']);
    expect(page.texts('.account.current h3')).to.deep.equal(['Futures grid bots']);
    await page.waitForFocus('accounts');

    await page.tabTo('Close');
    await page.press('Enter');
    await page.waitForFocus('account-bitmart-grid');
    await page.reload();
    expect(page.find('#drawer[open]')).to.deep.equal([]);
  });

  it('has the reader in the drawer after a reload on a phone, where it lies over the page', async () => {
    page.close();
    page = await DemoPage.open('/demo/settings/index.html', 360);
    await openGuide('Resolve Bybit Spot savings', /Bybit/);
    await page.reload();
    await page.waitForFocus('drawer-title');
    await page.press('Escape');
    await page.waitForFocus('account-bybit-savings');
  });

  it('supposes extra keys only where Altrady’s articles name them', () => {
    const named = ['cryptocom', 'htx', 'kraken'];
    const supposed = ACCOUNTS.filter(({kind}) => kind === 'extra-key').map(({exchange}) => exchange);
    expect(supposed.filter((exchange) => !named.includes(exchange))).to.deep.equal([]);
  });
});
