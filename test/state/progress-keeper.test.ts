import {expect} from '@open-wc/testing';
import {NO_PROGRESS} from '../../src/model/progress.js';
import type {Progress} from '../../src/model/progress.schema.js';
import {ProgressKeeper} from '../../src/state/progress-keeper.js';
import type {Saving} from '../../src/state/guide-state.js';
import {done, makeProgress} from '../helpers/factories.js';
import {BrokenProgressStore, FakeProgressStore} from '../helpers/fakes.js';

const loggedIn = makeProgress({once: {'log-in': done(1)}});
const later = makeProgress({once: {'log-in': done(2)}});

describe('ProgressKeeper', () => {
  it('brings what was kept', async () => {
    const store = new FakeProgressStore({acme: loggedIn});
    expect(await new ProgressKeeper(store).load('acme')).to.deep.equal(loggedIn);
  });

  it('brings what an older release has kept', async () => {
    const store = new FakeProgressStore({acme: {...loggedIn, version: 1}});
    expect(await new ProgressKeeper(store).load('acme')).to.deep.equal(loggedIn);
  });

  for (const [what, kept] of [
    ['nothing', undefined],
    ['null', null],
    ['what is no progress', {done: ['log-in']}],
  ] as const) {
    it(`begins anew where the store gives ${what}`, async () => {
      expect(await new ProgressKeeper(new FakeProgressStore({acme: kept})).load('acme')).to.equal(
        NO_PROGRESS,
      );
    });
  }

  it('begins anew where the store fails', async () => {
    expect(await new ProgressKeeper(new BrokenProgressStore()).load('acme')).to.equal(NO_PROGRESS);
  });

  it('asks a store that failed again before a save, and joins what it keeps', async () => {
    const elsewhere = makeProgress({once: {'check-account': done(1)}});
    const store = new FakeProgressStore({acme: elsewhere});
    const keeper = new ProgressKeeper(store);
    const load = store.load.bind(store);
    store.load = () => {
      store.load = load;
      throw new Error('Not now.');
    };
    await keeper.load('acme');
    await keeper.save('acme', loggedIn);
    expect(store.saved).to.deep.equal([makeProgress({once: {...loggedIn.once, ...elsewhere.once}})]);
  });

  it('saves, and says how it went', async () => {
    const reported: Saving[] = [];
    const store = new FakeProgressStore();
    const keeper = new ProgressKeeper(store, (saving) => reported.push(saving));
    await keeper.save('acme', loggedIn);
    expect(store.saved).to.deep.equal([loggedIn]);
    expect(reported).to.deep.equal(['kept']);
    expect(keeper.savingOf('acme')).to.equal('kept');
  });

  it('knows of which guide the ticks are not kept yet', async () => {
    const told = new Promise<ProgressKeeper>((resolve) => {
      const keeper = new ProgressKeeper(new BrokenProgressStore(), () => {
        resolve(keeper);
      });
      void keeper.save('acme', loggedIn);
    });
    const keeper = await told;
    expect([keeper.savingOf('acme'), keeper.savingOf('zeta')]).to.deep.equal(['pending', 'kept']);
  });

  /** Hears the next progress from elsewhere. */
  function nextOf(store: FakeProgressStore): Promise<Progress> {
    return new Promise((resolve) => {
      new ProgressKeeper(store).follow('acme', resolve);
    });
  }

  it('follows what another tab does', async () => {
    const store = new FakeProgressStore();
    const next = nextOf(store);
    store.change('acme', loggedIn);
    expect(await next).to.deep.equal(loggedIn);
  });

  it('passes over what cannot be read', async () => {
    const store = new FakeProgressStore();
    const next = nextOf(store);
    for (const unreadable of [undefined, null, {version: 99}]) store.change('acme', unreadable);
    store.change('acme', later);
    expect(await next).to.deep.equal(later);
  });

  it('follows one guide at a time', () => {
    const store = new FakeProgressStore();
    const keeper = new ProgressKeeper(store);
    keeper.follow('acme', () => undefined);
    keeper.follow('zeta', () => undefined);
    expect(store.listenerCount).to.equal(1);
  });

  it('does not tell of one guide what came before it followed another', async () => {
    const store = new FakeProgressStore();
    const keeper = new ProgressKeeper(store);
    const heard: string[] = [];
    keeper.follow('acme', () => heard.push('acme'));
    store.change('acme', loggedIn);
    const next = new Promise<void>((resolve) => {
      keeper.follow('zeta', () => {
        heard.push('zeta');
        resolve();
      });
    });
    store.change('zeta', loggedIn);
    await next;
    expect(heard).to.deep.equal(['zeta']);
  });

  it('ends following', () => {
    const store = new FakeProgressStore();
    const keeper = new ProgressKeeper(store);
    keeper.follow('acme', () => undefined);
    keeper.rest();
    expect(store.listenerCount).to.equal(0);
  });

  it('follows nothing in a store that tells nothing', () => {
    const keeper = new ProgressKeeper(new BrokenProgressStore());
    keeper.follow('acme', () => undefined);
    expect(() => {
      keeper.rest();
    }).to.not.throw();
  });
});
