import {median} from './statistics.mjs';

const milliseconds = (value) => (value < 100 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`);
const seconds = (value) => `${(value / 1000).toFixed(2)} s`;
const kilobytes = (value) => `${(value / 1000).toFixed(1)} kB`;
const megabytes = (value) => `${(value / 1e6).toFixed(2)} MB`;
const count = (value) => String(Math.round(value));

/** Every column: what it is called, and how its values read. Smaller is better in each. */
export const columns = {
  startBytes: {label: 'Start scripts and styles, brotli', text: kilobytes, table: 'Bytes and requests'},
  bytes: {label: 'All bytes, brotli', text: kilobytes, table: 'Bytes and requests'},
  requests: {label: 'Requests', text: count, table: 'Bytes and requests'},
  firstPaint: {label: 'First paint', text: seconds, table: 'Slow 4G'},
  guidePainted: {label: 'Guide painted', text: seconds, table: 'Slow 4G'},
  lcp: {label: 'LCP', text: seconds, table: 'Slow 4G'},
  cls: {label: 'CLS', text: (value) => value.toFixed(3), table: 'Slow 4G'},
  blocking: {label: 'Blocking time', text: milliseconds, table: 'Slow 4G'},
  task: {label: 'Main thread, loading', text: milliseconds, table: 'Main thread and memory'},
  live: {label: 'Main thread, until live', text: milliseconds, table: 'Main thread and memory'},
  script: {label: 'Script', text: milliseconds, table: 'Main thread and memory'},
  rendering: {label: 'Style and layout', text: milliseconds, table: 'Main thread and memory'},
  heap: {label: 'Heap after GC', text: megabytes, table: 'Main thread and memory'},
  nodes: {label: 'DOM nodes', text: count, table: 'Main thread and memory'},
  hundredPainted: {label: 'All painted', text: seconds, table: '100 guides on a page'},
  hundredTask: {label: 'Main thread, loading', text: seconds, table: '100 guides on a page'},
  hundredHeap: {label: 'Heap after GC', text: megabytes, table: '100 guides on a page'},
  thousandUsable: {label: 'Usable', text: seconds, table: '1,000 steps and 1,000 answers'},
  thousandComplete: {label: 'Complete', text: seconds, table: '1,000 steps and 1,000 answers'},
  thousandLongest: {label: 'Longest task', text: milliseconds, table: '1,000 steps and 1,000 answers'},
  tick: {label: 'A tick', text: milliseconds, table: 'Reactions'},
  type: {label: 'A choice of key type', text: milliseconds, table: 'Reactions'},
  answer: {label: 'An answer opened', text: milliseconds, table: 'Reactions'},
  tickChanges: {label: 'Places that a tick changes', text: count, table: 'Reactions'},
  thousandTick: {label: 'A tick', text: milliseconds, table: 'Reactions at 1,000 entries'},
  thousandType: {label: 'A choice of key type', text: milliseconds, table: 'Reactions at 1,000 entries'},
  thousandAnswer: {label: 'An answer opened', text: milliseconds, table: 'Reactions at 1,000 entries'},
  thousandTickChanges: {
    label: 'Places that a tick changes',
    text: count,
    table: 'Reactions at 1,000 entries',
  },
};

/** The median of a column for a peer, or undefined where it was not measured. */
export const figure = (samples, name, column) => median(samples[name]?.[column] ?? []);

/** One peer's figure against another's; undefined where there is none, or nothing to compare it with. */
export function ratio(samples, name, other, column) {
  const [mine, theirs] = [figure(samples, name, column), figure(samples, other, column)];
  return mine === undefined || !theirs ? undefined : mine / theirs;
}

export const ratioText = (value) => (value === undefined ? '-' : `${value.toFixed(2)} x`);
