/**
 * Finds a Chromium to test in, so that `npm test` needs no configuration: CHROME_PATH, then an installed
 * Chromium, Chrome or Edge, then (Linux x64 only) a packaged one, fetched once into the user's cache folder.
 */
import {execFileSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-headless-shell',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPaths = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const packaged = '@sparticuz/chromium';
const packagedVersion = '143.0.4'; // The last one for Node 20.

/**
 * Says which browser to start and the arguments that this one needs.
 *
 * @returns {Promise<{executablePath: string, args: readonly string[]}>}
 */
export async function findBrowser() {
  const installed = findInstalledBrowser();
  if (installed) return {executablePath: installed, args: []};
  // Unpacked into a temporary folder, it has no sandbox helper of its own.
  if (process.platform === 'linux' && process.arch === 'x64') {
    return {executablePath: await fetchPackagedBrowser(), args: ['--no-sandbox']};
  }
  throw new Error(helpText('No Chrome, Chromium or Edge found.'));
}

/** The path of a browser that is already here, or undefined. */
export function findInstalledBrowser() {
  const {CHROME_PATH, PATH = ''} = process.env;
  if (CHROME_PATH) {
    if (isExecutable(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH names ${CHROME_PATH}, which is not an executable file.`);
  }
  return candidates(PATH).find(isExecutable);
}

function candidates(path) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => macApps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (process.platform === 'win32') {
    const {PROGRAMFILES, LOCALAPPDATA} = process.env;
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => windowsPaths.map((file) => join(folder, file)));
  }
  const folders = path.split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function fetchPackagedBrowser() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'whitelist-guide', `chromium-${packagedVersion}`);
  const home = join(folder, 'node_modules', packaged, 'build');
  const entry = () => [join(home, 'index.js'), join(home, 'esm', 'index.js')].find(existsSync);
  try {
    if (!entry()) {
      console.log(`No browser is installed: fetching ${packaged}@${packagedVersion} (about 70 MB, once).`);
      const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
      execFileSync('npm', ['install', '--prefix', folder, ...options, `${packaged}@${packagedVersion}`], {
        timeout: 300_000,
      });
    }
    // It unpacks the libraries that a bare machine lacks only when it believes to run on AWS Lambda.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
    const {default: chromium} = await import(pathToFileURL(entry()).href);
    return await chromium.executablePath();
  } catch (error) {
    throw new Error(helpText('No browser is installed, and fetching one failed.'), {cause: error});
  }
}

function helpText(problem) {
  return [
    problem,
    'The tests need Chrome, Chromium or Edge. Install one',
    '(Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium),',
    'or set CHROME_PATH to the executable of one.',
  ].join('\n');
}
