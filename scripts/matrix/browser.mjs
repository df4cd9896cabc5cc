/** A browser that opens the pages of the embed matrix and says what each does, as its owner would find it. */
import {DevServer} from '@web/dev-server-core';
import {launch} from 'puppeteer-core';
import {embedPages} from '../embed-pages.mjs';
import {findBrowser} from '../find-browser.mjs';
import {SURROUNDINGS} from './cells.mjs';
import {whatReaderGets} from './reader.mjs';

export const PATIENCE = 45_000;
/** What the browser says of any frame with such a sandbox, whatever is in it. */
const SANDBOX_AT_WORK =
  /^Blocked script execution in .* the document's frame is sandboxed|^An iframe which has both allow-scripts and/;
const POLICY_AT_WORK = /Content Security Policy/i;

export async function startServer() {
  const server = new DevServer(
    {
      rootDir: process.cwd(),
      hostname: 'localhost',
      port: 0,
      middleware: [withoutIcon, embedPages()],
      plugins: [],
      injectWebSocket: false,
      disableFileWatcher: true,
    },
    {...console, debug: () => {}},
  );
  await server.start();
  const {port} = server.server.address();
  return {
    folder: `http://localhost:${port}/test/embed/pages/`,
    other: `http://127.0.0.1:${port}`,
    stop: () => server.stop(),
  };
}

export async function startBrowser() {
  const {executablePath, args} = await findBrowser();
  const rootArgs = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  return launch({
    executablePath,
    // Frames of other origins in the process of the page: one session then hears of the violations in all of them.
    args: [
      ...args,
      ...rootArgs,
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-site-isolation-trials',
      '--disable-features=IsolateOrigins,site-per-process,IsolateSandboxedIframes',
    ],
  });
}

/** Opens one cell; says what its reader got, the violations, and what else stands in the console. */
export async function openCell(context, folder, path, {surroundings, expected}) {
  const page = await context.newPage();
  try {
    const records = await record(page);
    await load(page, folder, path, SURROUNDINGS[surroundings]);
    const got = await settle(page, expected);
    return {got, ...records};
  } finally {
    await page.close();
  }
}

async function load(page, folder, path, {sandbox, isJavaScriptOff}) {
  if (isJavaScriptOff) await page.setJavaScriptEnabled(false);
  if (sandbox === undefined) {
    await page.goto(folder + path, {timeout: PATIENCE});
    return;
  }
  await page.goto(`${folder}matrix-around.html`, {timeout: PATIENCE});
  await page.evaluate(
    async (src, flags) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, {src, width: 800, height: 600});
      frame.setAttribute('sandbox', flags);
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      });
    },
    folder + path,
    sandbox,
  );
}

/** A page that shows something else than it should has the time to change; one that shows it already, to go on. */
async function settle(page, expected) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    await page.waitForNetworkIdle({idleTime: 300, timeout: PATIENCE});
    const got = await whatReaderGets(page.frames().at(-1));
    if (got === expected || Date.now() > end) return got ?? 'nothing';
  }
}

async function record(page) {
  const violations = [];
  const messages = [];
  const session = await page.createCDPSession();
  session.on('Audits.issueAdded', ({issue}) => {
    const details = issue.details.contentSecurityPolicyIssueDetails;
    if (details)
      violations.push(`${details.violatedDirective}${details.isReportOnly ? ', report only' : ''}`);
  });
  await session.send('Audits.enable');
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (!['error', 'warn'].includes(message.type())) return;
    if (!SANDBOX_AT_WORK.test(text) && !POLICY_AT_WORK.test(text)) messages.push(text);
  });
  return {violations, messages};
}

/** A browser asks for an icon where a page names none. */
async function withoutIcon(context, next) {
  if (context.path === '/favicon.ico') context.status = 204;
  else await next();
}
