import {expect} from '@open-wc/testing';
import {StepTickRequestEvent} from '../../src/events/step-tick-request-event.js';
import {isDone} from '../../src/model/progress.js';
import {heard, nextEvent, typesOf} from '../helpers/events.js';
import {done, guideData, makeProgress, makeQuestion} from '../helpers/factories.js';
import {BrokenProgressStore, FakeProgressStore} from '../helpers/fakes.js';
import {aWhile, placeGuide, shownGuide, type TestGuideElement} from '../helpers/test-guide.js';

const loggedIn = makeProgress({once: {'log-in': done(1)}});
const tick = (stepId: string, isTicked = true) => new StepTickRequestEvent(stepId, isTicked);
const isTicked = ({ready: {guide, progress}}: TestGuideElement, stepId: string) =>
  isDone(guide, progress, 'main', stepId);

describe('GuideController keeping progress', () => {
  it('shows what was kept for the guide', async () => {
    const progressStore = new FakeProgressStore({acme: loggedIn, zeta: makeProgress()});
    const element = await shownGuide({progressStore});
    expect(element.ready.progress).to.deep.equal(loggedIn);
  });

  it('saves nothing of its own accord', async () => {
    const progressStore = new FakeProgressStore({acme: loggedIn});
    await shownGuide({progressStore});
    expect(progressStore.saved).to.deep.equal([]);
  });

  it('saves a tick, and says that it is kept', async () => {
    const progressStore = new FakeProgressStore();
    const element = await shownGuide({progressStore});
    element.dispatchEvent(tick('log-in'));
    expect(progressStore.saved).to.deep.equal([element.ready.progress]);
    await element.updateComplete;
    expect(element.ready.saving).to.equal('kept');
  });

  it('neither saves nor tells what changes nothing', async () => {
    const progressStore = new FakeProgressStore();
    const element = await shownGuide({progressStore});
    const events = heard(element);
    const {snapshot} = element.controller;
    element.dispatchEvent(tick('dance'));
    await element.updateComplete;
    expect(progressStore.saved).to.deep.equal([]);
    expect(events).to.deep.equal([]);
    expect(element.controller.snapshot).to.equal(snapshot);
  });

  it('begins anew where what was kept cannot be read', async () => {
    for (const kept of [{version: 99}, 'done', []]) {
      const element = await shownGuide({progressStore: new FakeProgressStore({acme: kept})});
      expect(element.ready.progress).to.deep.equal(makeProgress());
    }
  });

  it('holds the ticks where they cannot be saved, and says so', async () => {
    const element = await shownGuide({progressStore: new BrokenProgressStore()});
    const events = heard(element);
    element.dispatchEvent(tick('log-in'));
    await aWhile();
    expect(isTicked(element, 'log-in')).to.equal(true);
    expect(element.ready.saving).to.equal('pending');
    expect(typesOf(events)).to.deep.equal(['guide-progress-change']);
  });

  it('takes back all ticks and choices', async () => {
    const element = await shownGuide({progressStore: new FakeProgressStore({acme: loggedIn})});
    element.controller.dispatch({type: 'reset-progress', at: 9});
    expect(isTicked(element, 'log-in')).to.equal(false);
  });

  it('uses the store that the page has set last', async () => {
    const element = await shownGuide();
    const progressStore = new FakeProgressStore();
    const ready = nextEvent(element, 'guide-ready');
    element.progressStore = progressStore;
    await ready;
    element.dispatchEvent(tick('log-in'));
    expect(progressStore.saved).to.have.lengthOf(1);
  });
});

describe('GuideController following another tab', () => {
  const elsewhere = makeProgress({once: {'log-in': done(5)}});

  it('takes over its ticks, tells the page and keeps them', async () => {
    const progressStore = new FakeProgressStore();
    const element = await shownGuide({progressStore});
    const change = nextEvent(element, 'guide-progress-change');
    progressStore.change('acme', elsewhere);
    expect(await change).to.include({completed: 1, total: 3});
    expect(isTicked(element, 'log-in')).to.equal(true);
    expect(progressStore.saved).to.deep.equal([elsewhere]);
  });

  it('keeps its own ticks beside them', async () => {
    const progressStore = new FakeProgressStore();
    const element = await shownGuide({progressStore});
    element.dispatchEvent(tick('check-account'));
    const change = nextEvent(element, 'guide-progress-change');
    progressStore.change('acme', elsewhere);
    await change;
    expect(isTicked(element, 'check-account')).to.equal(true);
  });

  it('passes over what cannot be read', async () => {
    const progressStore = new FakeProgressStore({acme: loggedIn});
    const element = await shownGuide({progressStore});
    progressStore.change('acme', {version: 99});
    await aWhile();
    expect(element.ready.progress).to.deep.equal(loggedIn);
  });

  it('follows while it is in the document, also at another place', async () => {
    const progressStore = new FakeProgressStore();
    const element = await shownGuide({progressStore});
    const {parentElement} = element;
    element.remove();
    expect(progressStore.listenerCount).to.equal(0);
    parentElement!.append(element);
    expect(progressStore.listenerCount).to.equal(1);
  });

  it('follows the guide that it shows, and no other', async () => {
    const progressStore = new FakeProgressStore();
    const element = await shownGuide({progressStore});
    const exchange = {id: 'zeta', name: 'Zeta', hosts: ['zeta.example']};
    element.question = makeQuestion({content: guideData({exchange})});
    await nextEvent(element, 'guide-ready');
    progressStore.change('acme', elsewhere);
    await aWhile();
    expect(progressStore.listenerCount).to.equal(1);
    expect(isTicked(element, 'log-in')).to.equal(false);
  });

  it('follows nothing before there is a guide', async () => {
    const progressStore = new FakeProgressStore();
    await placeGuide({progressStore}).updateComplete;
    expect(progressStore.listenerCount).to.equal(0);
  });
});
