import {expect} from '@open-wc/testing';
import {PageData} from '../../src/context/page-data.js';
import type {GuideErrorEvent} from '../../src/events/guide-error-event.js';
import {chosenKeyType} from '../../src/model/progress.js';
import {heard, nextEvent} from '../helpers/events.js';
import {guideData, makeQuestion} from '../helpers/factories.js';
import {placeGuide, shownGuide} from '../helpers/test-guide.js';

const main = {id: 'main', label: 'Main', kind: 'main'} as const;
const bot = {id: 'bot', label: 'Bot', kind: 'subaccount', exchange: 'acme'} as const;
const other = {id: 'other', label: 'Other', kind: 'main', exchange: 'zeta'} as const;

/** A page that hands something over, and how often it made a difference. */
class Page extends EventTarget {
  changes = 0;
  accounts: unknown;
  ipAddresses: unknown;
  readonly data = new PageData(this, () => {
    this.changes++;
  });

  hand(given: {accounts?: unknown; ipAddresses?: unknown}): this {
    Object.assign(this, given);
    this.data.look();
    return this;
  }
}

describe('PageData', () => {
  it('has no accounts and no addresses before the page hands some over', () => {
    const {data} = new Page().hand({});
    expect([data.accountsOf('acme'), data.ipAddresses]).to.deep.equal([undefined, undefined]);
  });

  it('lets in accounts, those of the guide and those of no exchange', () => {
    const {data} = new Page().hand({accounts: [main, bot, other]});
    expect(data.accountsOf('acme')).to.deep.equal([main, bot]);
    expect(data.accountsOf('zeta')).to.deep.equal([main, other]);
  });

  it('has no accounts of an exchange that the page has none of', () => {
    expect(new Page().hand({accounts: [bot]}).data.accountsOf('zeta')).to.equal(undefined);
    expect(new Page().hand({accounts: []}).data.accountsOf('zeta')).to.equal(undefined);
  });

  it('lets in addresses', () => {
    expect(new Page().hand({ipAddresses: ['192.0.2.1']}).data.ipAddresses).to.deep.equal(['192.0.2.1']);
  });

  it('looks again only at what is another object', () => {
    const page = new Page().hand({accounts: [main]});
    page.hand({}).hand({ipAddresses: ['192.0.2.1']});
    expect(page.changes).to.equal(2);
  });

  it('forgets what the page takes back', () => {
    const page = new Page().hand({accounts: [main], ipAddresses: ['192.0.2.1']});
    const {data} = page.hand({accounts: undefined, ipAddresses: null});
    expect([data.accountsOf('acme'), data.ipAddresses]).to.deep.equal([undefined, undefined]);
  });

  it('forgets what a framework takes back by an empty text, and tells nothing', () => {
    const page = new Page().hand({accounts: [main], ipAddresses: ['192.0.2.1']});
    const events = heard(page);
    const {data} = page.hand({accounts: '', ipAddresses: ''});
    expect([data.accountsOf('acme'), data.ipAddresses]).to.deep.equal([undefined, undefined]);
    expect(events).to.deep.equal([]);
  });

  it('tells the page nothing of what it lets in, nor of what is taken back', () => {
    const page = new Page();
    const events = heard(page);
    page.hand({accounts: [main], ipAddresses: ['192.0.2.1']}).hand({accounts: null, ipAddresses: undefined});
    expect(events).to.deep.equal([]);
  });

  const secret = '192.0.2.1';
  const slugs = 'Use lower-case letters, digits and single hyphens, beginning with a letter.';
  const faults: readonly [what: string, given: Parameters<Page['hand']>[0], path: string, remedy: string][] =
    [
      [
        'accounts that are no list',
        {accounts: secret},
        'accounts',
        'expected a list in square brackets, found a text.',
      ],
      [
        'an unknown kind',
        {accounts: [main, bot, {...other, kind: 'sub-account'}]},
        'accounts[2].kind',
        'expected one of "main", "subaccount", "extra-key", found a text.',
      ],
      [
        'an id that is a number',
        {accounts: [{...main, id: 7}]},
        'accounts[0].id',
        'expected a text in double quotes, found a number.',
      ],
      [
        'no label',
        {accounts: [{id: 'x', kind: 'main'}]},
        'accounts[0].label',
        'is missing. Add it: a text in double quotes.',
      ],
      [
        'a key type that is null',
        {accounts: [{...main, keyType: null}]},
        'accounts[0].keyType',
        'expected a text in double quotes, found null. Leave the field out where nothing is known.',
      ],
      [
        'an exchange by its name',
        {accounts: [{...main, exchange: 'Acme'}]},
        'accounts[0].exchange',
        `a text is no id. ${slugs}`,
      ],
      [
        'addresses that are no list',
        {accounts: [{...main, ipAddresses: secret}]},
        'accounts[0].ipAddresses',
        'expected a list in square brackets, found a text.',
      ],
      [
        'addresses of all that are no list',
        {ipAddresses: secret},
        'ipAddresses',
        'expected a list in square brackets, found a text.',
      ],
      [
        'addresses that are blocks',
        {ipAddresses: [secret, {address: secret}]},
        'ipAddresses[1]',
        'expected a text in double quotes, found a block in curly braces.',
      ],
      [
        'two accounts with one id',
        {accounts: [main, bot, {...other, id: 'main'}]},
        'accounts[2].id',
        'is the id of accounts[0] too. Give each account of an exchange an id of its own.',
      ],
    ];
  for (const [what, given, path, remedy] of faults) {
    it(`refuses ${what}, and tells the page where and what helps, without a value`, () => {
      const page = new Page();
      const events = heard(page);
      page.hand(given);
      expect(events).to.have.lengthOf(1);
      const message = `${path}: ${remedy} The list is not used.`;
      expect(events[0]).to.include({type: 'guide-error', code: 'invalid-content', path, message});
      expect([page.data.accountsOf('acme'), page.data.ipAddresses]).to.deep.equal([undefined, undefined]);
    });
  }

  it('says how many further faults a list has', () => {
    const page = new Page();
    const events = heard(page);
    page.hand({
      accounts: [
        {...main, kind: 'x'},
        {...bot, kind: 'y'},
        {...other, kind: 'z'},
      ],
    });
    expect(events[0]).to.include({path: 'accounts[0].kind'});
    expect((events[0] as GuideErrorEvent).message).to.match(
      /found a text\. \(2 more\) The list is not used\.$/,
    );
  });

  it('lets in one id at two exchanges', () => {
    const twin = {...other, id: bot.id};
    expect(new Page().hand({accounts: [bot, twin]}).data.accountsOf('zeta')).to.deep.equal([twin]);
  });

  it('uses the one where the other cannot be read', () => {
    const {data} = new Page().hand({accounts: 'all', ipAddresses: ['192.0.2.1']});
    expect(data.ipAddresses).to.deep.equal(['192.0.2.1']);
  });
});

