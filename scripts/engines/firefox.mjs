/** Firefox by WebDriver BiDi, which puppeteer speaks to any Firefox as it is installed. */
import {chromeLauncher} from '@web/test-runner';
import {puppeteerCore} from '@web/test-runner-chrome';
import {findProgram} from './find-program.mjs';
import {MissingEngine} from './missing-engine.mjs';
import {needsOther} from './needed.mjs';

const names = [
  'firefox',
  'firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];
const preferences = {
  // A window without a screen gets no focus otherwise, and neither do the elements in it.
  'focusmanager.testmode': true,
  // Tab goes to links and checkboxes on every system, as it does on Windows and Linux.
  'accessibility.tabfocus': 7,
};

export function firefoxLauncher() {
  return chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: launchOptions(),
    createPage,
    // Of several windows only one has the focus.
    concurrency: 1,
  });
}

/** A Firefox in which every window is a private one. */
export async function launchPrivateFirefox() {
  return puppeteerCore.launch({
    headless: true,
    ...launchOptions({'browser.privatebrowsing.autostart': true}),
  });
}

function launchOptions(further = {}) {
  const {FIREFOX_PATH} = process.env;
  const executablePath = findProgram(FIREFOX_PATH ? [FIREFOX_PATH] : names);
  if (!executablePath) {
    throw new MissingEngine(
      'No Firefox found. Install one (Debian: apt-get install firefox-esr; Ubuntu: snap install firefox; ' +
        'macOS: brew install --cask firefox), or set FIREFOX_PATH to its executable.',
    );
  }
  return {browser: 'firefox', executablePath, extraPrefsFirefox: {...preferences, ...further}};
}

async function createPage({context}) {
  const page = await context.newPage();
  nameSpace(page.keyboard);
  page.emulateMediaFeatures = () => needsOther('emulateMedia');
  page.emulateMediaType = page.emulateMediaFeatures;
  page.createCDPSession = () => needsOther('DevTools protocol');
  Object.defineProperty(page, 'accessibility', {value: {snapshot: () => needsOther('a11ySnapshot')}});
  return page;
}

/** By BiDi the keyboard knows the space bar by its character only, and not by the name that works in Chromium. */
function nameSpace(keyboard) {
  for (const action of ['down', 'up', 'press']) {
    const act = keyboard[action].bind(keyboard);
    keyboard[action] = (key, ...rest) => act(key === 'Space' ? ' ' : key, ...rest);
  }
}
