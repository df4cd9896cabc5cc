import {expect, fixtureSync, html, oneEvent} from '@open-wc/testing';
import {ProgressChangeEvent} from '../../src/events/progress-change-event.js';
import {GuideError} from '../../src/model/guide-error.js';
import type {LinkEvent} from '../../src/events/link-event.js';
import type {PageAccount} from '../../src/model/account.schema.js';
import type {Progress} from '../../src/model/progress.schema.js';
import type {WhitelistIndexElement} from '../../src/elements/whitelist-index/whitelist-index.js';
import type {ListedGuide} from '../../src/state/content-source.js';
import {press, workDone} from '../helpers/accounts.js';
import {nextEvent} from '../helpers/events.js';
import {done, makeGuide, makeProgress} from '../helpers/factories.js';
import {FakeContentSource, FakeProgressStore} from '../helpers/fakes.js';
import {settled} from '../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

const names = ['Acme', 'Beta', 'Gamma', 'Delta', 'Zeta', 'Eta'];
const idOf = (name: string): string => name.toLowerCase();
const HEADING = 'Update IP whitelists: Start Here';

/** Has as many guides as are wanted, and cannot always list them. */
class ListSource extends FakeContentSource {
  isDown = false;
  readonly #names: readonly string[];

  constructor(count: number) {
    const listed = names.slice(0, count);
    super({
      guides: listed.map((name) => {
        const id = idOf(name);
        return makeGuide({exchange: {id, name, hosts: [`${id}.example`]}, links: undefined, steps: STEPS});
      }),
    });
    this.#names = listed;
  }