describe('GuideController with the data of a page', () => {
  it("shows the page's accounts from the start", async () => {
    const element = await shownGuide({accounts: [bot, main]});
    expect(element.ready).to.deep.include({pageAccounts: [bot, main], account: 'main'});
  });

  it('takes over accounts that come later, and the key types in them', async () => {
    const element = await shownGuide();
    const change = nextEvent(element, 'guide-account-change');
    element.accounts = [{...bot, keyType: 'trading'}];
    expect(await change).to.include({account: 'bot'});
    expect(element.account).to.equal('bot');
    expect(chosenKeyType(element.ready.progress, 'bot')).to.equal('trading');
  });

  it('hands over the addresses of all accounts', async () => {
    const element = await shownGuide({ipAddresses: ['192.0.2.1']});
    expect(element.controller.snapshot.ipAddresses).to.deep.equal(['192.0.2.1']);
  });

  it('tells the page of accounts that cannot be read, and shows the guide without them', async () => {
    const element = placeGuide({question: makeQuestion({content: guideData()}), accounts: [{}]});
    const events = heard(element);
    await nextEvent(element, 'guide-ready');
    expect(events.map(({type}) => type)).to.deep.equal(['guide-error', 'guide-ready']);
    expect(element.ready.pageAccounts).to.equal(undefined);
  });
});
