import {expect} from '@open-wc/testing';
import {nextEvent} from '../helpers/events.js';
import {done, guideData, makeProgress, makeQuestion} from '../helpers/factories.js';
import {BrokenProgressStore, FakeProgressStore} from '../helpers/fakes.js';
import {placeGuide} from '../helpers/test-guide.js';
import {waitUntil} from '../helpers/wait-until.js';

/** A store that answers when the test says so. */
class SlowProgressStore extends FakeProgressStore {
  loads = 0;
  #waiting: ((data: unknown) => void)[] = [];

  override load(): Promise<unknown> {
    this.loads += 1;
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  /** Answers all that was asked so far. */
  answer(data: unknown): void {
    for (const resolve of this.#waiting.splice(0)) resolve(data);
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

  it('has no tick of a store that answers after the reader has taken all back', async () => {
    const store = new SlowProgressStore();
    const element = placeGuide({progressStore: store, question: makeQuestion({content: guideData()})});
    await nextEvent(element, 'guide-ready');
    element.controller.dispatch({type: 'reset-progress', at: 5});
    store.answer(makeProgress({once: {'log-in': done(1)}}));
    const cleared = {done: false, at: 5};
    await waitUntil(() => store.saved.at(-1)?.once['log-in']?.at === 5, 'The answer is not taken over');
    expect(element.ready.progress.once['log-in']).to.deep.equal(cleared);
    expect(store.saved.at(-1)?.once['log-in']).to.deep.equal(cleared);
  });
});

describe('a guide whose page gives it another store', () => {
  const kept = (id: string) => new FakeProgressStore({acme: makeProgress({once: {[id]: done(1)}})});
  const question = makeQuestion({content: guideData()});

  it('shows what that one keeps, and takes nothing over from the one before', async () => {
    const [first, second] = [kept('log-in'), kept('check-account')];
    const element = placeGuide({progressStore: first, question});
    await nextEvent(element, 'guide-ready');
    const ready = nextEvent(element, 'guide-ready');
    element.progressStore = second;
    await ready;
    expect(element.ready.progress.once).to.deep.equal({'check-account': done(1)});
    element.controller.dispatch({type: 'tick-step', stepId: 'log-in', done: true, at: 2});
    await waitUntil(() => second.saved.length === 1, 'Nothing is saved');
    expect(second.saved[0]?.once).to.deep.equal({'check-account': done(1), 'log-in': done(2)});
    expect(first.saved).to.deep.equal([]);
  });

  it('keeps in the one before what is ticked until that one has answered', async () => {
    const first = kept('log-in');
    const second = new SlowProgressStore();
    const element = placeGuide({progressStore: first, question});
    await nextEvent(element, 'guide-ready');
    element.progressStore = second;
    await waitUntil(() => second.loads === 1, 'The store is not asked');
    element.controller.dispatch({type: 'tick-step', stepId: 'log-in', done: false, at: 2});
    await waitUntil(() => first.saved.length === 1, 'Nothing is saved');
    const ready = nextEvent(element, 'guide-ready');
    second.answer(undefined);
    await ready;
    expect(element.ready.progress.once).to.deep.equal({});
    expect(second.saved).to.deep.equal([]);
  });

  it('hears no more from the one before', async () => {
    const [first, second] = [kept('log-in'), kept('check-account')];
    const element = placeGuide({progressStore: first, question});
    await nextEvent(element, 'guide-ready');
    const ready = nextEvent(element, 'guide-ready');
    element.progressStore = second;
    await ready;
    expect([first.listenerCount, second.listenerCount]).to.deep.equal([0, 1]);
  });
});

describe('a guide whose ticks cannot be kept', () => {
  it('says so still when its language has changed', async () => {
    const question = makeQuestion({content: guideData()});
    const element = placeGuide({progressStore: new BrokenProgressStore(), question});
    await nextEvent(element, 'guide-ready');
    element.controller.dispatch({type: 'tick-step', stepId: 'log-in', done: true, at: 1});
    await waitUntil(() => element.ready.saving === 'pending', 'The failure is not told');
    const ready = nextEvent(element, 'guide-ready');
    element.question = {...question, locale: 'nl'};
    await ready;
    expect(element.ready.saving).to.equal('pending');
  });
});
