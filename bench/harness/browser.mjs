import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../scripts/find-browser.mjs';
import {installProbe} from './probe.js';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
];
/** Then a reaction takes as long as it takes, and not the time until the next refresh of a screen. */
const unlimited = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

export async function openBrowser({frames = 'limited'} = {}) {
  const {executablePath, args} = await findBrowser();
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: [...new Set([...quiet, ...args, ...root, ...(frames === 'unlimited' ? unlimited : [])])],
    defaultViewport: {width: 412, height: 823, deviceScaleFactor: 1, isMobile: true, hasTouch: true},
    protocolTimeout: 300_000,
  });
}

/**
 * Opens a page in a profile of its own: no cache, no storage, no compiled code of the load before.
 * Its process has shown a blank page of the same site, so that none of its start is counted.
 */
export async function withPage(browser, {origin, slowdown = 1, network, waits}, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', {cacheDisabled: true});
    await page.goto(`${origin}/blank.html`);
    if (waits) await page.evaluateOnNewDocument(installProbe, {waits});
    await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    if (network) await page.emulateNetworkConditions(network);
    return await use(page, session);
  } finally {
    await context.close();
  }
}

/** All requests of a page, and a promise for the moment when none has been open for a while. */
export function watchNetwork(session) {
  const urls = [];
  const open = new Set();
  let changed = performance.now();
  const end = ({requestId}) => {
    open.delete(requestId);
    changed = performance.now();
  };
  session.on('Network.requestWillBeSent', ({requestId, request}) => {
    if (!request.url.startsWith('http')) return;
    urls.push(request.url);
    open.add(requestId);
    changed = performance.now();
  });
  session.on('Network.loadingFinished', end);
  session.on('Network.loadingFailed', end);
  const quiet = async (pause = 500) => {
    while (open.size > 0 || performance.now() - changed < pause)
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
  return {urls, quiet};
}

/** Seconds of the main thread and what lies in memory, as Chromium counts them. */
export async function readMetrics(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}
