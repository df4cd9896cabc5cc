import {expect} from '@open-wc/testing';
import type {PageAccount} from '../../src/model/account.schema.js';
import type {Progress} from '../../src/model/progress.schema.js';
import type {ContentSource} from '../../src/state/content-source.js';
import {loadBoard} from '../../src/state/load-board.js';
import {done, guideData, makeGuide, makeProgress, makeQuestion, undone} from '../helpers/factories.js';
import {BrokenProgressStore, FakeContentSource, FakeProgressStore} from '../helpers/fakes.js';

const acme = makeGuide();
const zeta = makeGuide({
  exchange: {id: 'zeta', name: 'Zeta', hosts: ['zeta.example']},
  steps: guideData().steps,
});
const all = [
  {exchange: 'acme', name: 'Acme'},
  {exchange: 'zeta', name: 'Zeta'},
];
const loggedIn = makeProgress({once: {'log-in': done(5)}});
const finished = makeProgress({
  once: {'log-in': done(5)},
  accounts: {
    main: {
      steps: {'edit-list': done(6), 'save-list': done(7), 'check-account': done(8)},
      keyType: {id: 'trading', at: 9},
    },
  },
});

/** A source of both guides that can list them. */
class ListingSource extends FakeContentSource {
  listGuides() {
    return Promise.resolve(all);
  }
}

interface Board {
  readonly progress?: Readonly<Record<string, Progress>>;
  readonly pageAccounts?: readonly PageAccount[];
  readonly contentSource?: ContentSource;
  readonly told?: ReadonlyMap<string, Progress>;
}

const board = ({
  progress = {},
  pageAccounts = [],
  contentSource = new ListingSource({guides: [acme, zeta]}),
  told = new Map<string, Progress>(),
}: Board = {}) =>
  loadBoard(
    {...makeQuestion({contentSource}), progressStore: new FakeProgressStore(progress), pageAccounts, told},
    new AbortController().signal,
  );

describe('loadBoard', () => {
  it('lists every guide, also where the reader was never there', async () => {
    const main = {id: 'main', label: undefined, kind: 'main', done: false};
    expect(await board()).to.deep.equal(
      all.map((guide) => ({...guide, status: 'open', accounts: [main], lastActivity: undefined})),
    );
  });

  it('loads no guide in which nothing was done', async () => {
    const contentSource = new ListingSource({guides: [acme, zeta]});
    await board({contentSource, progress: {zeta: loggedIn}});
    expect(contentSource.requests.map(({exchange}) => exchange)).to.deep.equal(['zeta']);
  });

  it('counts what a guide has told that the store does not have yet', async () => {
    const [entry] = await board({told: new Map([['acme', loggedIn]])});
    expect(entry).to.include({status: 'started', lastActivity: 5});
  });

  it('finds a guide started, and since when nothing was done in it', async () => {
    const [entry] = await board({progress: {acme: loggedIn}});
    expect(entry).to.include({status: 'started', lastActivity: 5});
    expect(entry?.accounts[0]?.done).to.equal(false);
  });

  it('finds a guide done, and each account of it', async () => {
    const [entry] = await board({progress: {acme: finished}});
    expect(entry).to.include({status: 'done', lastActivity: 8});
    expect(entry?.accounts[0]?.done).to.equal(true);
  });

  it('finds a guide open in which every tick was taken back', async () => {
    const [entry] = await board({progress: {acme: makeProgress({once: {'log-in': undone(5)}})}});
    expect(entry).to.include({status: 'open', lastActivity: 5});
  });

  it('finds a guide started where only one of the accounts is done', async () => {
    const pageAccounts: readonly PageAccount[] = [
      {id: 'main', label: 'Main', kind: 'main', exchange: 'acme'},
      {id: 'two', label: 'Two', kind: 'subaccount', exchange: 'acme'},
    ];
    const [entry] = await board({progress: {acme: finished}, pageAccounts});
    expect(entry?.status).to.equal('started');
    expect(entry?.accounts.map(({id, done: isDone}) => [id, isDone])).to.deep.equal([
      ['main', true],
      ['two', false],
    ]);
  });

  it('gives each guide the accounts of its own exchange', async () => {
    const two: PageAccount = {id: 'two', label: 'Two', kind: 'subaccount', exchange: 'zeta'};
    const entries = await board({pageAccounts: [two]});
    expect(entries.map(({accounts}) => accounts.map(({id}) => id))).to.deep.equal([['main'], ['two']]);
  });

  it('stays up where a guide cannot be loaded', async () => {
    const [entry] = await board({progress: {acme: finished}, contentSource: new ListingSource({guides: []})});
    expect(entry).to.include({status: 'started', name: 'Acme'});
    expect(entry?.accounts[0]?.done).to.equal(false);
  });

  it('stays up where storage is blocked', async () => {
    const contentSource = new ListingSource({guides: [acme]});
    const question = {
      ...makeQuestion({contentSource}),
      progressStore: new BrokenProgressStore(),
      pageAccounts: [],
      told: new Map(),
    };
    expect((await loadBoard(question, new AbortController().signal)).map(({status}) => status)).to.deep.equal(
      ['open', 'open'],
    );
  });

  it('is empty for a source that cannot list its guides', async () => {
    expect(await board({contentSource: new FakeContentSource({guides: [acme]})})).to.deep.equal([]);
  });
});
