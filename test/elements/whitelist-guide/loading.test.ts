import {expect, fixture, fixtureSync, html, oneEvent} from '@open-wc/testing';
import {GuideController} from '../../../src/context/guide-controller.js';
import {shellStyles} from '../../../src/elements/shared/shell.styles.js';
import type {WhitelistGuideElement} from '../../../src/elements/whitelist-guide/whitelist-guide.js';
import {GuideError} from '../../../src/model/guide-error.js';
import {guideData, makeGuide} from '../../helpers/factories.js';
import {FakeContentSource, HeldContentSource} from '../../helpers/fakes.js';
import {guideFixture, isReady, settled, stepTitles, tick, ticked} from '../../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from '../../helpers/roles.js';
import {waitUntil} from '../../helpers/wait-until.js';

/** A guide whose content comes when the test says so. */
async function heldFixture(): Promise<{guide: WhitelistGuideElement; source: HeldContentSource}> {
  const source = new HeldContentSource();
  const guide = await fixture<WhitelistGuideElement>(
    html`<whitelist-guide exchange="acme" .contentSource=${source}><p>Our own words</p></whitelist-guide>`,
  );
  // The code comes. What is held back in these tests is the content alone.
  await waitUntil(() => allByRole(guide, 'status').length > 0);
  return {guide, source};
}

const zeta = guideData({title: 'Zeta', exchange: {id: 'zeta', name: 'Zeta', hosts: ['zeta.example']}});

const busy = (guide: Element): string | null | undefined =>
  guide.shadowRoot?.querySelector('[aria-busy]')?.getAttribute('aria-busy');

describe('<whitelist-guide> without a question', () => {
  it('rests, and shows what the page has put into it', async () => {
    const guide = await fixture<WhitelistGuideElement>(
      html`<whitelist-guide><p>Our own words</p></whitelist-guide>`,
    );
    expect(textOf(guide)).to.equal('Our own words');
    expect(busy(guide)).to.equal('false');
    await expect(guide).to.be.accessible();
  });

  it('rests again when the page takes the question back', async () => {
    const guide = await guideFixture();
    guide.append('Our own words');
    guide.content = undefined;
    await settled(guide);
    expect(textOf(guide)).to.equal('Our own words');
  });
});

describe('<whitelist-guide> while it is loading', () => {
  it('is busy, says so, and shows the fallback of the page', async () => {
    const {guide} = await heldFixture();
    expect(busy(guide)).to.equal('true');
    expect(textOf(byRole(guide, 'status'))).to.equal('Loading the guide…');
    expect(textOf(guide)).to.include('Our own words');
    await expect(guide).to.be.accessible();
  });

  it('keeps about the height of a guide free', async () => {
    const {guide} = await heldFixture();
    expect(guide.getBoundingClientRect().height).to.be.at.least(innerHeight);
  });

  it('leaves the placeholder where it is when the styles of the guide come', async () => {
    const {guide} = await heldFixture();
    guide.replaceChildren();
    const root = guide.shadowRoot!;
    const place = (): string => JSON.stringify(root.querySelector('.placeholder')!.getBoundingClientRect());
    await waitUntil(() => root.adoptedStyleSheets.length > 1, 'the styles are there');
    const dressed = place();
    root.adoptedStyleSheets = shellStyles.styleSheet ? [shellStyles.styleSheet] : [];
    expect(place()).to.equal(dressed);
  });

  it('shows the guide in place of fallback and placeholder once it is there', async () => {
    const {guide, source} = await heldFixture();
    source.questions[0]!.answer(guideData());
    await isReady(guide);
    expect(busy(guide)).to.equal('false');
    expect(stepTitles(guide)).to.have.length(3);
    expect(textOf(guide)).not.to.match(/Our own words|Loading/);
  });

  it('drops the answer to a question that was replaced', async () => {
    const {guide, source} = await heldFixture();
    guide.exchange = 'zeta';
    await settled(guide);
    source.questions[0]!.answer(guideData());
    source.questions[1]!.answer(zeta);
    await isReady(guide);
    expect(nameOf(byRole(guide, 'article'))).to.equal('Zeta');
    expect(source.questions[0]!.request.signal.aborted).to.equal(true);
  });

  it('drops it also when it comes last', async () => {
    const {guide, source} = await heldFixture();
    guide.exchange = 'zeta';
    await settled(guide);
    source.questions[1]!.answer(zeta);
    await isReady(guide);
    source.questions[0]!.answer(guideData());
    guide.reload();
    await settled(guide);
    source.questions[2]!.answer(zeta);
    await isReady(guide);
    expect(nameOf(byRole(guide, 'article'))).to.equal('Zeta');
  });

  it('gives up when it is removed, and asks again when it is back', async () => {
    const {guide, source} = await heldFixture();
    const parent = guide.parentElement!;
    guide.remove();
    expect(source.questions[0]!.request.signal.aborted).to.equal(true);
    parent.append(guide);
    await settled(guide);
    source.questions[1]!.answer(guideData());
    await isReady(guide);
    expect(stepTitles(guide)).to.have.length(3);
  });

  it('gives up what it has asked ahead when it is removed just as its code comes', async () => {
    const source = new HeldContentSource();
    const guide = document.createElement('whitelist-guide');
    Object.assign(guide, {exchange: 'acme', contentSource: source});
    const addController = guide.addController.bind(guide);
    const removed = new Promise<void>((resolve) => {
      guide.addController = (controller) => {
        // Before the update that the controller is about to ask for.
        if (controller instanceof GuideController)
          queueMicrotask(() => {
            guide.remove();
            resolve();
          });
        addController(controller);
      };
    });
    document.body.append(guide);
    await removed;
    expect(source.questions).to.have.lengthOf(1);
    expect(source.questions[0]!.request.signal.aborted).to.equal(true);
  });

  it('tells nothing of an answer that comes after it was removed', async () => {
    const {guide, source} = await heldFixture();
    const parent = guide.parentElement!;
    guide.linkHosts = ['acme.example'];
    const told: string[] = [];
    for (const type of ['guide-ready', 'guide-error'])
      guide.addEventListener(type, () => {
        told.push(type);
      });
    guide.remove();
    source.questions[0]!.answer(guideData());
    parent.append(guide);
    await settled(guide);
    source.questions[1]!.answer(guideData());
    await isReady(guide);
    expect(told).to.deep.equal(['guide-ready']);
  });
});

