/**
 * What the tests of private mode ask of a browser, for a page has no way to it. `private-window` with a list of
 * addresses goes to one after the other in one private window, which is closed in the end: what each page has put into
 * `report`, in the same order.
 */
import {needsOther} from './engines/needed.mjs';

const LOADED = 20_000;

export function privateWindows() {
  return {
    name: 'private-windows',
    async executeCommand({command, payload, session}) {
      if (command !== 'private-window') return undefined;
      const page = session.browser.getPage(session.id);
      if (!('browser' in page)) needsOther('private windows');
      const {origin} = new URL(page.url());
      const window = await openWindow(page);
      try {
        const reports = [];
        for (const path of payload) reports.push(await visit(window.page, origin + path));
        return reports;
      } finally {
        await window.close();
      }
    },
  };
}

/** In Chromium a context of its own is an incognito window. Firefox has private windows only by its settings. */
async function openWindow(page) {
  const browser = page.browser();
  if (!(await browser.version()).startsWith('firefox')) {
    const context = await browser.createBrowserContext();
    return {page: await context.newPage(), close: async () => context.close()};
  }
  const {launchPrivateFirefox} = await import('./engines/firefox.mjs');
  const firefox = await launchPrivateFirefox();
  return {page: await firefox.newPage(), close: async () => firefox.close()};
}

async function visit(page, url) {
  await page.goto(url);
  const report = await page.waitForFunction('globalThis.report', {polling: 50, timeout: LOADED});
  return report.jsonValue();
}
