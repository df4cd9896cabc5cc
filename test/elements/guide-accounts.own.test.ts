import {expect, oneEvent} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {withName, withRemoval} from '../../src/model/progress.js';
import {accountRows, accountsSummary, addAccount, currentAccount, press} from '../helpers/accounts.js';
import {makeProgress} from '../helpers/factories.js';
import {FakeProgressStore} from '../helpers/fakes.js';
import {focused, focusedName} from '../helpers/focus.js';
import {choose, guideFixture, settled, tick, ticked} from '../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

const OFFER = 'Several accounts or subaccounts on Acme? List them here.';
const NAME = 'Name, as in Altrady';

/** The names in the list. */
const names = (guide: Element): readonly string[] =>
  accountRows(guide).map((row) =>
    row.replace(/ (?:(?:Main account|Subaccount|Extra key) ·|Key type) .*/, ''),
  );

/** A guide whose reader has named an account of their own. */
async function namedGuide(
  properties: Partial<WhitelistGuideElement> = {},
  ...labels: readonly string[]
): Promise<WhitelistGuideElement> {
  const guide = await guideFixture(properties);
  for (const label of labels.length > 0 ? labels : ['Grid bots']) await addAccount(guide, label);
  return guide;
}

async function rename(guide: Element, from: string, to: string): Promise<void> {
  await press(guide, `Rename: ${from}`);
  byRole(byRole(guide, 'group', 'Account to work on'), 'textbox', NAME).value = to;
  await press(guide, 'Save');
}

