import {expect} from '@open-wc/testing';
import index from '../../src/guides/index.json' with {type: 'json'};
import {DemoPage} from './demo-page.js';
import {GuideReader} from './guide-reader.js';
import {Kept} from './kept.js';

const kept = new Kept('whitelist-guide/progress/bitmart');
const LIST = Array.from({length: 20}, (_, index) => `192.0.2.${index + 1}`).join(' ');

describe('the full page of the demo', () => {
  let page: DemoPage;

  beforeEach(async () => {
    await kept.claim();
    page = await DemoPage.open('/demo/index.html', 360);
    await page.waitFor('guide-progress >>> .count', /of \d+ steps done/);
    await page.settle();
  });

  afterEach(() => {
    page.close();
    kept.forget();
  });

  it('brings a reader through the guide on a phone’s width, with a keyboard alone', async () => {
    await new GuideReader(page).doSteps('Standard key', LIST);
    await page.waitFor('guide-progress >>> .count', 'All steps are done.');
  });

  it('scrolls what gets the focus clear of the bar at the bottom', async () => {
    const before = await page.tabTo(/^Several accounts/);
    const below = await page.tab();
    below.ownerDocument.defaultView?.scrollBy(0, below.getBoundingClientRect().bottom - 900);
    before.focus({preventScroll: true});
    await page.tab();

    expect(page.focused).to.equal(below);
    const [bar] = page.find('.tools');
    expect(below.getBoundingClientRect().bottom).to.be.below(bar?.getBoundingClientRect().top ?? 0);
  });

  it('shows the guide of whichever exchange is chosen, with its key types and its markup', async () => {
    await page.tabTo('Options');
    await page.press('Enter');
    await page.tabTo(/^Exchange/);
    await page.type('o');
    await page.waitFor('whitelist-guide >>> [part~="title"]', /OKx/);
    await page.waitFor('#key-type', /Third-party key/);
    expect(page.find('#key-type option')).to.have.lengthOf(3);
    expect(page.texts('#markup')[0]).to.contain('exchange="okx"');
    expect(page.find('#exchange option')).to.have.lengthOf(Object.keys(index.guides).length);
  });
});
