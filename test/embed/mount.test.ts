import {expect} from '@open-wc/testing';
import type {GuideErrorEvent} from '../../src/events/guide-error-event.js';
import {appears, closePages, openDocument, type EmbedPage} from '../helpers/embed-page.js';
import {byRole, textOf} from '../helpers/roles.js';

type Page = Omit<EmbedPage, 'guide'>;
type Guide = EmbedPage['guide'];

const guidesOf = ({document}: Page): readonly Guide[] => [...document.querySelectorAll('whitelist-guide')];

async function guideIn(page: Page, selector: string): Promise<Guide> {
  return appears(() => page.document.querySelector<Guide>(`${selector} whitelist-guide`) ?? undefined);
}

/** Long enough for the script to look through the page. */
const aWhile = async (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 150));

describe('the mount script', () => {
  afterEach(closePages);

  for (const name of ['mount-classic.html', 'mount-module.html']) {
    describe(`on ${name}`, () => {
      let page: Page;
      beforeEach(async () => {
        page = await openDocument(name);
      });

      it('puts a working guide into its place, and keeps what was there for the case of need', async () => {
        const guide = await guideIn(page, '#place');
        expect(guide.textContent.trim()).to.equal('Our own words');
        await appears(() => byRole(guide, 'heading', 'IP-whitelist van Bitmart vervangen'));
        const box = await appears(() => byRole(guide, 'checkbox', /^Kopieer de lijst/));
        box.click();
        await appears(() => byRole(guide, 'status', /^1 van/));
        expect(page.notes).to.deep.equal([]);
      });

      it('takes over what an author may set, and what the site sets for all', async () => {
        const {attributes} = await guideIn(page, '#place');
        const set = Object.fromEntries([...attributes].map(({name: attribute, value}) => [attribute, value]));
        expect(set).to.deep.equal({
          exchange: 'bitmart',
          'heading-level': '3',
          'key-type': 'standard',
          locale: 'nl',
          progress: 'none',
        });
      });

      it('takes a link that is a paragraph of its own, and no other', async () => {
        const guide = await guideIn(page, '#alone');
        await appears(() => byRole(guide, 'article', /OKx/));
        expect(textOf(guide.querySelector('a')!)).to.equal('The guide for OKX');
        expect(guidesOf(page).map(({exchange}) => exchange)).to.have.members(['bitmart', 'okx']);
      });

      it('leaves no name behind but the lists of Lit', async () => {
        await guideIn(page, '#place');
        const names = page.window.page.newGlobals();
        expect(names.filter((global) => !/^(lit|reactive)[A-Z]/.test(global))).to.deep.equal([]);
      });

      it('puts the page back as it was when it is told to', async () => {
        const {document, notes} = page;
        const sent = await fetch(document.URL).then((response) => response.text());
        const {body} = new DOMParser().parseFromString(sent, 'text/html');
        // Some engines have put the guides in by now.
        const nodes = [...document.querySelectorAll('body :not(whitelist-guide)')];
        await guideIn(page, '#alone');
        document.dispatchEvent(new Event('whitelist-guide-unmount'));
        expect(document.body.outerHTML).to.equal(body.outerHTML);
        expect([...document.querySelectorAll('body *')]).to.deep.equal(nodes);
        document.querySelector('#none')!.setAttribute('data-whitelist-guide', 'bitmart');
        await aWhile();
        expect(guidesOf(page)).to.deep.equal([]);
        expect(notes).to.deep.equal([]);
      });
    });
  }
});

describe('the mount script on a page that changes', () => {
  let page: Page;
  let main: HTMLElement;

  /** A view of the page, as a router shows it. */
  function show(exchange: string, words = 'Our own words'): HTMLElement {
    const place = page.document.createElement('div');
    place.setAttribute('data-whitelist-guide', exchange);
    place.textContent = words;
    main.replaceChildren(place);
    return place;
  }

  beforeEach(async () => {
    page = await openDocument('mount-late.html');
    main = page.document.querySelector('main')!;
  });
  afterEach(closePages);

  it('loads nothing but itself before there is a place', async () => {
    main.append('A page without a guide');
    await aWhile();
    expect(new Set(page.loaded())).to.deep.equal(new Set(['whitelist-guide.mount.js']));
  });

  it('mounts what comes late, once, though the script is there twice', async () => {
    show('bitmart');
    const guide = await guideIn(page, 'main');
    await appears(() => byRole(guide, 'heading', 'Replace Bitmart IP whitelist'));
    await aWhile();
    expect(guidesOf(page)).to.deep.equal([guide]);
    expect(page.notes).to.deep.equal([]);
  });

  it('mounts again where a view takes the place of another', async () => {
    show('bitmart');
    const first = await guideIn(page, 'main');
    show('okx');
    const second = await guideIn(page, 'main');
    await appears(() => byRole(second, 'article', /OKx/));
    await appears(() => (first.isConnected ? undefined : true));
    expect(guidesOf(page)).to.deep.equal([second]);
  });

  it('mounts again where the content of a place is written anew', async () => {
    const place = show('bitmart');
    await guideIn(page, 'main');
    place.replaceChildren('Other words');
    const guide = await guideIn(page, 'main');
    expect(guide.textContent).to.equal('Other words');
  });

  it('follows a place that is used for another guide, and then for none', async () => {
    const place = show('bitmart');
    const guide = await guideIn(page, 'main');
    place.setAttribute('data-whitelist-guide', 'okx');
    await appears(() => byRole(guide, 'article', /OKx/));
    place.removeAttribute('data-whitelist-guide');
    await appears(() => (guide.isConnected ? undefined : true));
    expect(place.childNodes).to.have.length(1);
    expect(place.textContent).to.equal('Our own words');
  });

  it('takes its guide out of what the page has removed', async () => {
    const place = show('bitmart');
    await guideIn(page, 'main');
    main.replaceChildren();
    await appears(() => (place.querySelector('whitelist-guide') ? undefined : true));
    expect(place.textContent).to.equal('Our own words');
    main.append(place);
    await guideIn(page, 'main');
  });

  it('keeps what a reader has chosen while the page changes around the guide', async () => {
    const place = show('bitmart');
    place.setAttribute('data-key-type', 'standard');
    const guide = await guideIn(page, 'main');
    (await appears(() => byRole(guide, 'radio', /^Fast/))).click();
    await appears(() => (guide.keyType === 'standard' ? undefined : guide.keyType));
    const chosen = guide.keyType;
    main.append('More words');
    await aWhile();
    expect(guide.keyType).to.equal(chosen);
  });
});

