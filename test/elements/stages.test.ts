import {expect, fixtureSync, html, oneEvent} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {Stages} from '../../src/elements/shared/stages.js';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import type {Guide, Step} from '../../src/model/guide.schema.js';
import {makeGuide} from '../helpers/factories.js';
import {choose, guideFixture, settled, tick, ticked} from '../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

const COUNT = 500;
const base = makeGuide();

/** Half of the steps are for one key type, half for the other; the choice comes first. */
function longGuide(): Guide {
  const picker: Step = {id: 'find-key', title: 'Find your key', tool: 'key-type-picker'};
  const steps = Array.from({length: COUNT}, (_, index): Step => {
    const number = index + 1;
    return {
      id: `step-${number}`,
      title: `Step ${number}`,
      ...(index % 2 === 1 && {keyTypes: [number % 4 === 0 ? 'trading' : 'fast-connect']}),
    };
  });
  const faq = Array.from({length: COUNT}, (_, index) => ({
    id: `answer-${index + 1}`,
    question: `Question ${index + 1}?`,
    answer: ['So.'],
  }));
  return makeGuide({steps: [picker, ...steps], faq});
}

const titles = (guide: Element): readonly string[] => allByRole(guide, 'heading', /^\d+\. /).map(nameOf);
const questions = (guide: Element): readonly string[] =>
  allByRole(guide, 'disclosure', /^Question/).map(nameOf);
async function isComplete(guide: Element, count: number): Promise<void> {
  await waitUntil(() => titles(guide).length === count, 'all steps are there');
}

/** No further stage comes until what this returns is called. */
function holdStages(): () => void {
  const {MessageChannel: Channel} = globalThis;
  const held: (() => void)[] = [];
  globalThis.MessageChannel = class extends Channel {
    override get port2(): MessagePort {
      const port = super.port2;
      const goOn = (): void => {
        port.postMessage(undefined);
      };
      return {postMessage: () => held.push(goOn)} as unknown as MessagePort;
    }
  };
  return () => {
    globalThis.MessageChannel = Channel;
    for (const goOn of held) goOn();
  };
}

describe('a very long guide', () => {
  it('is there with its first steps at once, and with all of them a little later', async () => {
    const goOn = holdStages();
    const guide = fixtureSync<WhitelistGuideElement>(
      html`<whitelist-guide progress="none"></whitelist-guide>`,
    );
    guide.content = longGuide();
    await oneEvent(guide, 'guide-ready');
    expect(titles(guide)).to.include('2. Step 1');
    expect(titles(guide).length).to.be.below(COUNT / 2);
    goOn();
    await isComplete(guide, COUNT / 2 + 1);
    await waitUntil(() => questions(guide).length === COUNT, 'all questions are there');
  });

  it('keeps a tick that was set while it grew', async () => {
    const guide = await guideFixture({content: longGuide()});
    await tick(guide, 'Done: Step 1');
    await isComplete(guide, COUNT / 2 + 1);
    expect(ticked(guide)).to.deep.equal(['Done: Step 1']);
  });

  it('shows the steps of another key type in their places', async () => {
    const guide = await guideFixture({content: longGuide()});
    await isComplete(guide, COUNT / 2 + 1);
    await choose(guide, /Trading/);
    await isComplete(guide, (COUNT * 3) / 4 + 1);
    expect(titles(guide).slice(0, 6)).to.deep.equal([
      '1. Find your key',
      '2. Step 1',
      '3. Step 3',
      '4. Step 4',
      '5. Step 5',
      '6. Step 7',
    ]);
  });

  it('brings the reader to a step that was not there yet, whenever that would have come', async () => {
    const goOn = holdStages();
    const guide = await guideFixture({content: longGuide(), deepLinks: true});
    location.hash = `#guide=acme&step=step-${COUNT - 1}`;
    await waitUntil(() => titles(guide).length === COUNT / 2 + 1, 'all steps are there');
    const step = byRole(guide, 'heading', new RegExp(`Step ${COUNT - 1}$`));
    await waitUntil(() => step.matches(':focus'), 'the focus is at the step');
    history.replaceState(null, '', location.pathname + location.search);
    goOn();
  });

  it('opens an answer that was not there yet', async () => {
    const guide = await guideFixture({content: longGuide()});
    const last = `Question ${COUNT}?`;
    const faq = guide.shadowRoot!.querySelector('guide-answers')!;
    faq.open = `answer-${COUNT}`;
    await settled(guide);
    expect(byRole(guide, 'disclosure', last).open).to.equal(true);
  });

  it('is printed whole', async () => {
    const guide = await guideFixture({content: longGuide()});
    dispatchEvent(new Event('beforeprint'));
    await settled(guide);
    expect(titles(guide)).to.have.lengthOf(COUNT / 2 + 1);
  });

  it('starts anew with another guide, and whole where it has to be', () => {
    const host = {addController: () => undefined, requestUpdate: () => undefined} as unknown as LitElement;
    const stages = new Stages(host);
    const entries = Array.from({length: COUNT}, (_, index) => index);
    const [one, other] = [{}, {}];
    const first = stages.take(entries, one).length;
    expect(first).to.be.within(1, COUNT / 2);
    expect(stages.take(entries, one, true)).to.have.lengthOf(COUNT);
    expect(stages.take(entries, one)).to.have.lengthOf(COUNT);
    expect(stages.take(entries, other)).to.have.lengthOf(first);
  });

  it('grows no more when it is taken away', async () => {
    const guide = await guideFixture({content: longGuide()});
    guide.remove();
    const before = titles(guide).length;
    dispatchEvent(new Event('beforeprint'));
    await settled(guide);
    expect(titles(guide)).to.have.lengthOf(before);
  });
});

describe('a guide of the usual length', () => {
  it('is there at once, and nothing of it is skipped where it is out of sight', async () => {
    const guide = await guideFixture({content: base});
    expect(titles(guide)).to.have.lengthOf(3);
    const steps = allByRole(guide, 'listitem').map((step) => getComputedStyle(step).contentVisibility);
    expect(new Set(steps)).to.deep.equal(new Set(['visible']));
  });
});
