import {expect, fixtureSync, html} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../../src/elements/whitelist-guide/whitelist-guide.js';
import {makeGuide} from '../../helpers/factories.js';
import {FakeContentSource} from '../../helpers/fakes.js';
import {guideFixture, isReady, readyFixture} from '../../helpers/guide-fixture.js';
import {languageOf} from '../../helpers/language.js';
import {byRole, nameOf, textOf} from '../../helpers/roles.js';

const NOT_TRANSLATED = 'لم يُترجم هذا الدليل بعد.';
const words = [
  {
    locale: 'ar',
    name: 'العربية',
    messages: {
      'guide.updatedOn': 'حُدّث في {date}',
      'faq.heading': 'أسئلة',
      'guide.notTranslated': NOT_TRANSLATED,
    },
  },
  {locale: 'nl', name: 'Nederlands', messages: {'faq.heading': 'Vragen'}},
];
const contentSource = new FakeContentSource({
  guides: [
    makeGuide({updatedOn: '2025-12-01'}),
    makeGuide({locale: 'nl', title: 'Vervang de IP-whitelist van Acme', updatedOn: '2025-12-01'}),
  ],
  words,
});
const asked = {content: undefined, exchange: 'acme', contentSource};

/** The element that the words stand in. */
const innermost = (element: Element): Element =>
  element.firstElementChild ? innermost(element.firstElementChild) : element;

/** The paragraph that says so. */
const note = (guide: Element): Element =>
  [...guide.shadowRoot!.querySelectorAll('.meta')].find((element) => textOf(element) === NOT_TRANSLATED)!;

const title = (guide: Element): HTMLElement => byRole(guide, 'heading', nameOf(byRole(guide, 'article')));

describe('<whitelist-guide> speaks the language', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
  });

  it('of the nearest lang on the page', async () => {
    const guide = await readyFixture(
      html`<div lang="de"><p lang="nl"><whitelist-guide></whitelist-guide></p></div>`,
      asked,
    );
    expect(textOf(title(guide))).to.equal('Vervang de IP-whitelist van Acme');
    expect(languageOf(title(guide))).to.deep.equal({lang: 'nl', dir: 'ltr'});
  });

  it('of the nearest lang beyond shadow roots', async () => {
    const host = fixtureSync<HTMLElement>(html`<div lang="nl"></div>`);
    const guide = document.createElement('whitelist-guide');
    Object.assign(guide, asked);
    host.attachShadow({mode: 'open'}).append(guide);
    await isReady(guide);
    expect(textOf(title(guide))).to.equal('Vervang de IP-whitelist van Acme');
  });

  it('of its own lang before that of the page', async () => {
    const guide = await readyFixture(
      html`<div lang="de"><whitelist-guide lang="nl"></whitelist-guide></div>`,
      asked,
    );
    expect(textOf(title(guide))).to.equal('Vervang de IP-whitelist van Acme');
  });

  it('of its locale before any lang', async () => {
    const guide = await readyFixture(
      html`<div lang="de"><whitelist-guide lang="de" locale="nl-BE"></whitelist-guide></div>`,
      asked,
    );
    expect(textOf(title(guide))).to.equal('Vervang de IP-whitelist van Acme');
  });

  it('English, where the page says nothing', async () => {
    const guide = await guideFixture(asked);
    expect(languageOf(title(guide))).to.deep.equal({lang: 'en', dir: 'ltr'});
  });

  it('of a part of the page when that changes', async () => {
    const guide = await readyFixture(html`<div lang="en"><whitelist-guide></whitelist-guide></div>`, asked);
    guide.parentElement!.lang = 'nl';
    await isReady(guide);
    expect(textOf(title(guide))).to.equal('Vervang de IP-whitelist van Acme');
  });

  it('of the page when that changes', async () => {
    const guide = await guideFixture(asked);
    document.documentElement.lang = 'nl';
    await isReady(guide);
    expect(textOf(title(guide))).to.equal('Vervang de IP-whitelist van Acme');
  });
});

describe('<whitelist-guide> in English on an Arabic page', () => {
  async function arabicFixture(): Promise<WhitelistGuideElement> {
    const guide = await readyFixture(
      html`<div lang="ar" dir="rtl"><whitelist-guide></whitelist-guide></div>`,
      asked,
    );
    return guide;
  }

  it('marks its text as English, from left to right', async () => {
    const guide = await arabicFixture();
    expect(languageOf(title(guide))).to.deep.equal({lang: 'en', dir: 'ltr'});
    expect(languageOf(byRole(guide, 'heading', /Log in/))).to.deep.equal({lang: 'en', dir: 'ltr'});
    await expect(guide).to.be.accessible();
  });

  it('has its own words in Arabic, marked as such, with the date as Arabic writes it', async () => {
    const guide = await arabicFixture();
    const date = guide.shadowRoot!.querySelector('time')!;
    const written = new Intl.DateTimeFormat('ar-u-nu-latn', {dateStyle: 'long', timeZone: 'UTC'}).format(
      new Date('2025-12-01'),
    );
    expect(textOf(date)).to.equal(`حُدّث في \u2068${written}\u2069`);
    expect(languageOf(innermost(date)).lang).to.equal('ar');
    const faq = byRole(guide, 'heading', 'أسئلة');
    expect(languageOf(innermost(faq)).lang).to.equal('ar');
  });

  it('says that it is not translated, in Arabic', async () => {
    const found = innermost(note(await arabicFixture()));
    expect(languageOf(found)).to.deep.equal({lang: 'ar', dir: 'rtl'});
  });

  it('says nothing of it where it is translated, and none where nobody could read it', async () => {
    for (const locale of ['nl', 'en', 'en-GB', 'fr'])
      expect(textOf(await guideFixture({...asked, locale})), locale).to.not.match(/translated/);
  });

  it('has English words where Arabic lacks them', async () => {
    const guide = await arabicFixture();
    expect(textOf(byRole(guide, 'group', /helpful/))).to.equal('Was this guide helpful? Yes No');
  });
});