describe('<whitelist-guide> when loading failed', () => {
  async function failedFixture() {
    const {guide, source} = await heldFixture();
    setTimeout(() => {
      source.questions[0]!.fail(new GuideError('http', 'The server answered with status 500.'));
    });
    await oneEvent(guide, 'guide-error');
    await settled(guide);
    return {guide, source};
  }

  it('says what happened, and shows the fallback of the page', async () => {
    const {guide} = await failedFixture();
    expect(textOf(byRole(guide, 'alert'))).to.equal(
      'The guide could not be shown The server answered with status 500. We keep trying. Try again',
    );
    expect(textOf(guide)).to.include('Our own words');
    expect(busy(guide)).to.equal('false');
    await expect(guide).to.be.accessible();
  });

  it('loads again when the reader tries again', async () => {
    const {guide, source} = await failedFixture();
    byRole(guide, 'button', 'Try again').click();
    await settled(guide);
    source.questions[1]!.answer(guideData());
    await isReady(guide);
    expect(allByRole(guide, 'alert')).to.deep.equal([]);
    expect(stepTitles(guide)).to.have.length(3);
  });

  it('takes away the guide before', async () => {
    const guide = await guideFixture();
    guide.content = {...guideData(), steps: []};
    await oneEvent(guide, 'guide-error');
    await settled(guide);
    expect(stepTitles(guide)).to.deep.equal([]);
  });

  it('keeps the request to itself', async () => {
    const {guide} = await failedFixture();
    let isHeard = false;
    addEventListener('guide-reload-request', () => (isHeard = true), {once: true});
    byRole(guide, 'button', 'Try again').click();
    expect(isHeard).to.equal(false);
  });
});

describe('<whitelist-guide>.reload()', () => {
  it('asks for the content again, and keeps the ticks', async () => {
    const contentSource = new FakeContentSource({guides: [makeGuide()]});
    const guide = await guideFixture({content: undefined, exchange: 'acme', contentSource});
    await tick(guide, /Log in/);
    guide.reload();
    await isReady(guide);
    expect(contentSource.requests).to.have.length(2);
    expect(ticked(guide)).to.deep.equal(['Done: Log in to Acme']);
  });
});

describe('<whitelist-guide loading="lazy">', () => {
  it('asks for nothing before it is near the viewport', async () => {
    const contentSource = new FakeContentSource({guides: [makeGuide()]});
    const page = fixtureSync<HTMLElement>(html`
      <div>
        <div class="far"></div>
        <whitelist-guide loading="lazy" exchange="acme" .contentSource=${contentSource}></whitelist-guide>
      </div>
    `);
    page.querySelector<HTMLElement>('.far')!.style.height = '5000px';
    const guide = page.querySelector('whitelist-guide')!;
    await new Promise((resolve) => {
      new IntersectionObserver(resolve).observe(guide);
    });
    await settled(guide);
    expect(contentSource.requests).to.deep.equal([]);

    guide.scrollIntoView();
    await isReady(guide);
    expect(stepTitles(guide)).to.have.length(3);
  });

  it('loads at once when the page wants it eager after all', async () => {
    const page = fixtureSync<HTMLElement>(html`
      <div hidden><whitelist-guide loading="lazy" .content=${makeGuide()}></whitelist-guide></div>
    `);
    const guide = page.querySelector('whitelist-guide')!;
    await guide.updateComplete;
    guide.removeAttribute('loading');
    await oneEvent(guide, 'guide-ready');
    page.hidden = false;
    expect(stepTitles(guide)).to.have.length(3);
  });
});
