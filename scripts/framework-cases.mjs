/**
 * What an application of test/frameworks/ has to do in a browser. All of them have the same buttons and outputs, so the
 * same cases go for all. They are those of custom-elements-everywhere.com, put to our elements: children, text, number
 * and boolean as attributes, arrays, objects and names with capitals as properties, events by markup and by code.
 */
import assert from 'node:assert/strict';
import {readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {launch} from 'puppeteer-core';
import {findBrowser} from './find-browser.mjs';

const BITMART = 'Replace Bitmart IP whitelist';
const OWN = 'Our own guide';
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** In the order in which they run: each leaves the page as the next one expects it. */
const cases = {
  attributes: {
    'a text names the guide': async ({shows}) => shows('title', BITMART),
    'a text with a hyphen in its name': async ({guide}) =>
      assert.equal(await guide(({contentBase}) => contentBase), '/whitelist-guide/'),
    'a number': async ({guide}) => assert.equal(await guide(({headingLevel}) => headingLevel), 2),
    'a boolean that is false': async ({guide}) =>
      assert.equal(await guide(({deepLinks}) => deepLinks), false),
    'all of them change': async ({click, shows, guide, until}) => {
      await click('other');
      await shows('title', /Bybit/);
      await until(() => document.querySelector('#guide').headingLevel === 3);
      assert.equal(await guide(({deepLinks}) => deepLinks), true);
      assert.ok(await guide((element) => element.shadowRoot.querySelector('h3')), 'the title is an h3');
    },
    'and change back': async ({click, shows, guide}) => {
      await click('other');
      await shows('title', BITMART);
      assert.equal(await guide(({deepLinks}) => deepLinks), false);
    },
  },
  properties: {
    'an array of objects': async ({guide, until}) => {
      assert.deepEqual(await guide(({accounts}) => accounts?.map(({id}) => id)), ['a1', 'a2']);
      await until(() => window.texts(document.querySelector('#guide')).includes('Grid bots'));
    },
    'a name with capitals': async ({guide}) =>
      assert.deepEqual(await guide(({ipAddresses}) => ipAddresses), ['203.0.113.5', '203.0.113.7']),
    'an object': async ({click, shows, guide}) => {
      await click('own');
      await shows('title', OWN);
      assert.equal(await guide(({content}) => typeof content), 'object');
    },
    'an object that goes': async ({click, shows}) => {
      await click('own');
      await shows('title', BITMART);
    },
    'none became an attribute': async ({guide}) =>
      assert.deepEqual(
        await guide((element) =>
          ['accounts', 'ipaddresses', 'content'].filter((name) => element.hasAttribute(name)),
        ),
        [],
      ),
  },
  children: {
    'the fallback is in the slot': async ({guide}) =>
      assert.match(await guide(({textContent}) => textContent), /Read the article on Bitmart\./),
    'it changes with the state': async ({click, until}) => {
      await click('other');
      await until(() => document.querySelector('#guide').textContent.includes('on Bybit.'));
      await click('other');
      await until(() => document.querySelector('#guide').textContent.includes('on Bitmart.'));
    },
    'another element works with the guide': async ({until}) =>
      until(() => window.texts(document.querySelector('guide-faq')).includes('?')),
  },
  events: {
    'by markup': async ({click, shows}) => {
      await click('tick');
      await shows('progress', /^1 of \d+$/);
    },
    'by code': async ({page, click}) => {
      await page.evaluate(() => {
        window.heard = new Promise((resolve) => {
          document.querySelector('#guide').addEventListener('guide-ready', ({guide}) => resolve(guide.title));
        });
      });
      await click('reload');
      assert.equal(await page.evaluate(() => window.heard), BITMART);
    },
    'one that is cancelled': async ({page, shows, find}) => {
      const tabs = async () => (await page.browserContext().pages()).map((tab) => tab.url());
      const before = await tabs();
      await find('a[href^="https:"]');
      await page.evaluate(() => window.found.click());
      await shows('link', /^[a-z-]+$/);
      assert.deepEqual(await tabs(), before);
    },
  },
  unmount: {
    'the element goes and is silent': async ({page, click, until}) => {
      await page.evaluate(() => (window.kept = document.querySelector('#guide')));
      await click('shown');
      await until(() => document.querySelector('whitelist-guide, guide-faq') === null);
      const loads = await page.$eval('#loads', ({textContent}) => textContent);
      await page.evaluate(async () => {
        window.kept.exchange = 'okx';
        await new Promise((resolve) => setTimeout(resolve, 500));
      });
      assert.equal(await page.$eval('#loads', ({textContent}) => textContent), loads);
    },
    'it comes again, with its ticks': async ({click, until}) => {
      await click('shown');
      await until(() => {
        const guide = document.querySelector('#guide');
        return guide && guide !== window.kept && window.deep(guide, 'input[type=checkbox]')?.checked;
      });
    },
    'nothing was said in the console': async ({messages}) => assert.deepEqual(messages, []),
  },
};

export const GROUPS = Object.keys(cases);

/** Runs all cases in a browser of its own; says for each group what the table shows, and what failed. */
export async function driveApp(folder, packageFolder) {
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
    if (['error', 'warn'].includes(message.type())) messages.push(message.text());
  });
  page.setDefaultTimeout(10_000);
  await page.evaluateOnNewDocument(() => {
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
