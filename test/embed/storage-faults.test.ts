import {expect, oneEvent} from '@open-wc/testing';
import {appears, closePages, openPage, type EmbedPage} from '../helpers/embed-page.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';

/* Other test files run at the same time, on the same storage: they have other guides. */
const KEY = 'whitelist-guide/progress/kraken';
const NOT_KEPT = 'Your last tick is not saved yet. We keep trying.';
const FIRST = /Log in to Kraken/;
const SECOND = /Log in to Altrady/;

interface Fault {
  /** As test/embed/pages/storage-fault.html has it. */
  readonly fault: string;
  /** Where browsers are like that. */
  readonly seen: string;
  readonly isKept: boolean;
}

const FAULTS: readonly Fault[] = [
  {fault: 'localStorage: null', seen: 'Firefox, turned off in its settings', isKept: false},
  {fault: 'localStorage: missing', seen: 'a view within an application', isKept: false},
  {fault: 'localStorage: refused', seen: 'Chromium, site data blocked', isKept: false},
  {fault: 'localStorage: no room', seen: 'Safari up to 10, private', isKept: false},
  {fault: 'localStorage: refused with each call', seen: 'an extension', isKept: false},
  {fault: 'localStorage: deaf', seen: 'an extension', isKept: false},
  {fault: 'caches: missing', seen: 'a page without https', isKept: true},
  {fault: 'caches: refused', seen: 'a frame without an origin', isKept: true},
  {fault: 'caches: refused when opened', seen: 'Firefox, private', isKept: true},
  {fault: 'caches: no room', seen: 'a small quota', isKept: true},
];

async function open(fault: string): Promise<EmbedPage> {
  return openPage(`storage-fault.html?${String(new URLSearchParams({fault}))}`);
}

async function tick({guide}: EmbedPage, name: RegExp): Promise<void> {
  (await appears(() => byRole(guide, 'checkbox', name))).click();
}

const isTicked = ({guide}: EmbedPage, name: RegExp): boolean => byRole(guide, 'checkbox', name).checked;
const told = ({guide}: EmbedPage): readonly string[] =>
  allByRole(guide, 'status')
    .map(nameOf)
    .filter((text) => text !== '');

/** Waits until the guide says this of itself, and nothing else. */
async function tells(page: EmbedPage, ...texts: readonly string[]): Promise<void> {
  await appears(() => {
    expect(told(page)).to.deep.equal(texts);
    return true;
  });
}

describe(`the built script with storage in one of ${FAULTS.length} states of private mode`, () => {
  beforeEach(() => {
    localStorage.removeItem(KEY);
  });
  afterEach(() => {
    closePages();
    localStorage.removeItem(KEY);
  });

  for (const {fault, seen, isKept} of FAULTS) {
    const warning = isKept ? [] : [NOT_KEPT];
    const words = isKept
      ? 'keeps the ticks and says nothing'
      : 'loses no tick while the page is open, and says that none is kept';

    it(`${words}: ${fault} (${seen})`, async () => {
      const page = await open(fault);
      const {guide, document, notes} = page;
      await tick(page, FIRST);
      await tells(page, '1 of 6 steps done', ...warning);
      guide.reload();
      await oneEvent(guide, 'guide-ready');
      await tells(page, '1 of 6 steps done', ...warning);
      expect(isTicked(page, FIRST)).to.equal(true);
      document.body.append(guide);
      await tick(page, SECOND);
      await tells(page, '2 of 6 steps done', ...warning);
      guide.locale = 'nl';
      await oneEvent(guide, 'guide-ready');
      guide.locale = 'en';
      await oneEvent(guide, 'guide-ready');
      await tells(page, '2 of 6 steps done', ...warning);
      expect([FIRST, SECOND].map((name) => isTicked(page, name))).to.deep.equal([true, true]);
      expect(localStorage.getItem(KEY)?.includes('log-in') ?? false).to.equal(isKept);
      expect(notes).to.deep.equal([]);
    });
  }

  for (const {fault} of FAULTS.filter((each) => each.isKept)) {
    it(`says by itself that there is no guide, for there is no copy: ${fault}`, async () => {
      const page = await open(fault);
      const {guide, window, notes} = page;
      Object.assign(window.page, {isOffline: true});
      guide.reload();
      await oneEvent(guide, 'guide-error');
      expect(textOf(byRole(guide, 'alert'))).to.include('could not be reached');
      expect(notes.filter((note) => !note.startsWith('guide-error: network'))).to.deep.equal([]);
    });
  }
});
