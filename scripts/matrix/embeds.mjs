/** Opens every cell of the embed matrix and holds it against what its reader should get. */
import {openCell, startBrowser, startServer} from './browser.mjs';
import {rows, SURROUNDINGS} from './cells.mjs';
import {table} from './table.mjs';

/** Most of the time a page waits, for its files or for the end of all requests. */
const AT_ONCE = 4;

/** The table, how many cells it has, and what is wrong in them. */
export async function tryEmbeds() {
  const server = await startServer();
  const browser = await startBrowser();
  try {
    const all = await rows(server);
    const jobs = all.flatMap((row) => row.cells.map((cell) => ({row, cell})));
    const waiting = jobs.values();
    const work = async () => {
      const context = await browser.createBrowserContext();
      for (const {row, cell} of waiting) await tryCell(context, server.folder, row, cell);
    };
    await Promise.all(Array.from({length: AT_ONCE}, work));
    return {table: toTable(all), count: jobs.length, problems: jobs.flatMap(({cell}) => cell.problems)};
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function tryCell(context, folder, {route, policy, page}, cell) {
  const {got, violations, messages} = await openCell(context, folder, page, cell);
  const faults = [
    ...(got === cell.expected ? [] : [`shows ${got}, not ${cell.expected}`]),
    ...differences('violation', violations, cell.violations),
    ...differences('in the console', messages, cell.messages),
  ];
  cell.text = faults.length > 0 ? `FAILED: ${got}` : cell.note ? `${got}, ${cell.note}` : got;
  cell.problems = faults.map((fault) => `${route}, ${policy}, ${cell.surroundings}: ${fault}`);
}

/** Each of `wanted` is a pattern and has to be met once; nothing else may be there. */
function differences(kind, found, wanted) {
  const missing = wanted.filter((pattern) => found.filter((text) => pattern.test(text)).length !== 1);
  const others = found.filter((text) => !wanted.some((pattern) => pattern.test(text)));
  return [
    ...missing.map((pattern) => `${kind}: not once ${pattern}`),
    ...others.map((text) => `${kind}: ${text}`),
  ];
}

function toTable(all) {
  const head = [
    'way in',
    'policy',
    ...Object.keys(SURROUNDINGS).map((name) => name.replace(/^sandbox.*/, '`$&`')),
  ];
  return table([
    head,
    ...all.map(({route, policy, cells}) => [route, policy, ...cells.map(({text}) => text)]),
  ]);
}
