import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {createLocalize, type GuideSnapshot} from '../../src/context/guide-context.js';
import {defineLazy, LAZY_TAGS} from '../../src/elements/lazy-elements.js';
import arabic from '../../src/locales/ar.json' with {type: 'json'};
import type {Guide} from '../../src/model/guide.schema.js';
import {AddressBook} from '../../src/state/address-book.js';
import {makeGuide, readyState} from '../helpers/factories.js';
import {snapshotFixture} from '../helpers/guide-fixture.js';
import {copy, useClipboard} from '../helpers/ip-list.js';
import {byRole, textOf} from '../helpers/roles.js';

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
    addressBook: new AddressBook(),
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
    await copy(element, 'نسخ كل العناوين (4)');
    expect(clipboard.text).to.equal(LIST.join(','));
    expect(byRole(element, 'textbox', /Acme/).value).to.equal(LIST.join(','));
    expect(textOf(byRole(element, 'status'))).to.equal(`نُسخت 4 عناوين. الصقها الآن على ${isolated('Acme')}.`);
  });
});
