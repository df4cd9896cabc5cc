import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {GuideSnapshot} from '../../src/context/guide-context.js';
import {createLocalize} from '../../src/context/localize.js';
import {defineLazy, LAZY_TAGS} from '../../src/elements/lazy-elements.js';
import arabic from '../../src/locales/ar.json' with {type: 'json'};
import type {Guide} from '../../src/model/guide.schema.js';
import {makeGuide, readyState} from '../helpers/factories.js';
import {settled, snapshotFixture} from '../helpers/guide-fixture.js';
import {copy, useClipboard} from '../helpers/ip-list.js';
import {arrowOf, isOneLine, placeOf} from '../helpers/geometry.js';
import {languageOf, languageOfText} from '../helpers/language.js';
import {allByRole, byRole, textOf} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';

const ARABIC: Partial<GuideSnapshot> = {locale: 'ar', localize: createLocalize(arabic)};
const LIST = ['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4'];

const isolated = (text: string): string => `\u2068${text}\u2069`;

/** An element below a guide in English with Arabic words, on a page that is read from right to left. */
async function fixture<T extends Element>(
  template: TemplateResult,
  guide: Partial<Guide> = {},
  snapshot: Partial<GuideSnapshot> = {},
): Promise<T> {
  const {element, host} = await snapshotFixture<T>(template, {
    ...ARABIC,
    state: readyState({guide: makeGuide(guide)}),
    addressBook: new Map(),
    ...snapshot,
  });
  host.dir = 'rtl';
  return element;
}

