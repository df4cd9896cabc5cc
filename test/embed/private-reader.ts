/*
 * The reader of test/embed/pages/private.html: does what the page's address says, `?do=tick`, and leaves in `report`
 * how far they got.
 */
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';

export interface Report {
  /** The steps that are ticked. */
  readonly ticked: readonly string[];
  /** What the guide says of itself: how many steps are done, whether they are kept. */
  readonly told: readonly string[];
  /** What the browser has kept of the guide. */
  readonly kept: string | null;
  readonly text: string;
  /** What the page's owner would find in the console. */
  readonly notes: readonly string[];
}

const KEY = 'whitelist-guide/progress/kucoin';
const FILLER = 'filler';
const FIRST = /Log in to KuCoin/;
const SECOND = /Log in to Altrady/;
const NOT_KEPT = 'Your last tick is not saved yet. We keep trying.';

const guide = (): WhitelistGuideElement => document.querySelector('whitelist-guide')!;
const box = (name: RegExp): HTMLInputElement => byRole(guide(), 'checkbox', name);
const told = (): readonly string[] =>
  allByRole(guide(), 'status')
    .map(nameOf)
    .filter((text) => text !== '');

/** Each goes on until what it has done is shown. */
const ACTS: Readonly<Record<string, () => Promise<void>>> = {
  look: async () => isTrue(() => box(FIRST)),
  tick: async () => {
    await tickOf(FIRST);
    await isTrue(() => localStorage.getItem(KEY)?.includes('log-in'));
  },
  // The site has used up its room; then the reader ticks, the guide is loaded anew, and they tick again.
  'tick without room': async () => {
    await isTrue(() => box(FIRST));
    fill();
    await tickOf(FIRST);
    await isTrue(() => told().includes(NOT_KEPT));
    const ready = new Promise((resolve) => {
      guide().addEventListener('guide-ready', resolve, {once: true});
    });
    guide().reload();
    await ready;
    await tickOf(SECOND);
    await isTrue(() => told().includes(NOT_KEPT));
  },
  // There is no room, and then there is.
  'tick and make room': async () => {
    await isTrue(() => box(FIRST));
    fill();
    await tickOf(FIRST);
    await isTrue(() => told().includes(NOT_KEPT));
    localStorage.removeItem(FILLER);
    await isTrue(() => !told().includes(NOT_KEPT));
  },
  // Loaded before; now its file cannot be reached.
  'look without a connection': async () => isTrue(() => textOf(guide()).includes('This is a copy of')),
  'wait for a copy': async () => {
    await isTrue(async () => (await (await caches.open('whitelist-guide/copies')).keys()).length > 0);
  },
};

async function tickOf(name: RegExp): Promise<void> {
  await isTrue(() => box(name));
  const before = told()[0];
  box(name).click();
  await isTrue(() => told()[0] !== before && box(name).checked);
}

/** Until not one character more fits in. */
function fill(): void {
  let filler = '';
  for (let size = 2 ** 22; size >= 1;) {
    try {
      localStorage.setItem(FILLER, filler + 'x'.repeat(size));
      filler += 'x'.repeat(size);
    } catch {
      size = Math.floor(size / 2);
    }
  }
}

async function isTrue(holds: () => unknown): Promise<void> {
  for (;;) {
    try {
      if (await holds()) return;
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const act = new URLSearchParams(location.search).get('do') ?? '';
if (act === 'look without a connection')
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
await ACTS[act]!();
const report: Report = {
  ticked: allByRole(guide(), 'checkbox')
    .filter(({checked}) => checked)
    .map(nameOf),
  told: told(),
  kept: localStorage.getItem(KEY),
  text: textOf(guide()),
  notes: (globalThis as unknown as {page: {notes: readonly string[]}}).page.notes,
};
Object.assign(globalThis, {report});
