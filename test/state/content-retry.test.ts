import {expect} from '@open-wc/testing';
import {GuideError} from '../../src/model/guide-error.js';
import {recover, type Recovery} from '../../src/state/content-retry.js';
import type {LoadedGuide} from '../../src/state/load-guide.js';
import {makeGuide} from '../helpers/factories.js';
import {useFakeClock} from '../helpers/fake-clock.js';
import {rejection} from '../helpers/rejection.js';

const loaded: LoadedGuide = {guide: makeGuide(), isVerified: true, officialHosts: [], words: undefined};
const fault = new GuideError('network', 'No connection.', {url: 'https://content.example/acme.json'});

describe('recover', () => {
  const clock = useFakeClock();
  let tries: number[];
  let told: GuideError[];
  let connection: boolean;

  /** A load that fails so many times more. */
  function recovery(failures: number, overrides: Partial<Recovery> = {}): Recovery {
    return {
      signal: new AbortController().signal,
      prepare: () => Promise.resolve(),
      report: (error) => told.push(error),
      readCopy: () => Promise.resolve(undefined),
      attempt: () => {
        tries.push(clock.now());
        return tries.length > failures ? Promise.resolve(loaded) : Promise.reject(fault);
      },
      ...overrides,
    };
  }

  beforeEach(() => {
    [tries, told, connection] = [[], [], true];
    Object.defineProperty(navigator, 'onLine', {get: () => connection, configurable: true});
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('tries four times more, each after a longer wait, and then stops', async () => {
    const end = rejection(recover(fault, recovery(Infinity)));
    await clock.run(200_000);
    expect(tries).to.deep.equal([2000, 8000, 28_000, 88_000]);
    expect(await end).to.include({code: 'network', message: 'No connection. Tried 5 times.', url: fault.url});
  });

  it('gives the guide as soon as a try succeeds', async () => {
    const end = recover(fault, recovery(1));
    await clock.run(8000);
    expect(await end).to.equal(loaded);
    await clock.run(200_000);
    expect(tries).to.deep.equal([2000, 8000]);
  });

  it('tells once what is wrong, and that it goes on', async () => {
    const end = rejection(recover(fault, recovery(Infinity)));
    await clock.run(200_000);
    await end;
    expect(told.map(({code, message}) => [code, message])).to.deep.equal([
      ['network', 'No connection. We keep trying.'],
    ]);
  });

  for (const code of [
    'not-found',
    'invalid-json',
    'invalid-content',
    'unsupported-version',
    'too-large',
  ] as const) {
    it(`does not try again where the fault stays: ${code}`, async () => {
      const stays = new GuideError(code, 'So it is.');
      expect(await rejection(recover(stays, recovery(0)))).to.equal(stays);
      await clock.run(200_000);
      expect([tries, told]).to.deep.equal([[], []]);
    });
  }

  it('stops when a try meets a fault that stays', async () => {
    const stays = new GuideError('invalid-content', 'So it is.');
    const end = rejection(recover(fault, recovery(0, {attempt: () => Promise.reject(stays)})));
    await clock.run(2000);
    expect(await end).to.equal(stays);
  });

  it('takes code that does not arrive for a fault that may pass', async () => {
    const end = recover(new TypeError('Failed to fetch dynamically imported module'), recovery(0));
    await clock.run(2000);
    expect(await end).to.equal(loaded);
    expect(told[0]).to.include({message: 'A part of the guide could not be loaded. We keep trying.'});
  });

  it('waits for the connection rather than lose a try, and then tries at once', async () => {
    connection = false;
    const end = recover(fault, recovery(0));
    await clock.run(200_000);
    expect(tries).to.deep.equal([]);
    connection = true;
    dispatchEvent(new Event('online'));
    expect(await end).to.equal(loaded);
    expect(tries).to.deep.equal([200_000]);
  });

  it('ends with the question, and leaves no timer behind', async () => {
    const question = new AbortController();
    const reason = new Error('No longer needed');
    const end = rejection(recover(fault, recovery(0, {signal: question.signal})));
    await clock.run(1000);
    question.abort(reason);
    expect(await end).to.equal(reason);
    expect(clock.waiting()).to.equal(0);
    dispatchEvent(new Event('online'));
    await clock.run(200_000);
    expect(tries).to.deep.equal([]);
  });

  describe('with a copy', () => {
    const copy: LoadedGuide = {...loaded, isVerified: false, copiedOn: '2025-12-31'};
    const readCopy = (): Promise<LoadedGuide> => Promise.resolve(copy);

    it('shows it at once, and what comes later in its place', async () => {
      const shown = await recover(fault, recovery(0, {readCopy}));
      expect(shown).to.include({copiedOn: '2025-12-31', guide: copy.guide});
      expect(told).to.deep.equal([]);
      await clock.run(2000);
      expect(await shown.later).to.equal(loaded);
    });

    it('stays with it when all tries are in vain', async () => {
      const shown = await recover(fault, recovery(Infinity, {readCopy}));
      await clock.run(200_000);
      expect(await shown.later).to.equal(undefined);
    });

    it('is of no use without the code that shows it', async () => {
      const end = recover(fault, recovery(0, {readCopy, prepare: () => Promise.reject(fault)}));
      await clock.run(2000);
      expect(await end).to.equal(loaded);
      expect(told).to.have.lengthOf(1);
    });

    it('does not cover a fault that stays', async () => {
      const stays = new GuideError('not-found', 'There is no file at this address.');
      expect(await rejection(recover(stays, recovery(0, {readCopy})))).to.equal(stays);
    });
  });
});