describe('the mount script on a page with a guide that there is not', () => {
  let page: Page;
  let main: HTMLElement;

  beforeEach(async () => {
    page = await openDocument('mount-unknown.html');
    main = page.document.querySelector('main')!;
  });
  afterEach(closePages);

  /** In the test's own document, which has no Trusted Types. */
  function put(markup: string): void {
    main.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  }

  const inConsole = (): readonly string[] => page.notes.filter((note) => !note.startsWith('guide-error:'));

  /** Puts markup on the page, and waits until the page is told that there is no such guide. */
  async function refused(markup: string): Promise<GuideErrorEvent> {
    const told = new Promise<GuideErrorEvent>((resolve) => {
      page.document.addEventListener('guide-error', resolve, {once: true});
    });
    put(markup);
    return told;
  }

  for (const [what, markup] of [
    ['a link to another page of the site', '<p><a href="/guide/nonsense">Our own words</a></p>'],
    [
      'a place whose exchange is written in another way',
      '<div data-whitelist-guide="BitMart">Our own words</div>',
    ],
    ['a place that leads out of the folder', '<div data-whitelist-guide="../evil">Our own words</div>'],
    ['a place that names no exchange', '<div data-whitelist-guide="">Our own words</div>'],
  ] as const) {
    it(`leaves ${what} as it is, once and for all, and tells the page`, async () => {
      const {code, message} = await refused(markup);
      expect(code).to.equal('not-found');
      expect(message).to.match(/^There is no guide ".*" here\. The guides are: /);
      expect(main.innerHTML).to.equal(markup);
      let errors = 0;
      page.document.addEventListener('guide-error', () => errors++);
      put('<div id="other" data-whitelist-guide="okx"></div>');
      const guide = await guideIn(page, '#other');
      await appears(() => byRole(guide, 'article', /OKx/));
      expect(guidesOf(page)).to.deep.equal([guide]);
      expect(errors).to.equal(0);
    });
  }

  it('says in the console what is wrong with a place, for who writes the page', async () => {
    const {message} = await refused('<div data-whitelist-guide="BitMart">Our own words</div>');
    expect(inConsole()).to.deep.equal([`console.warn: ${message}`]);
  });

  it('says nothing in the console of a link, which may well lead to something else', async () => {
    await refused('<p><a href="/guide/nonsense">Our own words</a></p>');
    expect(inConsole()).to.deep.equal([]);
  });

  it('mounts in a place that was refused once it names a guide', async () => {
    await refused('<div id="other" data-whitelist-guide="BitMart">Our own words</div>');
    page.document.querySelector('#other')!.setAttribute('data-whitelist-guide', 'okx');
    await appears(() => byRole(page.document.querySelector('#other whitelist-guide')!, 'article', /OKx/));
  });

  it('takes a guide back whose place is then used for one that there is not', async () => {
    put('<div id="other" data-whitelist-guide="okx">Our own words</div>');
    await guideIn(page, '#other');
    page.document.querySelector('#other')!.setAttribute('data-whitelist-guide', 'nonsense');
    await appears(() => (guidesOf(page).length === 0 ? true : undefined));
    expect(page.document.querySelector('#other')!.innerHTML).to.equal('Our own words');
  });
});

describe('the mount script where the guide’s own script does not arrive', () => {
  afterEach(closePages);

  it('leaves the page as it is', async () => {
    const page = await openDocument('mount-blocked.html');
    await appears(() => page.notes[0]);
    await aWhile();
    expect(page.document.body.innerText.trim()).to.equal('Our own words');
    expect(guidesOf(page)).to.deep.equal([]);
    expect(page.notes.filter((note) => !note.startsWith('violation: script-src'))).to.deep.equal([]);
  });
});
