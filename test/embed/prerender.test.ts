import {expect} from '@open-wc/testing';
import {appears, closePages} from '../helpers/embed-page.js';
import {isPrerendered, isTakenOver, openPrerendered as open} from '../helpers/prerendered-page.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';

const KEY = 'whitelist-guide/progress/bitmart';

describe('a prerendered guide without a script', () => {
  afterEach(closePages);

  it('has everything that a reader needs', async () => {
    const {guide} = await open('prerendered-static.html', 'allow-same-origin');
    expect(nameOf(byRole(guide, 'heading', 'Replace Bitmart IP whitelist'))).to.exist;
    const text = textOf(guide);
    for (const words of ['Never delete or recreate the Trading Account', 'Updated on December 1, 2025'])
      expect(text).to.include(words);
    expect(allByRole(guide, 'heading', /^\d+\. /)).to.have.length(6);
    expect(byRole(guide, 'link', /^Bitmart API Management page/).href).to.match(
      /^https:\/\/www\.bitmart\.com/,
    );
    expect(byRole(guide, 'disclosure', 'Where this comes from')).to.exist;
    expect(textOf(guide, {folded: true})).to.include('BitMart API documentation: error codes');
  });

  it('unfolds the steps for each key type, answers and sources', async () => {
    const {guide} = await open('prerendered-static.html', 'allow-same-origin');
    const standard = byRole(guide, 'disclosure', /^Standard/);
    standard.querySelector('summary')!.click();
    expect(standard.open).to.equal(true);
    expect(textOf(standard)).to.include('Paste the new list into the same field');
    const answer = byRole(guide, 'disclosure', /^Can I create my new API key/);
    answer.querySelector('summary')!.click();
    expect(answer.open).to.equal(true);
    const unsure = byRole(guide, 'disclosure', /^I’m not sure/);
    unsure.querySelector('summary')!.click();
    expect(textOf(unsure)).to.include('How to find out');
  });

  it('shows no tool that would do nothing', async () => {
    const {guide, window} = await open('prerendered-static.html', 'allow-same-origin');
    expect(window.matchMedia('(scripting: none)').matches).to.equal(true);
    expect(allByRole(guide, 'button')).to.deep.equal([]);
    expect(allByRole(guide, 'searchbox')).to.deep.equal([]);
    expect(allByRole(guide, 'disclosure', /Several accounts/)).to.deep.equal([]);
    const standard = byRole(guide, 'disclosure', /^Standard/);
    standard.open = true;
    expect(allByRole(standard, 'textbox')).to.deep.equal([]);
    expect(allByRole(guide, 'checkbox')).to.deep.equal([]);
    expect(textOf(guide)).not.to.match(/\bDone\b|0 of 6/);
    expect(textOf(standard)).to.include('This tool needs JavaScript');
  });

  it('asks nobody but the folder of the script for its one sheet', async () => {
    const {requests, window, guide} = await open('prerendered-static.html', 'allow-same-origin');
    expect(requests()).to.deep.equal([`${location.origin}/dist/whitelist-guide.prerender.css`]);
    expect(window.getComputedStyle(guide).containerType).to.equal('inline-size');
  });
});

describe('a prerendered guide under a strict policy', () => {
  afterEach(closePages);

  for (const page of ['prerendered.html', 'prerendered-nonce.html']) {
    it(`has its styles on ${page}`, async () => {
      const {guide, window} = await open(page);
      const step = byRole(guide, 'heading', /^1\. /);
      expect(window.getComputedStyle(step).fontWeight).to.equal('600');
      const option = byRole(guide, 'disclosure', /^Standard/).querySelector('summary')!;
      expect(window.getComputedStyle(option).display).to.equal('grid');
      expect(window.page.notes).to.deep.equal([]);
    });
  }

  it('stays where the script may not run', async () => {
    const {guide, window} = await open('prerendered-refused.html');
    await appears(() => window.page.notes[0]);
    expect(window.customElements.get('whitelist-guide')).to.equal(undefined);
    expect(textOf(guide)).to.include('Log in to Bitmart');
  });

  it('stays whole where a part of the live one does not come', async () => {
    const {guide, requests} = await open('prerendered-half.html');
    await appears(() => requests().find((name) => name.includes('missing.js')));
    await appears(() => guide.shadowRoot?.querySelector('div[hidden] article') ?? undefined);
    expect(isPrerendered(guide)).to.equal(true);
    expect(byRole(guide, 'disclosure', 'Where this comes from')).to.exist;
    expect(allByRole(guide, 'heading', 'Replace Bitmart IP whitelist')).to.have.length(1);
  });

  it('stays where nothing comes after the first file', async () => {
    const {guide, window} = await open('prerendered-alone.html');
    await appears(() => window.page.notes.find((note) => note.startsWith('guide-error')));
    expect(textOf(guide)).to.include('Log in to Bitmart');
    expect(allByRole(guide, 'alert')).to.deep.equal([]);
    expect(allByRole(guide, 'heading', 'Replace Bitmart IP whitelist')).to.have.length(1);
  });
});

