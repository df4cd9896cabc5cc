import {expect} from '@open-wc/testing';
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
});