describe("<guide-accounts> with the reader's own accounts", () => {
  it('offers a list, folded, to a reader who has none', async () => {
    const guide = await guideFixture();
    expect(byRole(guide, 'disclosure', OFFER).open).to.equal(false);
    expect(accountRows(guide)).to.deep.equal([]);
    await expect(guide).to.be.accessible();
  });

  it('asks for a name and a kind, and for nothing else', async () => {
    const guide = await guideFixture();
    const offer = byRole(guide, 'disclosure', OFFER);
    offer.querySelector('summary')!.click();
    await oneEvent(offer, 'toggle');
    await settled(guide);
    expect(allByRole(offer, 'textbox').map(nameOf)).to.deep.equal([NAME]);
    expect([...byRole(offer, 'combobox', 'Kind').options].map(({text}) => text)).to.deep.equal([
      'Main account',
      'Subaccount',
      'Extra key',
    ]);
    await expect(guide).to.be.accessible();
  });

  it('lists the first one beside the main account, which goes on', async () => {
    const guide = await guideFixture();
    await tick(guide, 'Done: Check the account');
    await addAccount(guide, ' Grid bots ', 'extra-key');
    expect(accountRows(guide)).to.deep.equal([
      'Main account Key type not chosen yet 1 of 2 steps',
      'Grid bots Extra key · Key type not chosen yet 0 of 2 steps',
    ]);
    expect(currentAccount(guide)).to.match(/^Main account/);
    expect(accountsSummary(guide)).to.equal('Done 0 of 2. Now: Main account');
    await expect(guide).to.be.accessible();
  });

  it('takes the first that the reader calls main for the main account, with its ticks', async () => {
    const guide = await guideFixture();
    await tick(guide, 'Done: Check the account');
    await addAccount(guide, 'Spot', 'main');
    await addAccount(guide, 'Futures', 'main');
    expect(accountRows(guide)).to.deep.equal([
      'Spot Main account · Key type not chosen yet 1 of 2 steps',
      'Futures Main account · Key type not chosen yet 0 of 2 steps',
    ]);
  });

  it('is ready for the next name after each', async () => {
    const guide = await guideFixture();
    for (const name of ['Grid bots', 'Scalping']) {
      await addAccount(guide, name);
      expect(focusedName()).to.equal(NAME);
      expect(focused()).to.have.property('value', '');
      expect(byRole(guide, 'disclosure', 'Add an account').open).to.equal(true);
    }
    expect(names(guide)).to.deep.equal(['Main account', 'Grid bots', 'Scalping']);
  });

  it('takes no name that is only spaces', async () => {
    const guide = await guideFixture();
    await addAccount(guide, '   ');
    expect(accountRows(guide)).to.deep.equal([]);
    expect(byRole(guide, 'textbox', NAME)).to.have.nested.property('validity.valid', false);
    expect(focusedName()).to.equal(NAME);
  });

  it('gives a key type and ticks to each', async () => {
    const guide = await namedGuide();
    await choose(guide, /^Grid bots/);
    await choose(guide, /^Trading key/);
    await tick(guide, 'Edit the list');
    expect(accountRows(guide)).to.deep.equal([
      'Main account Key type not chosen yet 0 of 2 steps',
      'Grid bots Subaccount · Trading key 1 of 3 steps',
    ]);
    await choose(guide, /^Main account/);
    expect(ticked(guide)).to.deep.equal([]);
  });

  it('gives an account another name, and goes back to where the reader was', async () => {
    const guide = await namedGuide();
    await rename(guide, 'Grid bots', 'Bitcoin grid');
    expect(names(guide)).to.deep.equal(['Main account', 'Bitcoin grid']);
    expect(focusedName()).to.equal('Rename: Bitcoin grid');
  });

  it('begins with the name that an account has', async () => {
    const guide = await namedGuide();
    await press(guide, 'Rename: Grid bots');
    expect(focusedName()).to.equal(NAME);
    expect(focused()).to.have.property('value', 'Grid bots');
    await expect(guide).to.be.accessible();
  });

  it('keeps the old name against one that is only spaces', async () => {
    const guide = await namedGuide();
    await rename(guide, 'Grid bots', '  ');
    expect(names(guide)).to.include('Grid bots');
  });

  it('names the main account too', async () => {
    const guide = await namedGuide();
    await rename(guide, 'Main account', 'Savings');
    expect(names(guide).toSorted()).to.deep.equal(['Grid bots', 'Savings']);
  });

  it('takes an account off the list, says so and offers to undo it', async () => {
    const guide = await namedGuide({}, 'Grid bots', 'Scalping');
    await press(guide, 'Remove: Grid bots');
    expect(names(guide)).to.deep.equal(['Main account', 'Scalping']);
    expect(textOf(byRole(guide, 'status', /off the list/))).to.equal(
      'Grid bots is off the list. Its ticks are kept. Undo',
    );
    expect(focusedName()).to.equal('Undo');
    await expect(guide).to.be.accessible();
  });

  it('goes on with the account that is worked on where another is taken off and brought back', async () => {
    const guide = await guideFixture();
    await addAccount(guide, 'Grid bots');
    await addAccount(guide, 'Signals');
    byRole(guide, 'radio', /Grid bots/).click();
    await settled(guide);
    const before = currentAccount(guide);
    await press(guide, /^Remove.*Signals/);
    await press(guide, 'Undo');
    expect(currentAccount(guide)).to.equal(before);
    await press(guide, /^Remove.*Grid bots/);
    expect(currentAccount(guide)).to.not.equal(before);
    await press(guide, 'Undo');
    expect(currentAccount(guide)).to.equal(before);
  });

  it('offers to undo it also where no list is left', async () => {
    const guide = await namedGuide();
    await press(guide, 'Remove: Grid bots');
    expect(accountRows(guide)).to.deep.equal([]);
    expect(focusedName()).to.equal('Undo');
  });

  for (const others of [[], ['Scalping']]) {
    it(`brings an account back with its ticks, beside ${others.length} others`, async () => {
      const guide = await namedGuide({}, 'Grid bots', ...others);
      await choose(guide, /^Grid bots/);
      await tick(guide, 'Done: Check the account');
      await press(guide, 'Remove: Grid bots');
      await press(guide, 'Undo');
      expect(accountRows(guide)).to.include('Grid bots Subaccount · Key type not chosen yet 1 of 2 steps');
      expect(currentAccount(guide)).to.match(/^Grid bots/);
      expect(focusedName()).to.equal('Rename: Grid bots');
    });
  }

  it('goes on with the first account when the one that is worked on is removed', async () => {
    const guide = await namedGuide({}, 'Grid bots', 'Scalping');
    await choose(guide, /^Scalping/);
    await press(guide, 'Remove: Scalping');
    expect(currentAccount(guide)).to.match(/^Main account/);
  });
});

