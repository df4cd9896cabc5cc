/**
 * WebKit by WebDriver: on Linux the driver of WebKitGTK and its MiniBrowser, on a screen of Xvfb where there is none;
 * on a Mac Safari and its driver.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findProgram} from './find-program.mjs';
import {MissingEngine} from './missing-engine.mjs';
import {freePort, WebDriver} from './webdriver.mjs';
import {WebDriverLauncher} from './webdriver-launcher.mjs';

// Debian and Ubuntu keep it out of PATH.
const folders = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((api) => `/usr/lib/${machine}-linux-gnu/${api}`),
);

// The bar above the page is wider than a telephone, and a window no narrower than its bar.
const NARROW_BAR =
  '* { min-width: 0; min-height: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px; }';

export function webkitLauncher() {
  return process.platform === 'darwin' ? safari() : webKitGtk();
}

function webKitGtk() {
  const driver = findProgram(['WebKitWebDriver']);
  const binary = findProgram(['MiniBrowser', ...folders.map((folder) => `${folder}/MiniBrowser`)]);
  if (!driver || !binary) {
    throw new MissingEngine(
      'No WebKitWebDriver with its MiniBrowser found. On Debian and Ubuntu: apt-get install webkit2gtk-driver.',
    );
  }
  const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const screen = findProgram(['Xvfb']);
  if (!hasScreen && !screen) {
    throw new MissingEngine(
      'WebKit needs a screen, and there is none. On Debian and Ubuntu: apt-get install xvfb.',
    );
  }
  return new WebDriverLauncher('WebKit', async (processes) => {
    const env = {...process.env, XDG_CONFIG_HOME: createSettings(processes)};
    if (!hasScreen) env.DISPLAY = await startScreen(screen, processes);
    const options = {binary, args: ['--automation']};
    return startSession(driver, env, processes, {'webkitgtk:browserOptions': options});
  });
}

function safari() {
  const driver = findProgram(['safaridriver']);
  if (!driver)
    throw new MissingEngine('No safaridriver found. It comes with Safari; allow it: safaridriver --enable.');
  return new WebDriverLauncher('WebKit', (processes) =>
    startSession(driver, process.env, processes, {browserName: 'safari'}),
  );
}

/** The settings of the window around the page, in a folder that goes with the tests. */
function createSettings(processes) {
  const folder = mkdtempSync(join(tmpdir(), 'whitelist-guide-webkit-'));
  processes.push({kill: () => rmSync(folder, {recursive: true, force: true})});
  for (const toolkit of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, toolkit));
    writeFileSync(join(folder, toolkit, 'gtk.css'), NARROW_BAR);
  }
  return folder;
}

/** Starts Xvfb on a free display, and says which. */
async function startScreen(screen, processes) {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const child = spawn(screen, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  processes.push(child);
  const [display] = await Promise.race([
    once(child.stdio[3], 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ]);
  return `:${String(display).trim()}`;
}

async function startSession(driver, env, processes, capabilities) {
  const port = await freePort();
  processes.push(spawn(driver, [`--port=${port}`], {env, stdio: 'ignore'}));
  return WebDriver.start(`http://127.0.0.1:${port}`, capabilities);
}