describe('the script on a page with a prerendered guide', () => {
  beforeEach(() => {
    localStorage.removeItem(KEY);
  });
  afterEach(() => {
    closePages();
    localStorage.removeItem(KEY);
  });

  it('leaves the page alone until a reader is there', async () => {
    const {guide, window, requests, timing} = await open('prerendered.html');
    await window.page.bringScript();
    await appears(() => timing(/await-reader/));
    expect(requests().filter((name) => /guides|whitelist-guide\.guide\./.test(name))).to.deep.equal([]);
    expect(isPrerendered(guide)).to.equal(true);
    const before = window.performance.now();
    const {startTime} = await appears(() => {
      // A file has come before its code listens.
      guide.dispatchEvent(new PointerEvent('pointermove', {bubbles: true, composed: true}));
      return timing(/guides/);
    });
    expect(startTime - before).to.be.lessThan(1500);
    await isTakenOver(guide);
  });

  it('begins at once where the page has accounts of the reader', async () => {
    const {guide, window, timing} = await open('prerendered.html');
    await window.page.bringScript();
    await appears(() => timing(/await-reader/));
    const before = window.performance.now();
    Object.assign(guide, {accounts: [{id: 'a', label: 'Main account', kind: 'main'}]});
    const {startTime} = await appears(() => timing(/guides/));
    expect(startTime - before).to.be.lessThan(1500);
    await isTakenOver(guide);
    await appears(() => textOf(guide).includes('Main account') || undefined);
  });

  it('takes over without moving anything', async () => {
    const {guide, window, bringScript} = await open('prerendered.html');
    const before = guide.offsetHeight;
    window.page.watch();
    await bringScript();
    await appears(() => byRole(guide, 'radio', /^Standard/));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(guide.offsetHeight).to.be.closeTo(before, 1);
    expect(window.page.shifts).to.deep.equal([]);
    for (const height of window.page.heights) expect(height).to.be.closeTo(before, 1);
    expect(window.page.notes).to.deep.equal([]);
  });

  it('keeps the ticks of the last visit, and those that came before it', async () => {
    const first = await open('prerendered.html');
    await first.bringScript();
    byRole(first.guide, 'checkbox', /Log in to Altrady/).click();
    await appears(() => localStorage.getItem(KEY) ?? undefined);
    closePages();
    const {guide, bringScript} = await open('prerendered.html');
    byRole(guide, 'checkbox', /Log in to Bitmart/).click();
    await bringScript();
    expect(byRole(guide, 'checkbox', /Log in to Altrady/).checked).to.equal(true);
    expect(byRole(guide, 'checkbox', /Log in to Bitmart/).checked).to.equal(true);
    await appears(() => byRole(guide, 'status', /^2 of/));
  });

  it('takes the key type whose steps were unfolded for the chosen one', async () => {
    const {guide, bringScript} = await open('prerendered.html');
    const standard = byRole(guide, 'disclosure', /^Standard/);
    standard.open = true;
    byRole(standard, 'checkbox', /^Copy the list/).click();
    await bringScript();
    expect(byRole(guide, 'radio', /^Standard/).checked).to.equal(true);
    expect(byRole(guide, 'checkbox', /^Copy the list/).checked).to.equal(true);
  });

  it('takes it over a key type of the last visit', async () => {
    const first = await open('prerendered.html');
    await first.bringScript();
    byRole(first.guide, 'radio', /^Fast Connect/).click();
    await appears(() => localStorage.getItem(KEY) ?? undefined);
    closePages();
    const {guide, bringScript} = await open('prerendered.html');
    byRole(guide, 'disclosure', /^Standard/).open = true;
    await bringScript();
    expect(byRole(guide, 'radio', /^Standard/).checked).to.equal(true);
  });

  it('keeps open answers, the focus and the place on the page', async () => {
    const {guide, window, bringScript} = await open('prerendered.html');
    const answer = byRole(guide, 'disclosure', /^Can I create my new API key/);
    answer.open = true;
    const question = answer.querySelector('summary')!;
    question.scrollIntoView({block: 'center'});
    question.focus();
    const {top} = question.getBoundingClientRect();
    await bringScript();
    const now = byRole(guide, 'disclosure', /^Can I create my new API key/);
    expect(now).not.to.equal(answer);
    expect(now.open).to.equal(true);
    expect(now.matches(':focus-within')).to.equal(true);
    expect(now.querySelector('summary')!.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(window.scrollY).to.be.greaterThan(100);
  });

  it('keeps an open answer of a reader who is at the top of the page', async () => {
    const {guide, window, bringScript} = await open('prerendered.html');
    byRole(guide, 'disclosure', /^Can I create my new API key/).open = true;
    await bringScript();
    expect(byRole(guide, 'disclosure', /^Can I create my new API key/).open).to.equal(true);
    expect(window.scrollY).to.equal(0);
  });

  it('keeps the focus of a reader who is at the top of the page', async () => {
    const {guide, window, bringScript} = await open('prerendered.html');
    const note = byRole(guide, 'disclosure', /^Good to know/);
    note.querySelector('summary')!.focus({preventScroll: true});
    await bringScript();
    const now = byRole(guide, 'disclosure', /^Good to know/);
    expect(now).not.to.equal(note);
    expect(now.matches(':focus-within')).to.equal(true);
    expect(window.scrollY).to.equal(0);
  });

  it('replaces what another version has rendered', async () => {
    const {guide, window, bringScript} = await open('prerendered-old.html');
    expect(textOf(guide)).to.include('The old first step');
    await bringScript();
    expect(textOf(guide)).not.to.include('The old first step');
    byRole(guide, 'checkbox', /Log in to Bitmart/).click();
    await appears(() => byRole(guide, 'status', /^1 of/));
    expect(window.page.notes.filter((note) => !note.includes('style-src'))).to.deep.equal([]);
  });
});
