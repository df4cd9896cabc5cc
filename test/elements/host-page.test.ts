import {expect, html, oneEvent} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {makeGuide} from '../helpers/factories.js';
import {guideFixture, isReady, readyFixture, settled, tick, ticked} from '../helpers/guide-fixture.js';
import {watchPage, type PageWatch} from '../helpers/page-watch.js';
import {byRole} from '../helpers/roles.js';

const DONE = 'Done: Log in to Acme';

/** A guide with everything beside it that listens to the page. */
const surroundings = html`
  <div>
    <whitelist-guide id="guide" deep-links></whitelist-guide>
    <key-type-picker for="guide"></key-type-picker>
    <guide-faq for="guide"></guide-faq>
  </div>
`;

const counts = ({listeners, observers, timers}: PageWatch): unknown => ({
  listeners: listeners(),
  observers: observers(),
  timers: timers(),
});

describe('a page with a guide on it', () => {
  let watch: PageWatch;
  beforeEach(() => {
    watch = watchPage();
  });
  afterEach(() => {
    watch.end();
  });

  it('gets nothing more to carry from a thousand times of taking the guide out and putting it in', async () => {
    const guide = await readyFixture(surroundings, {content: makeGuide(), progressMode: 'local'});
    const root = guide.parentElement!;
    const parent = root.parentElement!;
    const comeAndGo = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time += 1) {
        root.remove();
        parent.append(root);
        await guide.updateComplete;
      }
      await settled(root);
    };
    await comeAndGo(3);
    const before = counts(watch);
    const size = guide.shadowRoot!.querySelectorAll('*').length;
    await comeAndGo(1000);
    expect(counts(watch)).to.deep.equal(before);
    expect(guide.shadowRoot!.querySelectorAll('*')).to.have.length(size);
    await tick(guide, /Log in/);
    expect(ticked(guide)).to.deep.equal([DONE]);
  });

  it('is rid of every listener, observer and timer when the guide has gone', async () => {
    const before = counts(watch);
    const guide = await readyFixture(surroundings, {content: makeGuide(), progressMode: 'local'});
    const root = guide.parentElement!;
    expect(watch.listeners()).to.include.members(['window hashchange', 'window storage']);
    root.remove();
    await new Promise((resolve) => setTimeout(resolve, 2100)); // As long as a guide waits for a slow store.
    expect(counts(watch)).to.deep.equal(before);
  });

  it('can be kept by the browser for the way back', async () => {
    await readyFixture(surroundings, {content: makeGuide()});
    expect([...watch.types]).to.include('hashchange');
    expect([...watch.types].filter((type) => /unload/.test(type))).to.deep.equal([]);
  });
});

describe('a guide in a place of its own', () => {
  /** Puts an empty guide somewhere and fills it. */
  async function showIn(place: Node, id = ''): Promise<WhitelistGuideElement> {
    const guide = document.createElement('whitelist-guide');
    Object.assign(guide, {id, content: makeGuide(), progressMode: 'none'});
    place.appendChild(guide);
    await isReady(guide);
    return guide;
  }

  async function works(guide: WhitelistGuideElement): Promise<void> {
    await tick(guide, /Log in/);
    expect(ticked(guide)).to.deep.equal([DONE]);
  }

  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
  });

  it('works in a dialog, before it opens and while it is open', async () => {
    const dialog = document.createElement('dialog');
    place.append(dialog);
    const guide = await showIn(dialog);
    dialog.showModal();
    await works(guide);
    const box = byRole(guide, 'checkbox', /Log in/);
    box.focus();
    expect(box.matches(':focus')).to.equal(true);
    dialog.close();
  });

  it('works within the shadow root of another element, with a choice beside it', async () => {
    const root = place.attachShadow({mode: 'open'});
    const picker = document.createElement('key-type-picker');
    picker.setAttribute('for', 'guide');
    root.append(picker);
    const guide = await showIn(root, 'guide');
    await settled(picker);
    byRole(picker, 'radio', /^Trading/).click();
    expect(guide.keyType).to.equal('trading');
    await works(guide);
  });

  it('can be moved as a whole where the page grows above it, whatever the page’s styles say', async () => {
    const guide = await showIn(place);
    guide.style.setProperty('contain', 'none');
    expect(getComputedStyle(guide).contain).to.equal('layout');
  });

  it('gets ready where nothing is painted, as in a hidden tab', async () => {
    const paint = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = () => 0;
    try {
      place.hidden = true;
      const guide = await showIn(place);
      place.hidden = false;
      await works(guide);
    } finally {
      window.requestAnimationFrame = paint;
    }
  });

  it('waits with “lazy” until its place is shown', async () => {
    place.hidden = true;
    const guide = document.createElement('whitelist-guide');
    Object.assign(guide, {content: makeGuide(), progressMode: 'none', loading: 'lazy'});
    place.append(guide);
    await guide.updateComplete;
    expect(guide.shadowRoot!.querySelector('article')).to.equal(null);
    const ready = oneEvent(guide, 'guide-ready');
    place.hidden = false;
    await ready;
  });

  it('keeps what the reader has done when the page moves it', async () => {
    const guide = await guideFixture();
    await tick(guide, /Log in/);
    place.append(guide);
    await settled(guide);
    expect(ticked(guide)).to.deep.equal([DONE]);
  });

  it('goes on in the document of a frame, and comes back, with its looks', async () => {
    const frame = document.createElement('iframe');
    place.append(frame);
    const guide = await showIn(place);
    const {borderRadius, display} = getComputedStyle(
      byRole(guide, 'heading', /Find your key/).closest('li')!,
    );
    for (const {body} of [frame.contentDocument!, document]) {
      body.ownerDocument.adoptNode(guide);
      body.append(guide);
      await settled(guide);
      byRole(guide, 'radio', /^Trading/).click();
      await settled(guide);
      const style = getComputedStyle(byRole(guide, 'heading', /Find your key/).closest('li')!);
      expect({borderRadius: style.borderRadius, display: style.display}).to.deep.equal({
        borderRadius,
        display,
      });
      guide.resetProgress();
      await settled(guide);
    }
    await works(guide);
    guide.remove();
  });
});
