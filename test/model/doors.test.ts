import {expect} from '@open-wc/testing';
import {builtInIndex} from '../../src/state/built-in-index.js';
import {admitAccounts, admitContentIndex, admitIpAddresses, admitMessages} from '../../src/model/doors.js';

const acme = {name: 'Acme', hosts: ['acme.example'], locales: {en: 'sha'}};

describe('admitContentIndex', () => {
  it('lets the index of this release in', () => {
    expect(admitContentIndex(builtInIndex)).to.deep.equal(builtInIndex);
  });

  it('lets an index in that has more fields than this release knows', () => {
    const index = {guides: {acme: {...acme, colour: 'red'}}, locales: {}, madeBy: 'build'};
    expect(admitContentIndex(index)).to.deep.equal({guides: {acme}, locales: {}});
  });

  it('lets in what is as long as it may be', () => {
    const guides = {['x'.repeat(64)]: {...acme, name: 'x'.repeat(300), hosts: [`${'x'.repeat(249)}.com`]}};
    const index = {guides, locales: {[`en${'-latn'.repeat(6)}-x1`]: 'x'.repeat(100)}};
    expect(admitContentIndex(index)).to.deep.equal(index);
  });

  const refused: readonly [what: string, index: unknown][] = [
    ['nothing', null],
    ['no guides', {locales: {}}],
    ['no locales', {guides: {}}],
    ['an id that leaves the folder', {guides: {'../acme': acme}, locales: {}}],
    ['a host that is none', {guides: {acme: {...acme, hosts: ['*.acme.example']}}, locales: {}}],
    ['an id beyond all measure', {guides: {['x'.repeat(65)]: acme}, locales: {}}],
    [
      'a host beyond all measure',
      {guides: {acme: {...acme, hosts: [`${'x'.repeat(250)}.com`]}}, locales: {}},
    ],
    ['a name beyond all measure', {guides: {acme: {...acme, name: 'x'.repeat(301)}}, locales: {}}],
    ['a guide without a name', {guides: {acme: {...acme, name: undefined}}, locales: {}}],
    ['a language that leaves the folder', {guides: {}, locales: {'nl-/../../x': 'sha'}}],
    ['a language beyond all measure', {guides: {}, locales: {[`en${'-latn'.repeat(7)}`]: 'sha'}}],
    ['a hash beyond all measure', {guides: {}, locales: {en: 'x'.repeat(101)}}],
  ];
  for (const [what, index] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => admitContentIndex(index, 'https://acme.example/guides/index.json'))
        .to.throw('The index of the content folder cannot be read. Build it anew.')
        .that.includes({
          code: 'invalid-content',
          url: 'https://acme.example/guides/index.json',
        });
    });
  }
});

describe('admitMessages', () => {
  it('lets the words in that are there', () => {
    expect(
      admitMessages({locale: 'nl', name: 'Nederlands', messages: {'guide.steps': 'Stappen'}}),
    ).to.deep.equal({
      locale: 'nl',
      messages: {'guide.steps': 'Stappen'},
    });
  });

  it('lets words of another release in beside its own', () => {
    const messages = {'guide.steps': 'Stappen', 'guide.ofTomorrow': {one: 'Eén', other: 'Meer'}};
    expect(admitMessages({locale: 'nl', messages})).to.deep.equal({locale: 'nl', messages});
  });

  for (const data of [
    {locale: 'nl', messages: []},
    {locale: 'nl', messages: {'guide.steps': 1}},
    {locale: 'nl', messages: {'guide.steps': 'x'.repeat(1001)}},
    {locale: 'nl_NL!', messages: {}},
  ]) {
    it(`lets nothing in that is no file of words: ${JSON.stringify(data).slice(0, 60)}`, () => {
      expect(admitMessages(data)).to.equal(undefined);
    });
  }
});

describe('admitAccounts', () => {
  const account = {id: 'acc-1', label: 'Main', kind: 'main'};

  it("lets a page's accounts in, without what else the page keeps in them", () => {
    const rich = {...account, exchange: 'acme', keyType: 'trading', ipAddresses: ['192.0.2.1']};
    expect(admitAccounts([{...rich, apiSecret: 's3cret'}])).to.deep.equal([rich]);
  });

  it('lets in what is as long as it may be', () => {
    const [id, label, slug] = ['x'.repeat(100), 'x'.repeat(80), 'x'.repeat(64)];
    const long = {id, label, kind: 'main', exchange: slug, keyType: slug, ipAddresses: ['1'.repeat(100)]};
    expect(admitAccounts([long])).to.deep.equal([long]);
  });

  const refused: readonly [what: string, accounts: unknown][] = [
    ['no list', {0: account}],
    ['an empty id', [{...account, id: ''}]],
    ['an id beyond all measure', [{...account, id: 'x'.repeat(101)}]],
    ['no label', [{id: 'acc-1', kind: 'main'}]],
    ['a label beyond all measure', [{...account, label: 'x'.repeat(81)}]],
    ['an unknown kind', [{...account, kind: 'demo'}]],
    ['an exchange that is no id', [{...account, exchange: 'Acme!'}]],
    ['an exchange beyond all measure', [{...account, exchange: 'x'.repeat(65)}]],
    ['a key type beyond all measure', [{...account, keyType: 'x'.repeat(65)}]],
    ['a key type that is no id', [{...account, keyType: '<b>'}]],
    ['addresses that are no texts', [{...account, ipAddresses: [1]}]],
    [
      'more accounts than anybody has',
      Array.from({length: 501}, (_, index) => ({...account, id: String(index)})),
    ],
    ['two accounts with one id', [account, {...account, exchange: 'acme'}]],
  ];
  for (const [what, accounts] of refused) {
    it(`refuses ${what}`, () => {
      expect(admitAccounts(accounts)).to.equal(undefined);
    });
  }
});

describe('admitIpAddresses', () => {
  it('lets a list of texts in', () => {
    expect(admitIpAddresses(['192.0.2.1', '2001:db8::1'])).to.deep.equal(['192.0.2.1', '2001:db8::1']);
  });

  for (const [what, data] of [
    ['one text', '192.0.2.1'],
    ['numbers', [1, 2]],
    ['a text beyond all measure', ['1'.repeat(101)]],
    ['a list beyond all measure', Array(1001).fill('192.0.2.1')],
  ]) {
    it(`refuses ${String(what)}`, () => {
      expect(admitIpAddresses(data)).to.equal(undefined);
    });
  }
});
