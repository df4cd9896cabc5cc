import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {openBrowser} from './browser.mjs';
import {calmLoad} from './calm.mjs';
import {groups, ofThousand, withFreeFrames} from './columns.mjs';
import {work} from './paths.mjs';
import {peers} from './peers.mjs';
import {printTable, writeReport} from './report.mjs';
import {serve} from './serve.mjs';
import {laySite} from './site.mjs';
import {landmarks} from './thousand.mjs';

/** Lays the site, measures every group in rounds, prints the tables and, after a whole run, writes RESULTS.md. */
export async function runAll(options) {
  const {names, columns, rounds, slowdown, project, isWhole} = options;
  const started = new Date();
  // Before the first results are written, which change the working copy.
  const commit = execFileSync('git', ['-C', project, 'describe', '--always', '--dirty'], {
    encoding: 'utf8',
  }).trim();
  const laid = await laySite({
    names,
    project,
    withThousand: columns.some((column) => ofThousand.includes(column)),
    withHundred: columns.includes('hundred'),
  });
  const load = isWhole ? await calmLoad() : undefined;
  const server = await serve(laid.site);
  const context = {
    origin: server.origin,
    sizeOf: server.sizeOf,
    slowdown,
    guide: landmarks(laid.guide),
    thousand: landmarks(laid.thousand),
  };
  const samples = Object.fromEntries(names.map((name) => [name, {}]));
  const failures = [];
  let version;
  try {
    for (const column of columns) {
      const browser = await openBrowser({frames: withFreeFrames.includes(column) ? 'unlimited' : 'limited'});
      version = await browser.version();
      try {
        await measureGroup({browser, column, names, rounds, samples, starts: laid.starts, context, failures});
      } finally {
        await browser.close();
      }
      // After each group: a run of hours that is cut off leaves what it has measured.
      const run = {rounds, slowdown, started, version, failures, samples};
      writeFileSync(`${work}samples.json`, JSON.stringify(run));
      if (isWhole) writeReport({...run, commit, load});
    }
  } finally {
    server.close();
  }
  printTable(samples);
  console.log(isWhole ? 'Written: bench/RESULTS.md' : 'RESULTS.md is written by a run of everything.');
}

/** One of each, then one of each again: what slows the machine down for a while slows down all of them. */
async function measureGroup({browser, column, names, rounds, samples, starts, context, failures}) {
  const measured = names.filter((name) => ofThousand.includes(column) || !peers[name].onlyThousand);
  // Round 0 warms the server and the browser up.
  for (let round = 0; round <= rounds; round++) {
    for (const name of measured) {
      const its = {browser, name, peer: peers[name], start: starts[name]};
      const values = await measure(column, {...its, ...context}, failures);
      if (round === 0) continue;
      for (const [key, value] of Object.entries(values)) (samples[name][key] ??= []).push(value);
    }
    process.stderr.write(round === 0 ? `${column}: ` : `${round} `);
  }
  process.stderr.write('\n');
}

/** One load that fails must not cost a run of an hour. One that fails twice is left out, and the report says so. */
async function measure(column, context, failures) {
  for (const isLast of [false, true]) {
    try {
      return await groups[column](context);
    } catch (error) {
      console.error(`${column} of ${context.name}: ${error.message}`);
      if (isLast) failures.push({column, name: context.name, message: error.message});
    }
  }
  return {};
}
