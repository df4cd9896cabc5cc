import {expect, oneEvent} from '@open-wc/testing';
import {appears, closePages, openFrame, openPage} from '../helpers/embed-page.js';
import {byRole, nameOf, textOf} from '../helpers/roles.js';

/** Of a guide that no other test keeps ticks of: they run beside one another, and share the storage. */
const KEY = 'whitelist-guide/progress/gate';

describe('the built module on a first visit', () => {
  beforeEach(() => {
    localStorage.removeItem(KEY);
  });
  afterEach(() => {
    closePages();
    localStorage.removeItem(KEY);
  });

  it('loads itself, one guide, and no schema: what it was built with has passed already', async () => {
    const {guide, loaded} = await openPage('kept-ticks.html');
    await appears(() => byRole(guide, 'disclosure', 'Where this comes from'));
    await appears(() => byRole(guide, 'group', 'Was this guide helpful?'));
    expect(loaded().filter((name) => name.endsWith('.json'))).to.deep.equal(['guides/gate/en.json']);
    expect(loaded()).to.include('whitelist-guide.js');
    expect(loaded()).not.to.include('whitelist-guide.doors.js');
  });

  it('keeps the ticks for the next one', async () => {
    const first = await openPage('kept-ticks.html');
    (await appears(() => byRole(first.guide, 'checkbox', /Log in to Gate/))).click();
    await appears(() => localStorage.getItem(KEY) ?? undefined);
    closePages();
    const second = await openPage('kept-ticks.html');
    const box = await appears(() => byRole(second.guide, 'checkbox', /Log in to Gate/));
    expect(box.checked).to.equal(true);
    expect(second.notes).to.deep.equal([]);
  });

  it('goes on when the page moves the guide', async () => {
    const {guide, document, notes} = await openPage('kept-ticks.html');
    (await appears(() => byRole(guide, 'checkbox', /Log in to Gate/))).click();
    const section = document.createElement('section');
    document.body.prepend(section);
    section.append(guide);
    const second = await appears(() => byRole(guide, 'checkbox', /Log in to Altrady/));
    second.click();
    await appears(() => byRole(guide, 'status', /^2 of/));
    expect(notes).to.deep.equal([]);
  });
});

describe('the built script without storage', () => {
  afterEach(closePages);

  it('keeps the ticks as long as the page is open', async () => {
    const {guide, notes, window} = await openPage('blocked-storage.html');
    expect(() => window.localStorage).to.throw('insecure');
    const box = await appears(() => byRole(guide, 'checkbox', /Log in to Bitmart/));
    box.click();
    await appears(() => byRole(guide, 'status', /^1 of/));
    guide.reload();
    await oneEvent(guide, 'guide-ready');
    expect((await appears(() => byRole(guide, 'checkbox', /Log in to Bitmart/))).checked).to.equal(true);
    expect(notes).to.deep.equal([]);
  });

  it('works in a frame that has no origin', async () => {
    const message = new Promise<MessageEvent>((resolve) => {
      addEventListener('message', resolve, {once: true});
    });
    await openFrame('sandboxed.html', 'allow-scripts');
    expect((await message).data).to.deep.equal({origin: 'null', ticked: true, notes: []});
  });
});

describe('the built script from another origin', () => {
  afterEach(closePages);

  for (const script of ['whitelist-guide.js', 'whitelist-guide.iife.js']) {
    it(`finds its content beside ${script}, from wherever the page is`, async () => {
      const {guide, notes, window} = await openPage(`other-origin.html?script=${script}`);
      await appears(() => byRole(guide, 'disclosure', 'Where this comes from'));
      const content = window.performance
        .getEntriesByType('resource')
        .find(({name}) => name.endsWith('.json'));
      expect(content?.name).to.equal(
        `${location.origin.replace('localhost', '127.0.0.1')}/dist/guides/bitmart/en.json`,
      );
      expect(nameOf(byRole(guide, 'article'))).to.equal('Replace Bitmart IP whitelist');
      expect(notes).to.deep.equal([]);
    });
  }
});

describe('the built script with content that somebody has changed', () => {
  afterEach(closePages);

  it('shows it after the schema has seen it', async () => {
    const {guide, loaded, notes} = await openPage('changed-content.html?change=Another+title');
    expect(nameOf(byRole(guide, 'article'))).to.equal('Another title');
    expect(loaded()).to.include('whitelist-guide.doors.js');
    expect(notes).to.deep.equal([]);
  });

  it('names what is wrong with it', async () => {
    const {guide, notes} = await openPage('changed-content.html?change=steps');
    expect(textOf(byRole(guide, 'alert'))).to.include('steps: is empty');
    expect(textOf(guide)).to.include('Our own words');
    await appears(() => notes[0]);
    expect(notes).to.have.length(1);
    expect(notes[0]).to.match(/^guide-error: invalid-content steps: is empty/);
  });
});
