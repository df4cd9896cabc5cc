import {expect} from '@open-wc/testing';
import {NO_PROGRESS} from '../../src/model/progress.js';
import type {Progress} from '../../src/model/progress.schema.js';
import {ProgressKeeper} from '../../src/state/progress-keeper.js';
import type {Saving} from '../../src/state/guide-state.js';
import {done, makeProgress} from '../helpers/factories.js';
import {BrokenProgressStore, FakeProgressStore} from '../helpers/fakes.js';

const loggedIn = makeProgress({once: {'log-in': done(1)}});
const later = makeProgress({once: {'log-in': done(2)}});
const createKeeper = () => new ProgressKeeper(() => undefined);

describe('ProgressKeeper', () => {
  it('brings what was kept', async () => {
    expect(await createKeeper().load(new FakeProgressStore({acme: loggedIn}), 'acme')).to.deep.equal(
      loggedIn,
    );
  });

  it('brings what an older release has kept', async () => {
    const store = new FakeProgressStore({acme: {...loggedIn, version: 1}});
    expect(await createKeeper().load(store, 'acme')).to.deep.equal(loggedIn);
  });

  for (const [what, kept] of [
    ['nothing', undefined],
    ['null', null],
    ['what is no progress', {done: ['log-in']}],
  ] as const) {
    it(`begins anew where the store gives ${what}`, async () => {
      expect(await createKeeper().load(new FakeProgressStore({acme: kept}), 'acme')).to.equal(NO_PROGRESS);
    });
  }

  it('begins anew where the store fails', async () => {
    expect(await createKeeper().load(new BrokenProgressStore(), 'acme')).to.equal(NO_PROGRESS);
  });

  it('asks a store that failed again before a save, and joins what it keeps', async () => {
    const elsewhere = makeProgress({once: {'check-account': done(1)}});
    const store = new FakeProgressStore({acme: elsewhere});
    const keeper = createKeeper();
    await keeper.load(new BrokenProgressStore(), 'acme');
    await keeper.save(store, 'acme', loggedIn);
    expect(store.saved).to.deep.equal([makeProgress({once: {...loggedIn.once, ...elsewhere.once}})]);
  });

  it('saves, and says how it went', async () => {
    const reported: Saving[] = [];
    const store = new FakeProgressStore();
    await new ProgressKeeper((saving) => reported.push(saving)).save(store, 'acme', loggedIn);
    expect(store.saved).to.deep.equal([loggedIn]);
    expect(reported).to.deep.equal(['kept']);
  });

  /** Hears the next progress from elsewhere. */
  function nextOf(keeper: ProgressKeeper, store: FakeProgressStore): Promise<Progress> {
    return new Promise((resolve) => {
      keeper.follow(store, 'acme', resolve);
    });
  }

  it('follows what another tab does', async () => {
    const store = new FakeProgressStore();
    const next = nextOf(createKeeper(), store);
    store.change('acme', loggedIn);
    expect(await next).to.deep.equal(loggedIn);
  });

  it('passes over what cannot be read', async () => {
    const store = new FakeProgressStore();
    const next = nextOf(createKeeper(), store);
    for (const unreadable of [undefined, null, {version: 99}]) store.change('acme', unreadable);
    store.change('acme', later);
    expect(await next).to.deep.equal(later);
  });

  it('follows one guide at a time', () => {
    const store = new FakeProgressStore();
    const keeper = createKeeper();
    keeper.follow(store, 'acme', () => undefined);
    keeper.follow(store, 'zeta', () => undefined);
    expect(store.listenerCount).to.equal(1);
  });

  it('ends following', () => {
    const store = new FakeProgressStore();
    const keeper = createKeeper();
    keeper.follow(store, 'acme', () => undefined);
    keeper.rest();
    expect(store.listenerCount).to.equal(0);
  });

  it('follows nothing in a store that tells nothing', () => {
    const keeper = createKeeper();
    keeper.follow(new BrokenProgressStore(), 'acme', () => undefined);
    expect(() => {
      keeper.rest();
    }).to.not.throw();
  });
});
