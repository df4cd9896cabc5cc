import {expect} from '@open-wc/testing';
import type {Progress} from '../../src/model/progress.schema.js';
import type {Saving} from '../../src/state/guide-state.js';
import {ProgressSaver} from '../../src/state/progress-saver.js';
import type {ProgressStore} from '../../src/state/progress-store.js';
import {done, makeProgress} from '../helpers/factories.js';

const progressAt = (at: number) => makeProgress({once: {'log-in': done(at)}});
const [first, second, third] = [progressAt(1), progressAt(2), progressAt(3)];

/** A store whose saves end when the test says so. */
class HeldProgressStore implements ProgressStore {
  readonly saves: {progress: Progress; guideId: string; keep(): void; refuse(): void}[] = [];
  #next: () => void = () => undefined;

  load(): undefined {
    return undefined;
  }

  save(guideId: string, progress: Progress): Promise<void> {
    return new Promise((resolve, reject) => {
      this.saves.push({
        guideId,
        progress,
        keep: resolve,
        refuse: () => {
          reject(new Error('Refused'));
        },
      });
      this.#next();
    });
  }

  /** Waits for one more save than there is now. */
  async another(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#next = resolve;
    });
  }
}

function setUp(waits: readonly number[] = [0, 0]) {
  const reported: Saving[] = [];
  const saver = new ProgressSaver((saving) => reported.push(saving), waits);
  return {saver, reported, store: new HeldProgressStore()};
}

describe('ProgressSaver', () => {
  it('saves at once, and says that the ticks are kept', async () => {
    const {saver, reported, store} = setUp();
    const through = saver.save(store, 'acme', first);
    expect(store.saves[0]).to.deep.include({guideId: 'acme', progress: first});
    store.saves[0]!.keep();
    await through;
    expect(reported).to.deep.equal(['kept']);
  });

  it('waits for the save before, and then saves only the newest', async () => {
    const {saver, store} = setUp();
    const through = saver.save(store, 'acme', first);
    void saver.save(store, 'acme', second);
    void saver.save(store, 'acme', third);
    expect(store.saves).to.have.lengthOf(1);
    const another = store.another();
    store.saves[0]!.keep();
    await another;
    store.saves[1]!.keep();
    await through;
    expect(store.saves.map(({progress}) => progress)).to.deep.equal([first, third]);
  });

  it('knows what no store has taken yet, until it has taken the newest', async () => {
    const {saver, store} = setUp();
    const through = saver.save(store, 'acme', first);
    expect(saver.unsaved('acme')).to.equal(first);
    void saver.save(store, 'acme', second);
    const another = store.another();
    store.saves[0]!.keep();
    await another;
    expect(saver.unsaved('acme')).to.equal(second);
    store.saves[1]!.keep();
    await through;
    expect(saver.unsaved('acme')).to.equal(undefined);
  });

  it('loses nothing of one guide when the page goes to another', async () => {
    const {saver, store} = setUp();
    const through = saver.save(store, 'acme', first);
    void saver.save(store, 'acme', second);
    void saver.save(store, 'zeta', third);
    for (const index of [0, 1]) {
      const another = store.another();
      store.saves[index]!.keep();
      await another;
    }
    store.saves[2]!.keep();
    await through;
    expect(store.saves.map(({guideId, progress}) => [guideId, progress])).to.deep.equal([
      ['acme', first],
      ['acme', second],
      ['zeta', third],
    ]);
  });

  it('tries again after a failure, and says that the ticks are not kept yet', async () => {
    const {saver, reported, store} = setUp();
    const through = saver.save(store, 'acme', first);
    const another = store.another();
    store.saves[0]!.refuse();
    await another;
    expect(reported).to.deep.equal(['pending']);
    store.saves[1]!.keep();
    await through;
    expect(store.saves[1]!.progress).to.equal(first);
    expect(reported).to.deep.equal(['pending', 'kept']);
  });

  it('tries again with the newest ticks', async () => {
    const {saver, store} = setUp();
    const through = saver.save(store, 'acme', first);
    const another = store.another();
    void saver.save(store, 'acme', second);
    store.saves[0]!.refuse();
    await another;
    store.saves[1]!.keep();
    await through;
    expect(store.saves.map(({progress}) => progress)).to.deep.equal([first, second]);
  });

  it('gives up after the last try, and says that the ticks are lost with the page', async () => {
    const {saver, reported, store} = setUp([0]);
    const through = saver.save(store, 'acme', first);
    const another = store.another();
    store.saves[0]!.refuse();
    await another;
    store.saves[1]!.refuse();
    await through;
    expect(reported).to.deep.equal(['pending', 'failed']);
    expect(store.saves).to.have.lengthOf(2);
  });

  it('begins anew with the next tick after it has given up', async () => {
    const {saver, reported, store} = setUp([]);
    const through = saver.save(store, 'acme', first);
    store.saves[0]!.refuse();
    await through;
    const again = saver.save(store, 'acme', second);
    store.saves[1]!.keep();
    await again;
    expect(reported).to.deep.equal(['failed', 'kept']);
  });

  it('counts its tries anew after each save that went well', async () => {
    const {saver, reported, store} = setUp([0]);
    const through = saver.save(store, 'acme', first);
    for (const end of ['refuse', 'keep', 'refuse'] as const) {
      const another = store.another();
      if (end === 'keep') void saver.save(store, 'acme', second);
      store.saves.at(-1)![end]();
      await another;
    }
    store.saves.at(-1)!.keep();
    await through;
    expect(reported).to.deep.equal(['pending', 'kept', 'pending', 'kept']);
  });

  it('takes a store that throws for one that fails', async () => {
    const {saver, reported} = setUp([]);
    const store: ProgressStore = {
      load: () => undefined,
      save() {
        throw new Error('Refused');
      },
    };
    await saver.save(store, 'acme', first);
    expect(reported).to.deep.equal(['failed']);
  });
});
