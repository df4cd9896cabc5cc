import {WebDriverPage} from './webdriver-page.mjs';

/**
 * Runs the tests in the one window of a WebDriver session, one file after the other. It says to be puppeteer: the
 * runner's commands know no other launcher of which they ask for a page with a keyboard and a mouse.
 */
export class WebDriverLauncher {
  type = 'puppeteer';
  concurrency = 1;
  #start;
  #processes = [];
  #page;
  #sessionId;

  /** `start` opens a session; what it adds to the list of processes is ended with the tests. */
  constructor(name, start) {
    this.name = name;
    this.#start = start;
  }

  async startSession(sessionId, url) {
    this.#page ??= this.#start(this.#processes).then((driver) => new WebDriverPage(driver));
    this.#sessionId = sessionId;
    const page = await this.#page;
    await page.setViewport({width: 800, height: 600});
    await page.goto(url);
  }

  isActive(sessionId) {
    return this.#sessionId === sessionId;
  }

  async getBrowserUrl() {
    return (await this.#page)?.url();
  }

  getPage() {
    return this.#page;
  }

  /** Leaves the page, which ends what is still going on there. */
  async stopSession() {
    const page = await this.#page;
    this.#sessionId = undefined;
    await page.goto('about:blank');
    return {};
  }

  startDebugSession() {
    throw new Error(`There is no debugging in ${this.name} from here: open the address in a browser.`);
  }

  async stop() {
    const page = await this.#page?.catch(() => undefined);
    await page?.close().catch(() => undefined);
    // The last one first: a browser goes before its screen.
    for (const child of this.#processes.reverse()) child.kill();
  }
}
