/** What pages do with a guide that is there: each of it with the built module, under a strict policy. */
import assert from 'node:assert/strict';
import {PATIENCE, startBrowser, startServer} from './browser.mjs';
import {LIVE} from './cells.mjs';
import {POLICIES} from './policies.mjs';
import {whatReaderGets} from './reader.mjs';
import {table} from './table.mjs';

const TIMES = 1000;

const cases = {
  [`taken out and put in ${TIMES} times`]: async ({page, works}) => {
    await works();
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await comeAndGo(page, TIMES); // By then the engine has compiled and kept what it wants to keep.
    const before = await weigh(session);
    await comeAndGo(page, TIMES);
    const after = await weigh(session);
    assert.equal(after.JSEventListeners, before.JSEventListeners, 'listeners');
    assert.ok(after.Nodes <= before.Nodes, `${before.Nodes} nodes became ${after.Nodes}`);
    const growth = Math.round((after.JSHeapUsedSize - before.JSHeapUsedSize) / 1024);
    assert.ok(growth < 64, `the heap grew by ${growth} KiB`);
    await works();
  },
  'left, and come back to from the browser’s cache': async ({page, folder, works}) => {
    await works();
    await page.evaluate(() => {
      addEventListener('pageshow', ({persisted}) => (window.isKept = persisted));
    });
    await page.goto(`${folder}matrix-around.html`);
    // Nothing is loaded on the way back that could be waited for.
    await page.evaluate(() => void setTimeout(() => history.back()));
    const isBack = await page.waitForFunction(
      () => document.querySelector('whitelist-guide') && {isKept: window.isKept},
    );
    assert.deepEqual(await isBack.jsonValue(), {isKept: true}, 'pageshow.persisted');
    await works();
  },
  'opened in a tab behind another': async ({page, context, works}) => {
    const front = await context.newPage();
    await front.bringToFront();
    await page.reload();
    assert.equal(await page.evaluate(() => document.visibilityState), 'hidden');
    await works();
    await front.close();
  },
  'in a dialog': async ({page, works}) => {
    await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.append(document.querySelector('whitelist-guide'));
      dialog.showModal();
    });
    await works();
  },
  'in a drawer, which is a popover': async ({page, works}) => {
    await page.evaluate(() => {
      const drawer = document.body.appendChild(document.createElement('aside'));
      drawer.popover = 'auto';
      drawer.append(document.querySelector('whitelist-guide'));
      drawer.showPopover();
    });
    await works();
    await page.evaluate(() => {
      const drawer = document.querySelector('aside');
      drawer.hidePopover();
      drawer.showPopover();
    });
    await works();
  },
};

/** The table, and what is wrong with which case. */
export async function tryLife() {
  const server = await startServer();
  const browser = await startBrowser();
  const rows = [];
  const problems = [];
  try {
    for (const [name, run] of Object.entries(cases)) {
      const problem = await tryCase(browser, server, run);
      rows.push([name, problem === undefined ? 'works' : 'FAILED']);
      if (problem !== undefined) problems.push(`${name}: ${problem}`);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return {table: table([['a guide', 'then'], ...rows]), problems};
}

async function tryCase(browser, {folder, other}, run) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const csp = POLICIES['strict, nonce']({scripts: other, styles: "'none'", frames: "'none'"});
    await page.goto(`${folder}matrix-module.html?${new URLSearchParams({csp})}`);
    await run({page, context, folder, works: () => works(page)});
    return undefined;
  } catch (error) {
    return error.message;
  } finally {
    await context.close();
  }
}

/** A tick is set or taken back, and the count follows. */
async function works(page) {
  await page.evaluate(() => delete window.countBefore);
  const end = Date.now() + PATIENCE;
  while ((await whatReaderGets(page.mainFrame())) !== LIVE) {
    if (Date.now() > end) throw new Error('The guide does not work.');
    await page.waitForNetworkIdle({idleTime: 100});
  }
}

async function comeAndGo(page, times) {
  await page.evaluate(async (count) => {
    const guide = document.querySelector('whitelist-guide');
    const {parentNode} = guide;
    for (let time = 0; time < count; time += 1) {
      guide.remove();
      parentNode.append(guide);
      await guide.updateComplete;
    }
  }, times);
}

async function weigh(session) {
  await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}
