import {columns, figure, ratio, ratioText} from './figures.mjs';
import {peers} from './peers.mjs';

export const frameworks = ['preact', 'webawesome', 'react'];

/** Less than this between two medians is no difference. */
const TOLERANCE = 1.02;

const atMost = (sample, name, column, other, limit, text) => ({
  text,
  value: ratio(sample, name, other, column),
  limit,
  show: ratioText,
});

/**
 * What the project wants to reach, each held against this run.
 *
 * @returns for each its text, the value, the limit, and whether it is met; undefined where it was not measured
 */
export function goals(samples) {
  const usable = (name) => {
    const [mine, whole] = [
      figure(samples, name, 'thousandUsable'),
      figure(samples, 'static', 'thousandComplete'),
    ];
    return mine === undefined || !whole ? undefined : mine / whole;
  };
  const changes = [figure(samples, 'ours', 'tickChanges'), figure(samples, 'ours', 'thousandTickChanges')];
  const list = [
    atMost(
      samples,
      'ours',
      'task',
      'static',
      1.4,
      'Script tag: main thread while loading, against the static page',
    ),
    {
      text: 'Script tag: scripts at the start',
      value: figure(samples, 'ours', 'startBytes'),
      limit: 12_000,
      show: columns.startBytes.text,
    },
    atMost(
      samples,
      'prerendered',
      'task',
      'static',
      1.05,
      'Prerendered: main thread while loading, against the static page',
    ),
    {
      text: 'Prerendered: CLS',
      value: figure(samples, 'prerendered', 'cls'),
      limit: 0,
      show: columns.cls.text,
    },
    ...['ours', 'checked'].flatMap((name) => {
      const whose = name === 'ours' ? 'foreign content' : 'content of the build';
      return [
        {
          text: `1,000 steps and answers, ${whose}: usable, against the time of the whole static page`,
          value: usable(name),
          limit: 0.2,
          show: ratioText,
        },
        atMost(
          samples,
          name,
          'thousandComplete',
          'static',
          0.8,
          `1,000 steps and answers, ${whose}: complete, against the static page`,
        ),
      ];
    }),
    atMost(
      samples,
      'ours',
      'hundredPainted',
      'static',
      1.25,
      '100 guides: all painted, against the static page',
    ),
    ...[
      ['thousandAnswer', 'opening an answer'],
      ['thousandType', 'choosing a key type'],
    ].map(([column, what]) =>
      atMost(
        samples,
        'ours',
        column,
        'offscreen',
        1,
        `1,000 entries: ${what}, against the static page with \`content-visibility\``,
      ),
    ),
    {
      text: 'A tick changes as few places of the tree at 1,000 entries as in the normal guide',
      value: changes.includes(undefined) ? undefined : changes[1] - changes[0],
      limit: 0,
      show: (value) => `${value > 0 ? '+' : ''}${value}`,
    },
    {
      text: 'Columns in which a framework is ahead of the script tag',
      value: frameworks.every((name) => samples[name]) ? behind(samples, frameworks).length : undefined,
      limit: 0,
      show: String,
    },
  ];
  return list.map((goal) => ({
    ...goal,
    met: goal.value === undefined ? undefined : goal.value <= goal.limit,
  }));
}

/** The columns in which one of these peers is ahead of our script tag, with the one that is furthest ahead. */
export function behind(samples, names) {
  return Object.keys(columns).flatMap((column) => {
    const mine = figure(samples, 'ours', column);
    const others = names
      .map((name) => ({name, value: figure(samples, name, column)}))
      .filter(({value}) => value !== undefined)
      .sort((a, b) => a.value - b.value);
    const [best] = others;
    if (mine === undefined || !best || mine <= best.value * TOLERANCE) return [];
    return [{column, mine, peer: peers[best.name].label, value: best.value}];
  });
}
