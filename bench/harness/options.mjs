import {parseArgs} from 'node:util';
import {groups} from './columns.mjs';
import {root} from './paths.mjs';
import {peers} from './peers.mjs';

export const usage = `npm run bench -- [options]

  --quick            Main-thread time of loading: static page, ours, prerendered. Writes no RESULTS.md.
  --rounds <n>       How often each is measured; the medians count. Default: 9.
  --only <names>     These peers only: ${Object.keys(peers).join(', ')}.
  --column <names>   These groups of columns only: ${Object.keys(groups).join(', ')}.
  --slowdown <n>     How many times the processor is slowed down. Default: 4.
  --project <path>   Folder of another working copy that is built: its dist/ is measured.
  --no-build         Measures dist/ as it is, and does not build first.
  --help             Shows this.

RESULTS.md is written by a run of everything.`;

export function readOptions(args) {
  const {values} = parseArgs({
    args,
    options: {
      quick: {type: 'boolean'},
      rounds: {type: 'string'},
      slowdown: {type: 'string'},
      only: {type: 'string'},
      column: {type: 'string'},
      project: {type: 'string'},
      'no-build': {type: 'boolean'},
      help: {type: 'boolean'},
    },
  });
  const {quick = false} = values;
  const names = choose(values.only ?? (quick ? 'static,ours,prerendered' : undefined), peers, 'peer');
  const columns = choose(values.column ?? (quick ? 'thread' : undefined), groups, 'group of columns');
  const rounds = Number(values.rounds ?? 9);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number from 1.');
  const slowdown = Number(values.slowdown ?? 4);
  if (!(slowdown >= 1)) throw new Error('--slowdown wants a number from 1.');
  const isWhole = names.length === Object.keys(peers).length && columns.length === Object.keys(groups).length;
  return {
    names: names.includes('static') ? names : ['static', ...names],
    columns,
    rounds,
    slowdown,
    isWhole,
    project: values.project ?? root.replace(/\/$/, ''),
    builds: !values['no-build'] && !values.project,
    help: values.help ?? false,
  };
}

function choose(text, all, what) {
  if (text === undefined) return Object.keys(all);
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !Object.hasOwn(all, name));
  if (unknown.length > 0)
    throw new Error(`There is no ${what} ${unknown.join(', ')}. There are: ${Object.keys(all).join(', ')}.`);
  return names;
}
