/**
 * Holds the standalone site against Lighthouse: builds it, serves it on this machine and asks for the board and some
 * guides. Fails below 100 for accessibility, best practices or SEO. Needs the network once, for Lighthouse, and some
 * minutes, so it is no part of `npm test`.
 *
 *     npm run test:site            tries it
 *     npm run test:site -- --lock  writes the lock file of test/site/ anew, after a change of its package.json
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {findBrowser} from './find-browser.mjs';
import {serveFolder} from './static-server.mjs';

const source = 'test/site';
const workplace = join(tmpdir(), 'whitelist-guide-site');

/** The board as it is found, and in another direction; a guide with an article of its own, and one without. */
const PAGES = ['', 'en/', 'ar/', 'en/bitmart/', 'ar/bitmart/', 'de/bitmart/', 'en/binance/', 'nl/kraken/'];
const WANTED = ['accessibility', 'best-practices', 'seo'];

mkdirSync(workplace, {recursive: true});
for (const file of ['package.json', 'package-lock.json'])
  cpSync(join(source, file), join(workplace, file), {force: true});
cpSync('.npmrc', join(workplace, '.npmrc'));
if (process.argv.includes('--lock')) lock();
else await test();

function lock() {
  rmSync(join(workplace, 'package-lock.json'), {force: true});
  npm('install', '--package-lock-only');
  cpSync(join(workplace, 'package-lock.json'), join(source, 'package-lock.json'));
}

async function test() {
  npm('ci', '--prefer-offline');
  const folder = mkdtempSync(join(tmpdir(), 'whitelist-guide-site-'));
  const server = await serveFolder(folder);
  try {
    // Its own address: a page that names another host as its place is judged as a copy.
    run(process.execPath, ['dist/cli/main.js', 'site', '--out', folder, '--site', server.address]);
    report(await judgePages(server.address));
  } finally {
    server.close();
    rmSync(folder, {recursive: true});
  }
}

async function judgePages(address) {
  const load = async (path) => import(pathToFileURL(join(workplace, 'node_modules', path)).href);
  const {default: lighthouse} = await load('lighthouse/core/index.js');
  const {launch} = await load('chrome-launcher/dist/index.js');
  const {executablePath, args} = await findBrowser();
  const unsafe = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  const chromeFlags = ['--headless=new', '--disable-gpu', ...args, ...unsafe];
  const chrome = await launch({chromePath: executablePath, chromeFlags});
  try {
    const results = [];
    for (const page of PAGES) {
      const options = {port: chrome.port, onlyCategories: WANTED, logLevel: 'error'};
      const {lhr} = await lighthouse(address + page, options);
      results.push({page, lhr});
    }
    return results;
  } finally {
    await chrome.kill();
  }
}

function report(results) {
  const rows = results.map(({page, lhr}) => [
    `/${page}`,
    ...WANTED.map((category) => scoreOf(lhr, category)),
  ]);
  console.log(
    `\nLighthouse ${results[0].lhr.lighthouseVersion}\n\n${table([['page', ...WANTED], ...rows])}\n`,
  );
  const problems = results.flatMap(({page, lhr}) => problemsOf(lhr).map((problem) => `/${page} ${problem}`));
  for (const problem of problems) console.error(problem);
  const isPerfect = rows.every(([, ...scores]) => scores.every((score) => score === '100'));
  console.log(isPerfect ? 'Every score is 100.' : 'Not every score is 100.');
  process.exitCode = isPerfect ? 0 : 1;
}

/** A category that could not be judged has no score, and is no 100. */
function scoreOf({categories}, category) {
  const {score} = categories[category];
  return score === null ? '-' : String(Math.floor(score * 100));
}

function problemsOf({categories, audits, runtimeError}) {
  const counted = WANTED.flatMap((category) =>
    categories[category].auditRefs.filter(({weight}) => weight > 0),
  );
  const failed = counted
    .map(({id}) => audits[id])
    .filter(({score, scoreDisplayMode}) => scoreDisplayMode === 'error' || (score !== null && score < 1));
  const lines = failed.map(({id, title, details, errorMessage}) => {
    const places = (details?.items ?? []).map((item) =>
      JSON.stringify(item.node?.snippet ?? item).slice(0, 300),
    );
    return [`${id}: ${title}`, errorMessage, ...places].filter(Boolean).join('\n    ');
  });
  return runtimeError ? [runtimeError.message, ...lines] : lines;
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function npm(...args) {
  run('npm', [...args, '--no-audit', '--no-fund'], {cwd: workplace, shell: process.platform === 'win32'});
}

function run(command, args, options = {}) {
  const {status} = spawnSync(command, args, {stdio: 'inherit', ...options});
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
}
