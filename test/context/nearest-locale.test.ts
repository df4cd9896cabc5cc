import {expect, fixtureSync, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {nearestLocale} from '../../src/context/nearest-locale.js';
import {followPageLanguage} from '../../src/context/page-language.js';

describe('nearestLocale', () => {
  const {documentElement} = document;
  const {lang} = documentElement;

  afterEach(() => {
    documentElement.lang = lang;
  });

  it("is the element's own language", () => {
    expect(nearestLocale(fixtureSync(html`<p lang="nl"></p>`))).to.equal('nl');
  });

  it('is that of the nearest element around it', () => {
    const outer = fixtureSync<Element>(html`<div lang="de"><div lang="nl-BE"><p></p></div></div>`);
    expect(nearestLocale(outer.querySelector('p')!)).to.equal('nl-BE');
  });

  it('is that of the page', () => {
    documentElement.lang = 'fr';
    expect(nearestLocale(fixtureSync(html`<p></p>`))).to.equal('fr');
  });

  it('is found beyond shadow roots', () => {
    const host = fixtureSync<Element>(html`<div lang="nl"></div>`);
    const inner = document.createElement('p');
    host.attachShadow({mode: 'open'}).append(inner);
    expect(nearestLocale(inner)).to.equal('nl');
  });

  it('passes over a language that is empty', () => {
    const outer = fixtureSync<Element>(html`<div lang="nl"><p lang=""></p></div>`);
    expect(nearestLocale(outer.querySelector('p')!)).to.equal('nl');
  });

  it('is English where nobody says another', () => {
    documentElement.removeAttribute('lang');
    expect(nearestLocale(fixtureSync(html`<p></p>`))).to.equal('en');
    expect(nearestLocale(document.createElement('p'))).to.equal('en');
  });
});

describe('followPageLanguage', () => {
  const {documentElement} = document;
  const {lang} = documentElement;

  afterEach(() => {
    documentElement.lang = lang;
  });

  /** Changes the page's language, and lets those know who watch it. */
  async function speak(language: string): Promise<void> {
    const told = new Promise((resolve) => {
      new MutationObserver(resolve).observe(documentElement, {attributes: true});
    });
    documentElement.lang = language;
    await told;
  }

  /** An element that counts how often it is asked to render anew. */
  class CountingElement extends LitElement {
    updates = 0;

    override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
      this.updates++;
      super.requestUpdate(...change);
    }
  }
  customElements.define('counting-element', CountingElement);

  it('renders an element anew when the page changes its language', async () => {
    const element = new CountingElement();
    followPageLanguage(element, new AbortController().signal);
    const before = element.updates;
    await speak('nl');
    expect(element.updates).to.equal(before + 1);
  });

  it('ends with its signal', async () => {
    const element = new CountingElement();
    const following = new AbortController();
    followPageLanguage(element, following.signal);
    following.abort();
    const before = element.updates;
    await speak('nl');
    expect(element.updates).to.equal(before);
  });
});
