import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, loadavg, totalmem, type} from 'node:os';
import {BUSY} from './calm.mjs';
import {columns, figure, ratio, ratioText} from './figures.mjs';
import {behind, goals} from './goals.mjs';
import {bench} from './paths.mjs';
import {peers} from './peers.mjs';
import {spread} from './statistics.mjs';

/** All figures that were measured, each with its ratio against the static page. */
export function printTable(samples) {
  for (const {title, rows} of tables(samples)) console.log(`\n${title}\n${align(rows)}`);
  const [head, ...rows] = goalRows(samples);
  const held = rows.filter(([, , value]) => value !== '-');
  if (held.length > 0) console.log(`\nGoals\n${align([head, ...held])}`);
}

export function writeReport({samples, rounds, slowdown, started, version, commit, load, failures}) {
  const sections = [
    `# Results

<!-- Written by \`npm run bench\`; what the columns mean stands in README.md. -->

Medians of ${rounds} rounds. In brackets: against the static page. Smaller is better everywhere.${caution(rounds, load)}`,
    align(runRows({slowdown, started, version, commit, load})),
    `## Goals\n\n${align(goalRows(samples))}`,
    ...tables(samples).map(({title, rows}) => `## ${title}\n\n${align(rows)}`),
    `## Our script tag against each\n\nBelow 1: ours is ahead.\n\n${align(againstRows(samples))}`,
    `## Where we are behind\n\n${behindText(samples)}`,
    ...(failures.length > 0 ? [`## What could not be measured\n\n${failureText(failures)}`] : []),
    `## How far the rounds lie apart\n\nThe middle half of the values of a column, as a share of its median: the peer in the middle, and the one with the widest. What differs by less than that says little.\n\n${align(spreadRows(samples))}`,
    `## Bytes by file\n\nAs they are sent (brotli), in the order of the requests.\n\n${align(fileRows(samples))}`,
  ];
  writeFileSync(`${bench}RESULTS.md`, `${sections.join('\n\n')}\n`);
}

/** What a reader has to know before they believe a figure. */
function caution(rounds, load) {
  const few = rounds < 9 ? [`only ${rounds} rounds`] : [];
  const busy = load > BUSY ? ['a busy machine'] : [];
  const reasons = [...few, ...busy];
  return reasons.length > 0 ? `\n\n**A trial**: ${reasons.join(', ')}. The figures say little.` : '';
}

function runRows({slowdown, started, version, commit, load}) {
  const {dependencies} = JSON.parse(readFileSync(`${bench}package.json`, 'utf8'));
  const [{model}] = cpus();
  return [
    ['Run', ''],
    ['Day', started.toISOString().slice(0, 10)],
    ['Commit', commit],
    ['Machine', `${model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}`],
    ['Load of the machine (1 min)', `${load.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after`],
    ['Browser', `${version}, headless, 412 x 823`],
    ['Node', process.version],
    ['Network', 'HTTP/1.1 on this machine, brotli 11; “Slow 4G” as in the developer tools where it says so'],
    ['Processor', `slowed down ${slowdown} times by the browser; not where processor time is counted`],
    [
      'Packages',
      Object.entries(dependencies)
        .map(([name, number]) => `${name} ${number}`)
        .join(', '),
    ],
  ];
}

function goalRows(samples) {
  const mark = {true: 'met', false: '**not met**', undefined: 'not measured'};
  return [
    ['Goal', 'At most', 'This run', ''],
    ...goals(samples).map(({text, value, limit, show, met}) => [
      text,
      show(limit),
      value === undefined ? '-' : show(value),
      mark[met],
    ]),
  ];
}

function tables(samples) {
  const titles = [...new Set(Object.values(columns).map(({table}) => table))];
  return titles.map((title) => ({title, rows: rowsOf(samples, title)})).filter(({rows}) => rows.length > 1);
}

function rowsOf(samples, title) {
  const keys = measured(samples).filter((key) => columns[key].table === title);
  const names = Object.keys(samples).filter((name) => keys.some((key) => samples[name][key]));
  const cell = (name, key) => {
    const value = figure(samples, name, key);
    if (value === undefined) return '-';
    const against = name === 'static' ? undefined : ratio(samples, name, 'static', key);
    return `${columns[key].text(value)}${against === undefined ? '' : ` (${ratioText(against)})`}`;
  };
  return [
    ['', ...keys.map((key) => columns[key].label)],
    ...names.map((name) => [peers[name].label, ...keys.map((key) => cell(name, key))]),
  ];
}

const measured = (samples) =>
  Object.keys(columns).filter((key) => Object.values(samples).some((sample) => sample[key]));

const nameOf = (key) => `${columns[key].table}: ${columns[key].label}`;

function againstRows(samples) {
  const others = Object.keys(samples).filter((name) => !peers[name].isOurs);
  return [
    ['', ...others.map((name) => peers[name].label)],
    ...measured(samples).map((key) => [
      nameOf(key),
      ...others.map((name) => ratioText(ratio(samples, 'ours', name, key))),
    ]),
  ];
}

function behindText(samples) {
  const others = Object.keys(samples).filter((name) => !peers[name].isOurs);
  const lines = behind(samples, others).map(
    ({column, mine, peer, value}) =>
      `- ${nameOf(column)}: ${columns[column].text(mine)}; best: ${peer}, ${columns[column].text(value)}.`,
  );
  return lines.length > 0 ? lines.join('\n') : 'In no column is a peer ahead of the script tag.';
}

const failureText = (failures) =>
  failures.map(({column, name, message}) => `- ${column}, ${peers[name].label}: ${message}`).join('\n');

function spreadRows(samples) {
  const percent = (share) => `${Math.round(share * 100)} %`;
  return [
    ['', 'Middle', 'Widest'],
    ...measured(samples).flatMap((key) => {
      const shares = Object.values(samples)
        .map((sample) => spread(sample[key]))
        .filter((share) => share !== undefined)
        .sort((a, b) => a - b);
      if (shares.length === 0) return [];
      return [[nameOf(key), percent(shares[Math.floor(shares.length / 2)]), percent(shares.at(-1))]];
    }),
  ];
}

function fileRows(samples) {
  return [
    ['', 'File', 'Bytes'],
    ...Object.entries(samples).flatMap(([name, {files}]) =>
      Object.entries(files?.at(-1) ?? {}).map(([path, size], index) => [
        index === 0 ? peers[name].label : '',
        `\`${path.replace(/^\//, '')}\``,
        size.toLocaleString('en'),
      ]),
    ),
  ];
}

function align(rows) {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}
