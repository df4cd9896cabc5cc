import {expect, fixtureSync, html} from '@open-wc/testing';
import type {Progress} from '../../src/model/progress.schema.js';
import {STORAGE_PREFIX} from '../../src/state/kept-progress.js';
import {LocalProgressStore} from '../../src/state/local-progress-store.js';
import {done, makeProgress, undone} from '../helpers/factories.js';
import {describeProgressStore} from '../helpers/progress-store-contract.js';
import {rejection} from '../helpers/rejection.js';

const loggedIn = makeProgress({once: {'log-in': done(1)}});

/** Puts something in the place of the browser's storage until the test is over. */
function replaceStorage(descriptor: PropertyDescriptor): void {
  Object.defineProperty(globalThis, 'localStorage', {configurable: true, ...descriptor});
}

describeProgressStore('LocalProgressStore', () => new LocalProgressStore());

describe('LocalProgressStore', () => {
  const storage = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
  /* Other test files use the same storage: each test has a guide of its own. */
  let acme = '';
  let key = '';

  beforeEach(() => {
    acme = `acme-${crypto.randomUUID()}`;
    key = STORAGE_PREFIX + acme;
  });

  afterEach(() => {
    Object.defineProperty(globalThis, 'localStorage', storage);
    localStorage.removeItem(key);
  });

  /** Writes as another tab does; this one hears of it by the browser's own event. */
  function writeElsewhere(text: string, storageKey = key): void {
    const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="Another tab"></iframe>`);
    (frame.contentWindow as unknown as typeof globalThis).localStorage.setItem(storageKey, text);
  }

  it('tells another guide of the page what it has kept, and not itself', async () => {
    const [store, other] = [new LocalProgressStore(), new LocalProgressStore()];
    const heard: unknown[] = [];
    const end = other.subscribe(acme, (progress) => heard.push(progress));
    const endOwn = store.subscribe(acme, () => heard.push('itself'));
    other.subscribe(`${acme}-2`, () => heard.push('another guide'))();
    await store.save(acme, loggedIn);
    expect(heard).to.deep.equal([loggedIn]);
    end();
    endOwn();
    await store.save(acme, makeProgress({once: {'log-in': undone(2)}}));
    expect(heard).to.have.length(1);
  });

  it('writes under a key of its own', async () => {
    await new LocalProgressStore().save(acme, loggedIn);
    expect(JSON.parse(localStorage.getItem(`whitelist-guide/progress/${acme}`)!)).to.deep.equal(loggedIn);
  });

  it('finds what was kept before the page was left', async () => {
    await new LocalProgressStore().save(acme, loggedIn);
    expect(new LocalProgressStore().load(acme)).to.deep.equal(loggedIn);
  });

  for (const damaged of ['', '{"version":2,"once":{"log', 'undefined', '<html>']) {
    it(`finds nothing in the damaged entry "${damaged}"`, () => {
      localStorage.setItem(key, damaged);
      expect(new LocalProgressStore().load(acme)).to.equal(undefined);
    });
  }

  for (const damaged of ['{"version":2,"once":{"log', '{"version":2}', '[]', 'null']) {
    it(`writes over the damaged entry ${damaged}`, async () => {
      localStorage.setItem(key, damaged);
      const store = new LocalProgressStore();
      await store.save(acme, loggedIn);
      expect(store.load(acme)).to.deep.equal(loggedIn);
    });
  }

  it('keeps the ticks that another tab has written meanwhile', async () => {
    const store = new LocalProgressStore();
    await store.save(acme, loggedIn);
    writeElsewhere(JSON.stringify(makeProgress({accounts: {main: {steps: {'edit-list': done(2)}}}})));
    await store.save(acme, makeProgress({once: {'log-in': undone(3)}}));
    expect(store.load(acme)).to.deep.equal(
      makeProgress({once: {'log-in': undone(3)}, accounts: {main: {steps: {'edit-list': done(2)}}}}),
    );
  });

  it('keeps the ticks that another tab writes while it joins the two', async () => {
    const store = new LocalProgressStore();
    writeElsewhere(JSON.stringify(makeProgress({once: {'find-key': done(1)}})));
    const saving = store.save(acme, loggedIn);
    writeElsewhere(JSON.stringify(makeProgress({once: {'find-key': done(1), 'save-list': done(2)}})));
    await saving;
    expect(store.load(acme)).to.deep.equal(
      makeProgress({once: {'find-key': done(1), 'log-in': done(1), 'save-list': done(2)}}),
    );
  });

  it('keeps the ticks that an older release has written', async () => {
    localStorage.setItem(key, JSON.stringify({version: 1, once: {'log-in': done(1)}, accounts: {}}));
    const store = new LocalProgressStore();
    await store.save(acme, makeProgress({once: {'log-out': done(2)}}));
    expect(store.load(acme)).to.deep.equal(makeProgress({once: {'log-in': done(1), 'log-out': done(2)}}));
  });

  it('never writes over the ticks of a newer release', async () => {
    const newer = JSON.stringify({version: 3, chapters: []});
    localStorage.setItem(key, newer);
    expect(await rejection(new LocalProgressStore().save(acme, loggedIn))).to.be.an('error');
    expect(localStorage.getItem(key)).to.equal(newer);
  });

  describe('where storage is blocked', () => {
    beforeEach(() => {
      replaceStorage({
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    });

    it('finds nothing', () => {
      expect(new LocalProgressStore().load(acme)).to.equal(undefined);
    });

    it('says that it could not keep the ticks', async () => {
      expect(await rejection(new LocalProgressStore().save(acme, loggedIn))).to.include({
        name: 'SecurityError',
      });
    });
  });

  describe('where storage is full', () => {
    let isFull = true;

    beforeEach(() => {
      isFull = true;
      const {localStorage: real} = globalThis;
      replaceStorage({
        value: {
          getItem: (name: string) => real.getItem(name),
          setItem(name: string, text: string) {
            if (isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
            real.setItem(name, text);
          },
        },
      });
    });

    it('says that it could not keep the ticks', async () => {
      expect(await rejection(new LocalProgressStore().save(acme, loggedIn))).to.include({
        name: 'QuotaExceededError',
      });
    });

    it('keeps them once there is room again, together with those of another tab', async () => {
      const store = new LocalProgressStore();
      await rejection(store.save(acme, loggedIn));
      isFull = false;
      writeElsewhere(JSON.stringify(makeProgress({once: {'log-out': done(2)}})));
      await store.save(acme, loggedIn);
      expect(store.load(acme)).to.deep.equal(makeProgress({once: {'log-in': done(1), 'log-out': done(2)}}));
    });
  });

  describe('following another tab', () => {
    /** What a listener has heard, in order. */
    let heard: unknown[] = [];
    let store: LocalProgressStore;
    let end: () => void = () => undefined;

    beforeEach(() => {
      heard = [];
      store = new LocalProgressStore();
      end = store.subscribe(acme, (progress) => heard.push(progress));
    });

    afterEach(() => {
      end();
    });

    /** Writes as another tab does, and waits until the browser has said so. */
    async function hearOf(text: string, storageKey = key): Promise<void> {
      const told = new Promise<void>((resolve) => {
        addEventListener('storage', ({key: changed}) => {
          if (changed === storageKey) resolve();
        });
      });
      writeElsewhere(text, storageKey);
      await told;
    }

    it('hears what it has written', async () => {
      await hearOf(JSON.stringify(loggedIn));
      expect(heard).to.deep.equal([loggedIn]);
    });

    it('hears of damage as of nothing', async () => {
      await hearOf('{"version":2,"once":');
      expect(heard).to.deep.equal([undefined]);
    });

    it('hears nothing of other guides', async () => {
      const other = `${key}-2`;
      await hearOf(JSON.stringify(loggedIn), other);
      localStorage.removeItem(other);
      expect(heard).to.deep.equal([]);
    });

    it('hears nothing of an entry that is deleted', () => {
      dispatchEvent(new StorageEvent('storage', {key, newValue: null}));
      expect(heard).to.deep.equal([]);
    });

    it('hears nothing after the end', async () => {
      end();
      await hearOf(JSON.stringify(loggedIn));
      expect(heard).to.deep.equal([]);
    });

    it('hears nothing of what it writes itself', async () => {
      await store.save(acme, loggedIn);
      const saved: Progress[] = [];
      expect(heard).to.deep.equal(saved);
    });
  });
});
