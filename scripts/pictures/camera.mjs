/* global stage */
import {launch} from 'puppeteer-core';
import {findBrowser} from '../find-browser.mjs';

/** The day of every picture, for the guides say how old they are. */
const TODAY = Date.UTC(2026, 10, 20, 12);
const PATIENCE = 30_000;
/** Higher, Chromium paints nothing. */
const HIGHEST = 16_000;
const HEIGHT = 800;
// Forced colours are light letters on black for most who have them.
const DARK = ['dark', 'forced'];
const ROOM = 12;

/** Takes pictures of scenes: the same pixels for the same page, on one machine. */
export class Camera {
  #browser;
  #origin;

  constructor(browser, origin) {
    this.#browser = browser;
    this.#origin = origin;
  }

  static async open(origin) {
    const {executablePath, args} = await findBrowser();
    const pixels = ['--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none', '--hide-scrollbars'];
    const isRoot = process.getuid?.() === 0 || process.env.CI;
    const browser = await launch({
      executablePath,
      protocolTimeout: PATIENCE,
      args: [...args, ...pixels, '--force-color-profile=srgb', ...(isRoot ? ['--no-sandbox'] : [])],
    });
    return new Camera(browser, origin);
  }

  close() {
    return this.#browser.close();
  }

  browserVersion() {
    return this.#browser.version();
  }

  /** The picture of some markup alone. */
  async takeMarkup(html) {
    const page = await this.#browser.newPage();
    await page.setContent(html);
    return page.screenshot();
  }

  /**
   * The picture of a scene, as PNG, and by how many pixels the page is wider than the window. Each has a browser
   * profile of its own, so no tick comes along.
   */
  async take(scene) {
    const context = await this.#browser.createBrowserContext();
    try {
      return await takeIn(await context.newPage(), scene, this.#origin);
    } catch (error) {
      throw new Error(`There is no picture of ${scene.name}.`, {cause: error});
    } finally {
      await context.close();
    }
  }
}

async function takeIn(page, scene, origin) {
  const {name, path, width, setting, until, prepare, shows = until, part = 'body', isUnanswered} = scene;
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({width, height: HEIGHT});
  await page.emulateTimezone('UTC');
  await emulate(page, setting);
  await page.evaluateOnNewDocument(stopClock, TODAY);
  if (path) {
    // A prerendered page, as it is without its script.
    await page.setJavaScriptEnabled(false);
    await page.goto(origin + path);
    return shoot(page, width, () => document.documentElement);
  }
  await page.goto(`${origin}/scene/${name}`);
  await appear(page, until, isUnanswered);
  if (prepare) {
    await page.evaluate(prepare);
    await appear(page, shows, isUnanswered);
  }
  return shoot(page, width, (selector) => stage.one(selector), part);
}

/** Waits for an element, for what is loaded with it, and for what comes of that. */
async function appear(page, selector, isUnanswered) {
  await page.waitForFunction((each) => stage.one(each), {polling: 50}, selector);
  await page.waitForNetworkIdle({idleTime: 100, concurrency: isUnanswered ? 1 : 0});
  await page.evaluate(() => stage.settled());
}

/** What the reader's system asks for. Puppeteer's own command knows no forced colours. */
async function emulate(page, setting) {
  const session = await page.createCDPSession();
  // Of two windows one would be in the background, where nothing is painted.
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  await session.send('Emulation.setEmulatedMedia', {
    media: setting === 'print' ? 'print' : 'screen',
    features: [
      {name: 'prefers-color-scheme', value: DARK.includes(setting) ? 'dark' : 'light'},
      {name: 'forced-colors', value: setting === 'forced' ? 'active' : 'none'},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ],
  });
}

/** Takes an element with some room around it, in a window as high as the page: what is out of view is not painted. */
async function shoot(page, width, find, part) {
  const {scrollWidth, scrollHeight} = await page.evaluate(sizeOfPage);
  await page.setViewport({width, height: Math.min(scrollHeight, HIGHEST)});
  await page.evaluate(() => globalThis.stage?.settled());
  const element = await page.evaluateHandle(find, part);
  const {top, bottom} = await element.evaluate((each) => each.getBoundingClientRect().toJSON());
  const y = Math.max(0, Math.floor(top) - ROOM);
  const clip = {x: 0, y, width, height: Math.ceil(bottom) + ROOM - y};
  // Beyond the view, Chromium takes pages from right to left from another corner.
  const picture = await page.screenshot({clip, captureBeyondViewport: false});
  return {picture, overflow: Math.max(0, scrollWidth - width)};
}

const sizeOfPage = () => ({
  scrollWidth: document.documentElement.scrollWidth,
  scrollHeight: document.documentElement.scrollHeight,
});

/** Runs in the page. */
function stopClock(now) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [now]));
    }

    static now() {
      return now;
    }
  };
}
