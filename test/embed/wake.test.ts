import {expect, nextFrame} from '@open-wc/testing';
import {appears, closePages} from '../helpers/embed-page.js';
import {
  isPrerendered,
  isTakenOver,
  openPrerendered,
  type PrerenderedPage,
} from '../helpers/prerendered-page.js';
import {byRole} from '../helpers/roles.js';

/** Of a guide that no other test keeps ticks of: they run beside one another, and share the storage. */
const KEY = 'whitelist-guide/progress/mexc';
/** Less than the two seconds after which it begins by itself. */
const AT_ONCE = 1500;
const LARGE = /\/whitelist-guide\.js$/;

const open = async (): Promise<PrerenderedPage> => openPrerendered('prerendered-wake.html');
const scriptsOf = ({requests}: PrerenderedPage): readonly string[] =>
  requests()
    .filter((name) => name.endsWith('.js') && !name.endsWith('recorder.js'))
    .map((name) => name.slice(name.lastIndexOf('/') + 1));

/** Lets the small script come, and tells how many milliseconds later it has asked for the large one. */
async function wakes({window, timing}: PrerenderedPage, after?: () => void): Promise<number> {
  await window.page.bringScript();
  after?.();
  const large = await appears(() => timing(LARGE));
  return large.startTime - timing(/\.wake\.js$/)!.responseEnd;
}

describe('the script that waits for a reader', () => {
  beforeEach(() => {
    localStorage.removeItem(KEY);
  });
  afterEach(() => {
    closePages();
    localStorage.removeItem(KEY);
  });

  it('asks for nothing until a reader is there, and then for all at once', async () => {
    const page = await open();
    const {guide, window} = page;
    await window.page.bringScript();
    await nextFrame();
    expect(scriptsOf(page)).to.deep.equal(['whitelist-guide.wake.js']);
    byRole(guide, 'checkbox', /Log in to MEXC/).click();
    const before = window.performance.now();
    guide.dispatchEvent(new window.PointerEvent('pointermove', {bubbles: true, composed: true}));
    await appears(() => page.timing(/\/guides\//));
    expect(page.timing(LARGE)!.startTime - before).to.be.lessThan(AT_ONCE);
    await isTakenOver(guide);
    await appears(() => byRole(guide, 'status', /^1 of/));
    expect(window.page.notes).to.deep.equal([]);
  });

  it('begins by itself where nobody comes', async () => {
    const page = await open();
    expect(await wakes(page)).to.be.greaterThan(AT_ONCE);
    await isTakenOver(page.guide);
  });

  for (const sign of ['pointerdown', 'keydown', 'focusin', 'scroll'])
    it(`begins at once at a ${sign} anywhere on the page`, async () => {
      const page = await open();
      const {document, window} = page;
      const waited = await wakes(page, () => document.dispatchEvent(new window.Event(sign)));
      expect(waited).to.be.lessThan(AT_ONCE);
    });

  const reasons: Readonly<Record<string, (page: PrerenderedPage) => void>> = {
    'this browser has kept ticks': () => {
      localStorage.setItem(KEY, '{}');
    },
    'the page has handed something over': ({guide}) => {
      Object.assign(guide, {accounts: [{id: 'a', label: 'Main account', kind: 'main'}]});
    },
    'the address leads into the guide': ({guide, window}) => {
      guide.setAttribute('deep-links', '');
      window.location.hash = '#guide=mexc';
    },
    'the guide is of another version': ({guide}) => {
      guide.setAttribute('data-version', '0.0.1');
    },
    'another guide is not prerendered': ({document}) => {
      document.body.append(document.createElement('whitelist-guide'));
    },
    'another element is not prerendered': ({document}) => {
      document.body.append(document.createElement('guide-faq'));
    },
    'there is no guide yet': ({guide}) => {
      guide.remove();
    },
  };
  for (const [reason, prepare] of Object.entries(reasons))
    it(`begins at once where ${reason}`, async () => {
      const page = await open();
      prepare(page);
      expect(await wakes(page)).to.be.lessThan(AT_ONCE);
    });

  it('leaves the page as it is where the large one may not run', async () => {
    const allowed = [`${location.origin}/dist/whitelist-guide.wake.js`, `${location.origin}/test/`];
    const policy = `script-src ${allowed.join(' ')} 'unsafe-inline'`;
    const {guide, window} = await openPrerendered(`prerendered-wake.html?csp=${encodeURIComponent(policy)}`);
    await window.page.bringScript();
    guide.dispatchEvent(new window.PointerEvent('pointermove', {bubbles: true, composed: true}));
    await appears(() => window.page.notes[0]);
    expect(window.page.notes.filter((note) => !note.includes('script-src'))).to.deep.equal([]);
    expect(isPrerendered(guide)).to.equal(true);
  });
});