  listGuides(): Promise<readonly ListedGuide[]> {
    if (this.isDown) return Promise.reject(new GuideError('network', 'The list did not arrive.'));
    return Promise.resolve(this.#names.map((name) => ({exchange: idOf(name), name})));
  }
}

const STEPS = makeGuide().steps.map(({link: _link, ...step}) => step);

interface Board extends Partial<WhitelistIndexElement> {
  readonly count?: number;
  readonly kept?: Readonly<Record<string, Progress>>;
}

/** A board on a page, when it has something to show. */
async function boardFixture({
  count = 3,
  kept = {},
  ...properties
}: Board = {}): Promise<WhitelistIndexElement> {
  const board = fixtureSync<WhitelistIndexElement>(html`<whitelist-index></whitelist-index>`);
  const progressStore = new FakeProgressStore(kept);
  Object.assign(board, {contentSource: new ListSource(count), progressStore, ...properties});
  await waitUntil(() => hasEnded(board), 'The board did not come');
  await settled(board);
  return board;
}

const hasEnded = (board: Element): boolean =>
  [...allByRole(board, 'list'), ...allByRole(board, 'alert')].length > 0;

/** What the board says of each guide. */
const entries = (board: Element): readonly string[] => allByRole(board, 'listitem', /^Replace/).map(nameOf);

const says = (board: Element, text: string): Promise<void> =>
  waitUntil(() => textOf(board).includes(text), `The board does not say "${text}"`);

const accounts = [
  {id: 'main', label: 'Main', kind: 'main', exchange: 'acme'},
  {id: 'sub-1', label: 'Sub 1', kind: 'subaccount', exchange: 'acme'},
  {id: 'alone', label: 'Alone', kind: 'main', exchange: 'beta'},
] as const satisfies readonly PageAccount[];

describe('<whitelist-index>', () => {
  it('is no wider than a narrow screen, with the field to search in', async () => {
    const board = await boardFixture({count: 6});
    board.parentElement!.style.inlineSize = '240px';
    const {right} = board.getBoundingClientRect();
    expect(byRole(board, 'searchbox').getBoundingClientRect().right).to.be.below(right);
  });

  it('lists every guide, and how many are done', async () => {
    const board = await boardFixture();
    expect(nameOf(byRole(board, 'heading'))).to.equal(HEADING);
    expect(textOf(byRole(board, 'status'))).to.equal('0 of 3 guides done');
    expect(entries(board)).to.deep.equal(
      ['Acme', 'Beta', 'Gamma'].map((name) => `Replace the IP whitelist on ${name} Not done yet`),
    );
    await expect(board).to.be.accessible();
  });

  it('says what is started and what is done, and since when', async () => {
    const board = await boardFixture({
      kept: {acme: workDone({done: ['main']}), beta: makeProgress({once: {'log-in': done(1)}})},
    });
    const [acme, beta, gamma] = entries(board);
    expect(acme).to.match(/ Done · last tick: (?:December 31, 1969|January 1, 1970) at /);
    expect(beta).to.match(/ Started · last tick: (?:December 31, 1969|January 1, 1970) at /);
    expect(gamma).to.match(/ Not done yet$/);
    expect(textOf(byRole(board, 'status'))).to.equal('1 of 3 guides done');
    await expect(board).to.be.accessible();
  });

  it("shows the page's accounts with the guide that they belong to", async () => {
    const board = await boardFixture({accounts, kept: {acme: workDone({done: ['main']})}});
    const [acme, beta] = entries(board);
    expect(acme).to.match(/Started · 1 of 2 accounts done · .* Main: Done Sub 1: Not done yet$/);
    expect(beta).to.match(/ Not done yet$/);
    await expect(board).to.be.accessible();
  });

  it('counts the exchanges of the page’s accounts only, and has the others below', async () => {
    const board = await boardFixture({accounts, kept: {gamma: workDone({done: ['main']})}});
    expect(textOf(byRole(board, 'status'))).to.equal('0 of 2 guides done');
    const [own, others] = allByRole(board, 'list').filter((list) => textOf(list).includes('Replace the IP'));
    expect(textOf(own!)).to.match(/Acme.*Beta/s);
    expect(textOf(own!)).not.to.include('Gamma');
    expect(textOf(others!)).to.include('Gamma');
    expect(byRole(board, 'heading', 'Guides for other exchanges').localName).to.equal('h3');
  });

  it('names the accounts that there is no guide for', async () => {
    const board = await boardFixture({
      accounts: [...accounts, {id: 'x', label: 'Old one', kind: 'main', exchange: 'mtgox'}],
    });
    expect(textOf(board)).to.include('There is no guide here yet for: Old one (mtgox).');
    await expect(board).to.be.accessible();
  });

  for (const [given, path] of [
    ['all', 'accounts'],
    [[null], 'accounts[0]'],
    [[{id: 'x', label: 7}], 'accounts[0].label'],
  ] as const) {
    it(`goes on without accounts like ${JSON.stringify(given)}, and tells the page`, async () => {
      const board = await boardFixture();
      const error = oneEvent(board, 'guide-error');
      Object.assign(board, {accounts: given});
      expect(await error).to.include({code: 'invalid-content', path});
      await settled(board);
      expect(entries(board)).to.have.lengthOf(3);
    });
  }

  it('offers no box to find one of five guides', async () => {
    expect(allByRole(await boardFixture({count: 5}), 'searchbox')).to.deep.equal([]);
  });

  it('finds a guide by its name from six on', async () => {
    const board = await boardFixture({count: 6});
    const box = byRole(board, 'searchbox', 'Find an exchange');
    box.value = 'ETA ';
    box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await settled(board);
    expect(entries(board).map((entry) => entry.split(' ')[5])).to.deep.equal(['Beta', 'Zeta', 'Eta']);
    expect(textOf(byRole(board, 'status'))).to.equal('3 guides found');
    await expect(board).to.be.accessible();
  });

  it('has no heading where the page has its own', async () => {
    const board = await boardFixture({headingMode: 'none'});
    expect(allByRole(board, 'heading')).to.deep.equal([]);
  });

  it('has a heading of the level that the page wants', async () => {
    const board = await boardFixture({headingLevel: 4});
    expect(byRole(board, 'heading').localName).to.equal('h4');
  });
});

describe('<whitelist-index> following progress', () => {
  it('shows what is done in another guide of the page', async () => {
    const progressStore = new FakeProgressStore();
    const board = await boardFixture({progressStore});
    // A slow store does not have it yet.
    const progress = workDone({done: ['main']});
    document.body.dispatchEvent(new ProgressChangeEvent(progress, 4, 4, 'beta', 'main'));
    await says(board, '1 of 3 guides done');
    expect(entries(board)[1]).to.include('Done');
  });

  it('shows what is done in another tab', async () => {
    const progressStore = new FakeProgressStore();
    const board = await boardFixture({progressStore});
    progressStore.save('acme', workDone({done: ['main']}));
    dispatchEvent(new StorageEvent('storage', {key: 'whitelist-guide/progress/acme'}));
    await says(board, '1 of 3 guides done');
  });

  it('loads nothing again for what the page itself keeps in the storage', async () => {
    const contentSource = new ListSource(3);
    const progressStore = new FakeProgressStore({acme: workDone({done: ['main']})});
    const board = await boardFixture({contentSource, progressStore});
    const before = contentSource.requests.length;
    dispatchEvent(new StorageEvent('storage', {key: 'app/heartbeat'}));
    await settled(board);
    expect(contentSource.requests).to.have.length(before);
    dispatchEvent(new StorageEvent('storage', {key: null}));
    expect(contentSource.requests.length).to.be.at.least(before);
  });

  for (const value of [null, 'abc', '0', '-5']) {
    it(`has time to load where its “timeout” is ${value}`, async () => {
      const board = await boardFixture();
      if (value === null) board.removeAttribute('timeout');
      else board.setAttribute('timeout', value);
      await settled(board);
      expect(allByRole(board, 'alert')).to.deep.equal([]);
    });
  }

  it('goes back to its own folder where the page takes the other away', async () => {
    const board = await boardFixture();
    board.setAttribute('content-base', 'https://elsewhere.example/');
    board.removeAttribute('content-base');
    expect(board.contentBase).to.equal(undefined);
  });

  it('goes on after it was moved in the document', async () => {
    const progressStore = new FakeProgressStore();
    const board = await boardFixture({progressStore});
    fixtureSync<HTMLElement>(html`<section></section>`).append(board);
    progressStore.save('acme', workDone({done: ['main']}));
    document.dispatchEvent(new ProgressChangeEvent(makeProgress(), 4, 4, 'acme', 'main'));
    await says(board, '1 of 3 guides done');
  });
});

describe('<whitelist-index> leading to a guide', () => {
  const GUIDE = 'Replace the IP whitelist on Beta';

  /** What the page hears when the reader follows an entry; the page routes by itself. */
  async function follow(board: HTMLElement): Promise<{event: LinkEvent; isLeaving: boolean}> {
    const entry = [...allByRole(board, 'link', GUIDE), ...allByRole(board, 'button', GUIDE)][0]!;
    board.addEventListener('guide-link', (event) => event.preventDefault());
    const heard = nextEvent(board, 'guide-link');
    const isLeaving = entry.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
    return {event: await heard, isLeaving};
  }

  it('links to the address that the page makes of the exchange', async () => {
    const board = await boardFixture({hrefTemplate: '/guides/{exchange}?from={exchange}'});
    expect(byRole(board, 'link', GUIDE).getAttribute('href')).to.equal('/guides/beta?from=beta');
    await expect(board).to.be.accessible();
  });

  it('tells the page, which can route by itself', async () => {
    const board = await boardFixture({hrefTemplate: '/guides/{exchange}'});
    const {event, isLeaving} = await follow(board);
    expect(event).to.include({href: '/guides/beta', purpose: 'guide', exchange: 'beta', target: board});
    expect(isLeaving).to.equal(false);
  });

  it('tells the page only, where it has no address', async () => {
    const board = await boardFixture();
    expect(allByRole(board, 'link')).to.deep.equal([]);
    const {event} = await follow(board);
    expect(event).to.include({href: undefined, purpose: 'guide', exchange: 'beta'});
  });

  for (const hrefTemplate of ['javascript:alert("{exchange}")', 'data:text/html,{exchange}', 'https://']) {
    it(`makes no link of ${hrefTemplate}`, async () => {
      const board = await boardFixture({hrefTemplate});
      expect(allByRole(board, 'link')).to.deep.equal([]);
      expect(byRole(board, 'button', GUIDE)).to.exist;
    });
  }
});

describe('<whitelist-index> without its list', () => {
  async function failedBoard(): Promise<{board: WhitelistIndexElement; contentSource: ListSource}> {
    const contentSource = new ListSource(3);
    contentSource.isDown = true;
    return {board: await boardFixture({contentSource}), contentSource};
  }

  it('says what happened, and offers to try again', async () => {
    const {board} = await failedBoard();
    expect(textOf(byRole(board, 'alert'))).to.equal(
      'The list of guides could not be loaded. The list did not arrive. Try again',
    );
    await expect(board).to.be.accessible();
  });

  it('tells the page', async () => {
    const {board} = await failedBoard();
    const error = oneEvent(board, 'guide-error');
    byRole(board, 'button', 'Try again').click();
    expect(await error).to.include({code: 'network', message: 'The list did not arrive.', target: board});
  });

  it('shows the list when it comes at last', async () => {
    const {board, contentSource} = await failedBoard();
    contentSource.isDown = false;
    await press(board, 'Try again');
    await says(board, '0 of 3 guides done');
    expect(allByRole(board, 'alert')).to.deep.equal([]);
  });
});
