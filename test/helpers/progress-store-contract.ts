import {expect} from '@open-wc/testing';
import type {ProgressStore} from '../../src/state/progress-store.js';
import {done, makeProgress, undone} from './factories.js';

/** What every place for progress promises; a new one is tested by one line. */
export function describeProgressStore(name: string, create: () => ProgressStore): void {
  describe(`${name} as a ProgressStore`, () => {
    // A browser's storage outlives a test, and other test files share it.
    const acme = () => `acme-${crypto.randomUUID()}`;

    it('has no progress for a guide it never saw', async () => {
      expect(await create().load(acme())).to.equal(undefined);
    });

    it('gives back what it was given', async () => {
      const store = create();
      const id = acme();
      const progress = makeProgress({
        once: {'log-in': done(1)},
        accounts: {main: {steps: {'edit-list': undone(2)}, keyType: {id: 'trading', at: 3}}},
      });
      await store.save(id, progress);
      expect(await store.load(id)).to.deep.equal(progress);
    });

    it('keeps the progress of each guide apart', async () => {
      const store = create();
      const [one, other] = [acme(), acme()];
      await store.save(one, makeProgress({once: {'log-in': done(1)}}));
      await store.save(other, makeProgress());
      expect(await store.load(one)).to.deep.equal(makeProgress({once: {'log-in': done(1)}}));
    });

    it('gives back what it was given last', async () => {
      const store = create();
      const id = acme();
      await store.save(id, makeProgress({once: {'log-in': done(1), 'log-out': done(1)}}));
      await store.save(id, makeProgress({once: {'log-in': undone(2)}}));
      expect(await store.load(id)).to.deep.equal(makeProgress({once: {'log-in': undone(2)}}));
    });
  });
}
