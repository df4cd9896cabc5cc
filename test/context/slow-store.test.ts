import {expect} from '@open-wc/testing';
import {nextEvent} from '../helpers/events.js';
import {done, guideData, makeProgress, makeQuestion} from '../helpers/factories.js';
import {FakeProgressStore} from '../helpers/fakes.js';
import {placeGuide} from '../helpers/test-guide.js';
import {waitUntil} from '../helpers/wait-until.js';

/** A store that answers when the test says so. */
class SlowProgressStore extends FakeProgressStore {
  loads = 0;
  answer: (data: unknown) => void = () => undefined;

  override load(): Promise<unknown> {
    this.loads += 1;
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }
}

describe('a guide with a slow store', () => {
  it('is shown before the store has answered, and takes its ticks over later', async () => {
    const store = new SlowProgressStore();
    const element = placeGuide({
      progressStore: store,
      question: makeQuestion({content: guideData()}),
    });
    await nextEvent(element, 'guide-ready');
    expect(element.ready.progress.once).to.deep.equal({});
    const ticks = makeProgress({once: {'log-in': done(1)}});
    const change = nextEvent(element, 'guide-progress-change');
    store.answer(ticks);
    await change;
    expect(element.ready.progress).to.deep.equal(ticks);
  });

  it('keeps a tick that is set while its translation waits for the store', async () => {
    const store = new SlowProgressStore();
    const question = makeQuestion({content: guideData()});
    const element = placeGuide({progressStore: store, question});
    const shown = nextEvent(element, 'guide-ready');
    await waitUntil(() => store.loads === 1, 'The store is not asked');
    store.answer(undefined);
    await shown;
    element.question = {...question, locale: 'nl'};
    await element.updateComplete;
    await waitUntil(() => store.loads === 2, 'The store is not asked');
    element.controller.dispatch({type: 'tick-step', stepId: 'log-in', done: true, at: 1});
    store.answer(undefined);
    await nextEvent(element, 'guide-ready');
    expect(element.ready.progress.once).to.deep.equal({'log-in': done(1)});
  });
});
