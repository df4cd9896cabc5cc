/** Opens a built application of test/frameworks/ in a browser and runs cases there. */
import {readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {launch} from 'puppeteer-core';
import {findBrowser} from './find-browser.mjs';
import {CASES} from './framework-cases.mjs';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export const GROUPS = Object.keys(CASES);

/** Runs all cases in a browser of its own; says for each group what the table shows, and what failed. */
export async function driveApp(folder, packageFolder, cases = CASES) {
  const server = await serve(folder, packageFolder);
  const {executablePath, args} = await findBrowser();
  const rootArgs = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  const browser = await launch({
    executablePath,
    protocolTimeout: 30_000,
    args: [...args, ...rootArgs, '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const {driver, open} = await drive(browser);
    await open(`http://127.0.0.1:${server.address().port}/`);
    const results = {};
    for (const [group, groupCases] of Object.entries(cases))
      results[group] = await runGroup(groupCases, driver);
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}

async function runGroup(groupCases, driver) {
  const failures = [];
  for (const [name, run] of Object.entries(groupCases)) {
    try {
      await run(driver);
    } catch (error) {
      failures.push(`${name}: ${error.message}`);
    }
  }
  const count = Object.keys(groupCases).length;
  return {text: `${failures.length > 0 ? 'FAILED ' : ''}${count - failures.length}/${count}`, failures};
}

async function drive(browser) {
  const page = await browser.newPage();
  const messages = [];
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    // Builds for development come with Lit's.
    if (['error', 'warn'].includes(message.type()) && !text.startsWith('Lit is in dev mode'))
      messages.push(text);
  });
  page.setDefaultTimeout(10_000);
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      window.first = document.querySelector('whitelist-guide');
      if (window.first) observer.disconnect();
    }).observe(document, {childList: true, subtree: true});
    const inside = (node) => [...(node.shadowRoot ?? node).querySelectorAll('*')];
    window.deep = (node, selector) => {
      for (const element of inside(node)) {
        if (element.matches(selector)) return element;
        const found = element.shadowRoot && window.deep(element, selector);
        if (found) return found;
      }
      return null;
    };
    window.texts = (node) =>
      (node.shadowRoot?.textContent ?? '') +
      inside(node)
        .filter(({shadowRoot}) => shadowRoot)
        .map(window.texts)
        .join('');
  });
  const until = (test, ...args) => page.waitForFunction(test, {polling: 50}, ...args);
  const find = (selector) =>
    until((wanted) => (window.found = window.deep(document.querySelector('#guide'), wanted)), selector);
  const driver = {
    page,
    messages,
    until,
    find,
    guide: (read) => page.$eval('#guide', read),
    click: async (id) => {
      if (id !== 'tick') return page.$eval(`#${id}`, (button) => button.click());
      await find('input[type=checkbox]');
      return page.evaluate(() => window.found.click());
    },
    shows: async (id, text) => {
      const pattern = text instanceof RegExp ? text.source : `^${text}$`;
      try {
        await until(
          (output, source) => new RegExp(source).test(document.querySelector(`#${output}`).textContent),
          id,
          pattern,
        );
      } catch {
        const now = await page.$eval(`#${id}`, ({textContent}) => textContent);
        throw new Error(
          `#${id} says “${now}” and not “${text}”. Console: ${messages.join(' | ') || 'silent'}`,
        );
      }
    },
  };
  return {driver, open: (url) => page.goto(url)};
}

/** The application at `/`, the content of the package at `/whitelist-guide/`, as it would be copied there. */
async function serve(folder, packageFolder) {
  const server = createServer(({url}, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const inPackage = path.startsWith('/whitelist-guide/');
    const file = inPackage ? join(packageFolder, path.slice('/whitelist-guide'.length)) : join(folder, path);
    const found = path.endsWith('/') ? join(file, 'index.html') : file;
    if (!statSync(found, {throwIfNoEntry: false})?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, {'content-type': types[extname(found)] ?? 'application/octet-stream'});
    return response.end(readFileSync(found));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
