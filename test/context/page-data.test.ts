import {expect} from '@open-wc/testing';
import {PageData} from '../../src/context/page-data.js';
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

  for (const [name, given] of [
    ['accounts', {accounts: [{id: 'x'}]}],
    ['ipAddresses', {ipAddresses: '192.0.2.1'}],
  ] as const) {
    it(`refuses ${name} that cannot be read, and tells the page by their name only`, () => {
      const page = new Page();
      const events = heard(page);
      page.hand(given);
      expect(events).to.have.lengthOf(1);
      expect(events[0]).to.include({
        type: 'guide-error',
        code: 'invalid-content',
        path: name,
        message: `${name}: the page has set this property to something that is no such list. It is not used.`,
      });
    });
  }

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
