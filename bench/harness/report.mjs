import {columns, figure, ratio, ratioText} from './figures.mjs';
import {peers} from './peers.mjs';

/** All figures that were measured, with the ratio against the static page. */
export function printTable(samples) {
  for (const {title, rows} of tables(samples)) console.log(`\n${title}\n${align(rows)}`);
}

export function writeReport() {}

export function tables(samples) {
  const titles = [...new Set(Object.values(columns).map(({table}) => table))];
  return titles
    .map((title) => ({title, rows: rowsOf(samples, title)}))
    .filter(({rows}) => rows.length > 1 && rows[0].length > 1);
}

function rowsOf(samples, title) {
  const keys = Object.keys(columns).filter(
    (key) => columns[key].table === title && Object.values(samples).some((sample) => sample[key]),
  );
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

export function align(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}