describe("the reader's own accounts, kept", () => {
  it('are there after a reload', async () => {
    const progressStore = new FakeProgressStore();
    await namedGuide({progressStore});
    expect(names(await guideFixture({progressStore}))).to.deep.equal(['Main account', 'Grid bots']);
  });

  it('stay away after a reload when they were removed', async () => {
    const progressStore = new FakeProgressStore();
    await press(await namedGuide({progressStore}, 'Grid bots', 'Scalping'), 'Remove: Grid bots');
    expect(names(await guideFixture({progressStore}))).to.deep.equal(['Main account', 'Scalping']);
  });

  it('come from another tab', async () => {
    const progressStore = new FakeProgressStore();
    const guide = await namedGuide({progressStore});
    progressStore.change('acme', withName(makeProgress(), 'other', 'From the other tab', 'subaccount', 5));
    await guideFixture();
    await settled(guide);
    expect(names(guide)).to.deep.equal(['Main account', 'Grid bots', 'From the other tab']);
  });

  it('go when another tab removes them', async () => {
    const named = withName(makeProgress(), 'bots', 'Grid bots', 'subaccount', 1);
    const progressStore = new FakeProgressStore({acme: named});
    const guide = await guideFixture({progressStore, account: 'bots'});
    progressStore.change('acme', withRemoval(named, 'bots', true, 5));
    await guideFixture();
    await settled(guide);
    expect(accountRows(guide)).to.deep.equal([]);
  });

  it('give way to the list of the page, and come back without it', async () => {
    const guide = await namedGuide();
    Object.assign(guide, {accounts: [{id: 'main', label: 'Of the page', kind: 'main'}]});
    await waitUntil(() => names(guide)[0] === 'Of the page');
    expect(names(guide)).to.have.lengthOf(1);
    guide.accounts = undefined;
    await settled(guide);
    expect(names(guide)).to.deep.equal(['Main account', 'Grid bots']);
  });
});

describe("the names of the reader's own accounts", () => {
  /** All that a page can hear of a guide. */
  const TYPES = [
    ...['ready', 'error', 'progress-change', 'key-type-change', 'account-change', 'complete', 'link'],
    ...['ip-copy', 'video-play', 'feedback', 'key-type-request', 'step-tick-request', 'account-request'],
    ...['account-name-request', 'account-removal-request', 'target-request', 'reload-request'],
  ].map((name) => `guide-${name}`);

  it('are in no event that leaves the guide', async () => {
    const heard: Event[] = [];
    const listening = new AbortController();
    const note = (event: Event) => heard.push(event);
    for (const type of TYPES) {
      document.addEventListener(type, note, {signal: listening.signal, capture: true});
    }
    const guide = await namedGuide({}, 'Grid of Mary');
    await rename(guide, 'Grid of Mary', 'Bots of Mary');
    await choose(guide, /^Bots of Mary/);
    await choose(guide, /^Trading key/);
    for (const step of ['Edit the list', 'Save the list', 'Done: Check the account']) await tick(guide, step);
    await press(guide, 'Remove: Bots of Mary');
    await press(guide, 'Undo');
    listening.abort();
    expect(heard.map(({type}) => type)).to.include.members(['guide-account-change', 'guide-complete']);
    expect(JSON.stringify(heard.map((event) => Object.entries(event)))).to.not.include('Mary');
  });
});
