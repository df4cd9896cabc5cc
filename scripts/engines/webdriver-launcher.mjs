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
  #opening;
  #page;
  #sessionId;

  /** `start` opens a session; what it adds to the list of processes is ended with the tests. */
  constructor(name, start) {
    this.name = name;
    this.#start = start;
  }

  async startSession(sessionId, url) {
    this.#opening ??= this.#start(this.#processes);
    this.#page ??= new WebDriverPage(await this.#opening);
    this.#sessionId = sessionId;
    await this.#page.setViewport({width: 800, height: 600});
    await this.#page.goto(url);
  }

  isActive(sessionId) {
    return this.#sessionId === sessionId;
  }

  getBrowserUrl() {
    return this.#page.url();
  }

  getPage() {
    return this.#page;
  }

  /** Leaves the page, which ends what is still going on there. */
  async stopSession() {
    this.#sessionId = undefined;
    await this.#page.goto('about:blank');
    return {};
  }

  startDebugSession() {
    throw new Error(`There is no debugging in ${this.name} from here: open the address in a browser.`);
  }

  async stop() {
    await this.#page?.close().catch(() => undefined);
    // The last one first: a browser goes before its screen.
    for (const child of this.#processes.reverse()) child.kill();
  }
}
