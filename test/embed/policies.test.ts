import {expect} from '@open-wc/testing';
import {appears, closePages, openPage} from '../helpers/embed-page.js';
import {byRole, textOf} from '../helpers/roles.js';

describe('the built script', () => {
  afterEach(closePages);

  for (const page of ['strict-module.html', 'strict-classic.html', 'twice.html']) {
    describe(`on ${page}`, () => {
      it('shows a guide that works, and leaves nothing in the console', async () => {
        const {guide, notes} = await openPage(page);
        const title = await appears(() => byRole(guide, 'heading', 'Replace Bitmart IP whitelist'));
        expect(title.localName).to.equal('h2');
        (await appears(() => byRole(guide, 'radio', /^Standard/))).click();
        const box = await appears(() => byRole(guide, 'checkbox', /^Copy the list/));
        box.click();
        await appears(() => byRole(guide, 'status', /^1 of \d+ steps done$/));
        expect(box.checked).to.equal(true);
        guide.resetProgress();
        expect(notes).to.deep.equal([]);
      });

      it('brings all of its parts', async () => {
        const {guide, notes} = await openPage(page);
        const vote = await appears(() => byRole(guide, 'radio', 'Yes'));
        vote.click();
        (await appears(() => byRole(guide, 'button', 'Send'))).click();
        await appears(() => byRole(guide, 'status', 'Thank you!'));
        (await appears(() => byRole(guide, 'disclosure', 'Where this comes from'))).open = true;
        await appears(() =>
          byRole(guide, 'link', /^BitMart API documentation: error codes developer-pro\.bitmart\.com, opens/),
        );
        await appears(() => byRole(guide, 'disclosure', /^Can I create my new API key/));
        expect(notes).to.deep.equal([]);
      });

      it('leaves no name behind but the lists of Lit', async () => {
        const {window} = await openPage(page);
        const names = window.page.newGlobals();
        expect(names).to.include('litHtmlVersions');
        expect(names.filter((name) => !/^(lit|reactive)[A-Z]/.test(name))).to.deep.equal([]);
      });
    });
  }
});

describe('the built script on a page with rules for everything', () => {
  afterEach(closePages);

  it('looks like itself', async () => {
    const {guide, window} = await openPage('hostile-css.html');
    const host = window.getComputedStyle(guide);
    expect(host.display).to.equal('block');
    expect(host.color).to.equal('rgb(27, 31, 38)');
    expect(host.boxSizing).to.equal('border-box');
    expect(host.textAlign).to.equal('start');
    expect(host.fontWeight).to.equal('400');
    expect(host.containerType).to.equal('inline-size');
  });

  it('is readable to the end', async () => {
    const {guide, window, notes} = await openPage('hostile-css.html');
    const step = await appears(() => byRole(guide, 'heading', /^6\. /));
    const {width, height} = step.getBoundingClientRect();
    expect(width).to.be.greaterThan(100);
    expect(height).to.be.greaterThan(10);
    expect(window.getComputedStyle(step).visibility).to.equal('visible');
    expect(window.getComputedStyle(step).fontSize).not.to.equal('40px');
    expect(textOf(guide)).to.include('Never delete or recreate the Trading Account');
    expect(notes).to.deep.equal([]);
  });

  it('can be hidden by the page', async () => {
    const {guide, window} = await openPage('hostile-css.html');
    guide.hidden = true;
    expect(window.getComputedStyle(guide).display).to.equal('none');
  });
});

describe('the built script on a page whose names get in the way', () => {
  afterEach(closePages);

  for (const page of ['clobbered-module.html', 'clobbered-classic.html']) {
    it(`works all the same on ${page}`, async () => {
      const {guide, notes} = await openPage(page);
      const box = await appears(() => byRole(guide, 'checkbox', /Log in to Bitmart/));
      box.click();
      await appears(() => byRole(guide, 'status', /^1 of/));
      expect(notes).to.deep.equal([]);
    });
  }

  it('finds its content beside the module, not where an image says', async () => {
    const {loaded} = await openPage('clobbered-module.html');
    expect(loaded()).to.include('guides/bitmart/en.json');
  });
});

describe('the built script where nothing comes after it', () => {
  afterEach(closePages);

  it('says so, lets the reader try again, and shows the words of the page', async () => {
    const {guide, notes} = await openPage('no-chunks.html');
    expect(textOf(byRole(guide, 'alert'))).to.include('A part of the guide could not be loaded.');
    expect(byRole(guide, 'button', 'Try again')).to.exist;
    expect(textOf(guide)).to.include('Our own words');
    const others = notes.filter((note) => !/^(violation: script-src|guide-error: network)/.test(note));
    expect(others).to.deep.equal([]);
  });
});
