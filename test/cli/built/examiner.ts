import {join} from 'node:path';
import {build} from 'esbuild';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../../../scripts/find-browser.mjs';
import {PROJECT} from '../helpers.js';

const HELPERS = 'test/accessibility/helpers/examine-page.ts';
const PATIENCE = 30_000;
const DESKTOP = {width: 1280, height: 800};
/** A window of 1280 by 1024 px at 400 % zoom (WCAG 1.4.10). */
const ZOOMED = {width: 320, height: 256};

/** As it comes, in which all rules are tried. */
const FOLDED = {name: 'folded', scheme: 'light', viewport: DESKTOP, rules: 'all'} as const;
/** With all that unfolds open: colours in every theme and width, the other rules where there is least room. */
const VIEWS = [
  {name: 'light', scheme: 'light', viewport: DESKTOP, rules: 'colours'},
  {name: 'dark', scheme: 'dark', viewport: DESKTOP, rules: 'colours'},
  {name: 'dark, at 400 % zoom', scheme: 'dark', viewport: ZOOMED, rules: 'all'},
  {name: 'light, at 400 % zoom', scheme: 'light', viewport: ZOOMED, rules: 'colours'},
] as const;

/** Opens pages in a browser of its own, and says what axe and IBM Equal Access find, and what does not fit. */
export class Examiner {
  readonly #browser: Browser;
  readonly #helpers: string;

  private constructor(browser: Browser, helpers: string) {
    this.#browser = browser;
    this.#helpers = helpers;
  }

  static async start(): Promise<Examiner> {
    const options = {bundle: true, write: false, format: 'iife', logLevel: 'error'} as const;
    const {outputFiles} = await build({...options, entryPoints: [join(PROJECT, HELPERS)]});
    const {executablePath, args} = await findBrowser();
    const isRoot = process.getuid?.() === 0 || process.env['CI'] !== undefined;
    const rootArgs = isRoot ? ['--no-sandbox'] : [];
    const browser = await launch({
      executablePath,
      protocolTimeout: PATIENCE * 4,
      args: [...args, ...rootArgs, '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
    return new Examiner(browser, outputFiles[0]!.text);
  }

  async end(): Promise<void> {
    await this.#browser.close();
  }

  /** What is found on a page as it was written, where no script may run. */
  async asWritten(address: string): Promise<readonly string[]> {
    return this.#examine(async (page) => {
      await page.setJavaScriptEnabled(false);
      await page.goto(address);
      await page.evaluate(this.#helpers);
      if (await page.evaluate('examine.isScripted()')) throw new Error('The page may run scripts.');
    });
  }

  /** What is found there when a reader has moved, and the live element has come. */
  async takenOver(address: string): Promise<readonly string[]> {
    return this.#examine(async (page) => {
      await page.goto(address);
      await page.mouse.move(100, 100);
      await page.evaluate(this.#helpers);
      await page.waitForFunction('examine.isLive()', {polling: 50});
      await page.waitForNetworkIdle({idleTime: 100});
    });
  }

  async #examine(open: (page: Page) => Promise<void>): Promise<readonly string[]> {
    // With a profile of its own, so that no tick comes along.
    const context = await this.#browser.createBrowserContext();
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await see(page, FOLDED);
      await open(page);
      const found = [...(await look(page, FOLDED))];
      await page.evaluate('examine.unfold()');
      for (const view of VIEWS) {
        await see(page, view);
        found.push(...(await look(page, view)));
      }
      return found;
    } finally {
      await context.close();
    }
  }
}

type View = typeof FOLDED | (typeof VIEWS)[number];

async function see(page: Page, {scheme, viewport}: View): Promise<void> {
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    // Between two themes an element would have the colours of neither.
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
}

async function look(page: Page, {name, rules, viewport}: View): Promise<readonly string[]> {
  const found = await told(page, `examine.findings('${rules}')`);
  const misfits = viewport === ZOOMED ? await told(page, 'examine.misfits()') : [];
  return [...found, ...misfits].map((finding) => `${name}: ${finding}`);
}

const told = async (page: Page, expression: string): Promise<readonly string[]> =>
  (await page.evaluate(expression)) as readonly string[];
