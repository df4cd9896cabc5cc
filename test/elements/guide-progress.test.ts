import {expect, html} from '@open-wc/testing';
import type {Progress} from '../../src/model/progress.schema.js';
import type {ProgressStore} from '../../src/state/progress-store.js';
import {defineLazy} from '../../src/elements/lazy-elements.js';
import {fiveAccounts, workDone} from '../helpers/accounts.js';
import {readyState} from '../helpers/factories.js';
import {FakeProgressStore} from '../helpers/fakes.js';
import {guideFixture, settled, snapshotFixture, tick, ticked} from '../helpers/guide-fixture.js';
import {allByRole, byRole, textOf} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

const PENDING = 'Your last tick is not saved yet. We keep trying.';
const FAILED = 'Your ticks could not be saved. They hold until you leave this page.';

/** The store of a page whose service comes and goes. */
class ServiceStore extends FakeProgressStore {
  isDown = false;

  override save(guideId: string, progress: Progress): void {
    if (this.isDown) throw new Error('Service unavailable.');
    super.save(guideId, progress);
  }
}

/** The store of a page whose service takes its time. */
class SlowStore implements ProgressStore {
  answer = (): void => undefined;

  load(): undefined {
    return undefined;
  }

  save(): Promise<void> {
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }
}

const progressFixture = (state: Partial<ReturnType<typeof readyState>> = {}) =>
  snapshotFixture<HTMLElement>(html`<guide-progress></guide-progress>`, {
    state: {...readyState({keyType: 'trading', done: ['log-in']}), ...state},
  });

describe('<guide-progress>', () => {
  before(() => defineLazy('guide-progress'));

  it('renders nothing until the guide is ready', async () => {
    const {element} = await snapshotFixture(html`<guide-progress></guide-progress>`, {
      state: {status: 'loading'},
    });
    expect(textOf(element)).to.equal('');
  });

  it('says of which account all steps are done, where others still wait', async () => {
    const guide = await guideFixture({
      accounts: fiveAccounts,
      progressStore: new FakeProgressStore({
        acme: workDone({done: ['main']}),
      }),
    });
    const count = () => textOf(byRole(guide, 'status', /All steps|steps done/));
    expect(count()).to.equal('All steps are done for Main.');
    guide.accounts = fiveAccounts.slice(0, 1);
    await settled(guide);
    expect(count()).to.equal('All steps are done.');
  });

  it('says how many of the steps are done', async () => {
    const {element} = await progressFixture();
    expect(byRole(element, 'progressbar', '1 of 4 steps done')).to.include({value: 1, max: 4});
    expect(textOf(element)).to.equal('1 of 4 steps done');
    await expect(element).to.be.accessible();
  });

  it('says that all are done', async () => {
    const all = ['log-in', 'edit-list', 'save-list', 'check-account'];
    const {element} = await progressFixture(readyState({keyType: 'trading', done: all}));
    expect(byRole(element, 'progressbar').value).to.equal(4);
    expect(textOf(element)).to.match(/done/i).and.not.include('of 4');
    await expect(element).to.be.accessible();
  });

  for (const [saving, words] of [
    ['pending', PENDING],
    ['failed', FAILED],
  ] as const) {
    it(`says "${words}", aloud`, async () => {
      const {element} = await progressFixture({saving});
      expect(allByRole(element, 'status').map((status) => textOf(status))).to.deep.equal([
        '1 of 4 steps done',
        words,
      ]);
      await expect(element).to.be.accessible();
    });
  }
});

describe('ticks in the store of the page', () => {
  it('are kept without a word', async () => {
    const progressStore = new ServiceStore();
    const guide = await guideFixture({progressStore});
    await tick(guide, 'Done: Log in to Acme');
    expect(progressStore.saved).to.have.lengthOf(1);
    expect(textOf(guide)).to.not.include('saved');
  });

  it('show at once where the store is slow', async () => {
    const progressStore = new SlowStore();
    const guide = await guideFixture({progressStore});
    await tick(guide, 'Done: Log in to Acme');
    expect(ticked(guide)).to.deep.equal(['Done: Log in to Acme']);
    expect(byRole(guide, 'progressbar').value).to.equal(1);
    progressStore.answer();
  });

  it('stay where the store fails, and the reader is told', async () => {
    const progressStore = new ServiceStore();
    progressStore.isDown = true;
    const guide = await guideFixture({progressStore});
    await tick(guide, 'Done: Log in to Acme');
    await waitUntil(() => textOf(guide).includes(PENDING), 'The reader is not told');
    expect(ticked(guide)).to.deep.equal(['Done: Log in to Acme']);
    progressStore.isDown = false;
  });

  it('are saved once the store works again, and nothing is left to tell', async () => {
    const progressStore = new ServiceStore();
    progressStore.isDown = true;
    const guide = await guideFixture({progressStore});
    await tick(guide, 'Done: Log in to Acme');
    await waitUntil(() => textOf(guide).includes(PENDING), 'The reader is not told');
    progressStore.isDown = false;
    await tick(guide, 'Done: Check the account');
    await waitUntil(() => progressStore.saved.length > 0, 'It was not tried again');
    await settled(guide);
    await waitUntil(() => !textOf(guide).includes(PENDING), 'The reader is still worried');
    expect(Object.keys(progressStore.saved.at(-1)?.once ?? {})).to.deep.equal(['log-in']);
    expect(progressStore.saved.at(-1)?.accounts.main?.steps).to.have.property('check-account');
  });
});