describe('from right to left', () => {
  const clipboard = useClipboard();

  before(() => Promise.all(LAZY_TAGS.map(defineLazy)));

  it('keeps the names in a list apart from the words around them', async () => {
    const keyTypes = makeGuide().keyTypes!.map((keyType) => ({...keyType, otherNames: ['API (1)', 'Key']}));
    const element = await fixture(html`<guide-key-types></guide-key-types>`, {keyTypes});
    expect(textOf(byRole(element, 'group'))).to.include(
      `يُسمى أيضًا: ${isolated(`${isolated('API (1)')} أو ${isolated('Key')}`)}`,
    );
  });

  it('copies addresses as the exchange takes them, with no sign of a direction', async () => {
    const element = await fixture(
      html`<guide-ip-list></guide-ip-list>`,
      {ipRules: {separators: {value: ['comma'], sources: ['acme-article']}}},
      {ipAddresses: LIST},
    );
    await copy(element, 'نسخ 4 عناوين رغم ذلك');
    expect(clipboard.text).to.equal(LIST.join(','));
    expect(byRole(element, 'textbox', /Acme/).value).to.equal(LIST.join(','));
    expect(textOf(byRole(element, 'status'))).to.equal(`نُسخت 4 عناوين. الصقها الآن على ${isolated('Acme')}.`);
  });

  describe('the words of the guide itself in a guide in English', () => {
    const arabic = {lang: 'ar', dir: 'rtl'};
    const accounts = [
      {id: 'main', label: 'Main', kind: 'main'},
      {id: 'grid', label: 'Grid', kind: 'subaccount'},
    ] as const;
    const state = () => ({...readyState({guide: makeGuide()}), pageAccounts: accounts});

    const cases: readonly {
      readonly where: string;
      readonly words: string;
      readonly template: TemplateResult;
      readonly guide?: Partial<Guide>;
      readonly snapshot?: () => Partial<GuideSnapshot>;
    }[] = [
      {
        where: 'the heading over accounts',
        words: 'حساباتك على',
        template: html`<guide-accounts></guide-accounts>`,
        snapshot: () => ({state: state()}),
      },
      {
        where: 'the summary of accounts',
        words: 'اكتمل 0 من 2',
        template: html`<guide-accounts></guide-accounts>`,
        snapshot: () => ({state: state()}),
      },
      {
        where: 'the count of accounts',
        words: 'الحسابات المكتملة: 0 من 2',
        template: html`<guide-next-account></guide-next-account>`,
        snapshot: () => ({state: state()}),
      },
      {
        where: 'a link that opens elsewhere',
        words: 'يُفتح في تبويب جديد',
        template: html`<guide-steps></guide-steps>`,
        snapshot: () => ({linkHosts: ['acme.example']}),
      },
      {
        where: 'a link that is refused',
        words: 'لا يتبع المنصة',
        template: html`<guide-steps></guide-steps>`,
      },
      {
        where: 'what is known of a secret',
        words: 'يظهر مرة واحدة فقط',
        template: html`<guide-credentials></guide-credentials>`,
        guide: {credentials: [{id: 'secret', name: 'API Secret', exchangeName: 'Key', shownOnce: true}]},
      },
      {
        where: 'the step that an answer is about',
        words: 'راجع الخطوة',
        template: html`<guide-answers></guide-answers>`,
        guide: {faq: [{id: 'where', question: 'Where?', answer: ['There.'], steps: ['log-in']}]},
      },
      {
        where: 'the title of a video',
        words: 'الفيديو 1',
        template: html`<guide-video
          .video=${{id: 'a', number: 1, title: 'Edit', provider: 'youtube', reference: 'abcdefghijk'}}
        ></guide-video>`,
      },
    ];
    for (const {where, words, template, guide, snapshot} of cases) {
      it(`are marked as what they are: ${where}`, async () => {
        const element = await fixture<HTMLElement>(template, guide, snapshot?.());
        element.parentElement!.dir = 'ltr';
        for (const disclosure of allByRole(element, 'disclosure')) disclosure.open = true;
        expect(languageOfText(element, words)).to.deep.equal(arabic);
      });
    }
  });

  describe('a text in English among Arabic words', () => {
    const note = 'Ask for 10 (ten).';
    const english = {lang: 'en', dir: 'ltr'};

    it('runs from left to right where it stands at a rule', async () => {
      const element = await fixture(html`<guide-ip-list></guide-ip-list>`, {
        ipRules: {maximum: {value: 3, note, sources: ['acme-article']}},
      });
      byRole(element, 'disclosure').open = true;
      expect(languageOfText(element, note)).to.deep.equal(english);
    });

    it('runs from left to right where it is advice about a list that is too long', async () => {
      const rules: Partial<Guide> = {ipRules: {maximum: {value: 3, note, sources: ['acme-article']}}};
      const element = await fixture(html`<guide-ip-list></guide-ip-list>`, rules, {ipAddresses: LIST});
      expect(languageOfText(byRole(element, 'note'), note)).to.deep.equal(english);
    });

    it('runs from left to right where it is a step to do again, also with no letter in it', async () => {
      const [first, ...others] = makeGuide().steps;
      const element = await fixture(html`<guide-help></guide-help>`, {
        links: undefined,
        steps: [{...first!, title: '1 + 1 =', link: undefined}, ...others],
        errors: [
          {id: 'busy', message: 'Busy', meaning: ['Wait.'], steps: ['log-in'], sources: ['acme-article']},
        ],
      });
      for (const disclosure of allByRole(element, 'disclosure')) disclosure.open = true;
      expect(languageOf(byRole(element, 'button', '1 + 1 ='))).to.deep.equal(english);
    });
  });

  it('shows a link to be copied by hand as an address', async () => {
    clipboard.state = 'refuses';
    const element = await fixture(html`<guide-copy-link .step=${'log-in'}></guide-copy-link>`);
    byRole(element, 'button').click();
    await waitUntil(() => allByRole(element, 'textbox').length > 0);
    expect(getComputedStyle(byRole(element, 'textbox')).direction).to.equal('ltr');
  });

  it('keeps words in bold apart from those before and after them', async () => {
    const [first, ...others] = makeGuide().steps;
    const steps = [{...first!, body: ['انقر **Edit**, **Save**.']}, ...others];
    const element = await fixture(html`<guide-steps dir="rtl"></guide-steps>`, {steps});
    expect(placeOf(element, 'Edit').left).to.be.above(placeOf(element, 'Save').right);
  });

  it('ends a sentence right behind the host of a link', async () => {
    const [first, ...others] = makeGuide().steps;
    const steps = [{...first!, body: ['افتح [الصفحة][acme-login]. ثم']}, ...others];
    const element = await fixture<Element>(
      html`<guide-steps dir="rtl"></guide-steps>`,
      {steps},
      {linkHosts: ['acme.example']},
    );
    const host = placeOf(element, 'www.acme.example');
    const stop = placeOf(element, '. ثم');
    expect(host.left - stop.right).to.be.closeTo(0, 1);
    expect(placeOf(element, 'الصفحة').left - host.right).to.be.within(10, 40);
  });

  it('has the host of a source beside its title', async () => {
    const element = await fixture(html`<guide-sources></guide-sources>`, {}, {linkHosts: ['altrady.com']});
    byRole(element, 'disclosure').open = true;
    const title = placeOf(element, 'Replace Acme');
    const host = placeOf(element, 'support.altrady.com');
    expect(isOneLine(title, host)).to.equal(true);
    expect(title.left - host.right).to.be.within(10, 40);
  });

  it('points to what unfolds, and down when it is open', async () => {
    const faq = await fixture(html`<guide-answers></guide-answers>`, {locale: 'ar'});
    const tool = await fixture(html`<guide-ip-list></guide-ip-list>`);
    for (const element of [faq, tool]) {
      const [disclosure] = allByRole(element, 'disclosure');
      const summary = disclosure!.querySelector('summary')!;
      expect(arrowOf(summary, '::before')).to.equal('left');
      disclosure!.open = true;
      getComputedStyle(summary, '::before').getPropertyValue('transform');
      for (const animation of summary.getAnimations({subtree: true})) animation.finish();
      expect(arrowOf(summary, '::before')).to.equal('down');
    }
  });

  it('points down from a code, and up when it is open', async () => {
    const errors = [{id: 'busy', message: 'Busy', meaning: ['Wait.'], sources: ['acme-article']}];
    const element = await fixture(html`<guide-help></guide-help>`, {errors});
    const disclosure = byRole(element, 'disclosure', 'Busy');
    const summary = disclosure.querySelector('summary')!;
    expect(arrowOf(summary, '::after')).to.equal('down');
    disclosure.open = true;
    expect(arrowOf(summary, '::after')).to.equal('up');
  });

  // Where the text in a box starts cannot be measured.
  it('lets figures start where the words do, and letters where their language does', async () => {
    const element = await fixture(html`<guide-help></guide-help>`);
    const box = byRole(element, 'searchbox');
    const type = async (text: string): Promise<readonly string[]> => {
      box.value = text;
      box.dispatchEvent(new InputEvent('input'));
      await settled(element);
      const {textAlign, direction} = getComputedStyle(box);
      return [textAlign, direction];
    };
    expect(await type('')).to.include('right');
    expect(await type('-2015')).to.deep.equal(['right', 'ltr']);
    expect(await type('-2015 Header')).to.deep.equal(['start', 'ltr']);
    expect(await type('-2015 خطأ')).to.deep.equal(['start', 'rtl']);
  });
});

describe('an Arabic guide on a page in English', () => {
  before(() => Promise.all(LAZY_TAGS.map(defineLazy)));

  const state = readyState({guide: makeGuide({locale: 'ar'})});

  for (const [what, template, role] of [
    ['questions', html`<guide-answers></guide-answers>`, 'heading'],
    ['the choice of key type', html`<guide-key-types></guide-key-types>`, 'group'],
  ] as const) {
    it(`has ${what} that run from right to left, also alone`, async () => {
      const {element} = await snapshotFixture<Element>(template, {...ARABIC, state});
      expect(languageOf(byRole(element, role))).to.deep.equal({lang: 'ar', dir: 'rtl'});
    });
  }
});
