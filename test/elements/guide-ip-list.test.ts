import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import type {GuideSnapshot} from '../../src/context/guide-context.js';
import {defineLazy} from '../../src/elements/lazy-elements.js';
import type {GuideIpListElement} from '../../src/elements/guide-ip-list/guide-ip-list.js';
import type {LinkEvent} from '../../src/events/link-event.js';
import type {Guide, IpRules} from '../../src/model/guide.schema.js';
import {readAddresses, type AddressBook} from '../../src/state/address-book.js';
import type {ReadyState} from '../../src/state/guide-state.js';
import {makeGuide, readyState} from '../helpers/factories.js';
import {settled, snapshotFixture, tick} from '../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf, type Role} from '../helpers/roles.js';
import {copy, paste, useClipboard} from '../helpers/ip-list.js';

const twenty = Array.from({length: 20}, (_, index) => `203.0.113.${index + 1}`);
const FRESH = 'Paste the new list from Altrady';
const OLD = 'The list that is on Acme now';
const RESULT = 'The list for Acme';
const COPY = 'Copy all 20 addresses';
const ONE_BY_ONE = /^Does Acme refuse the list\?/;
const COMPARE = 'Compare with the list that is on Acme now';
const RULES = 'What Acme accepts';
const SECRET = '5f2b8c1e9a7d4f60c3b8e1a2';

const rule = <T>(value: T, source = 'acme-article') => ({value, sources: [source]});
const comma: IpRules = {separators: rule(['comma'])};
const hearsay: Guide['sources'] = [
  {
    id: 'acme-article',
    title: 'Acme',
    url: 'https://support.altrady.com/en/article/acme',
    confidence: 'altrady',
  },
  {id: 'blog', title: 'A blog', url: 'https://blog.example.com/acme', confidence: 'third-party'},
];

/** The tool below a guide with these rules, with an address book of its own. */
async function fixture(ipRules: IpRules | undefined = comma, snapshot: Partial<GuideSnapshot> = {}) {
  const guide = makeGuide({ipRules, sources: hearsay});
  return snapshotFixture<GuideIpListElement>(html`<guide-ip-list></guide-ip-list>`, {
    state: readyState({guide}),
    addressBook: new Map(),
    linkHosts: ['altrady.com'],
    ...snapshot,
  });
}

/** With a list from the page, so that no test has to paste it. */
const fixtureWith = (addresses: readonly string[], ipRules: IpRules = comma) =>
  fixture(ipRules, {ipAddresses: addresses});

function names(root: Element, role: Role): readonly string[] {
  return allByRole(root, role).map(nameOf);
}

async function unfold(root: Element, name: string | RegExp): Promise<HTMLDetailsElement> {
  const fold = byRole(root, 'disclosure', name);
  fold.open = true;
  await settled(root);
  return fold;
}

/** What a list of terms says about each. */
function definitions(root: Element): Readonly<Record<string, string>> {
  const terms = [...(root.shadowRoot?.querySelectorAll('dt') ?? [])];
  return Object.fromEntries(terms.map((term) => [textOf(term), textOf(term.nextElementSibling!)]));
}

describe('<guide-ip-list>', () => {
  const clipboard = useClipboard();

  before(() => defineLazy('guide-ip-list'));

  it('renders nothing until the guide is ready', async () => {
    const {element} = await fixture(comma, {state: {status: 'loading'}});
    expect(element).shadowDom.to.equal('');
  });

  describe('the new list', () => {
    it('asks for the list where the page has none', async () => {
      const {element} = await fixture();
      expect(names(element, 'textbox')).to.deep.equal([FRESH]);
      expect(textOf(element)).to.include('Your lists stay on this page.').and.not.include('address found');
      await expect(element).to.be.accessible();
    });

    it('leaves nothing to the browser’s memory or spell checker', async () => {
      const {element} = await fixture();
      const box = byRole(element, 'textbox', FRESH);
      expect([box.autocomplete, box.spellcheck, box.getAttribute('autocapitalize')]).to.deep.equal([
        'off',
        false,
        'off',
      ]);
    });

    it('shows a pasted list in the exchange’s separator, with its count', async () => {
      const {element} = await fixture();
      await paste(element, FRESH, twenty.join(' \r\n'));
      expect(byRole(element, 'textbox', RESULT)).to.include({value: twenty.join(','), readOnly: true});
      expect(textOf(element)).to.include('20 of 20 addresses');
      expect(textOf(byRole(element, 'status'))).to.equal('20 of 20 addresses');
      await expect(element).to.be.accessible();
    });

    it('takes a list that a tool puts in, whose event says nothing of how', async () => {
      const {element} = await fixture();
      const box = byRole(element, 'textbox', FRESH);
      box.value = twenty.join();
      let thrown: string | undefined;
      const handleError = (event: ErrorEvent): void => {
        thrown = event.message;
        event.preventDefault();
      };
      const {onerror} = window;
      window.onerror = null;
      addEventListener('error', handleError);
      box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      removeEventListener('error', handleError);
      window.onerror = onerror;
      await settled(element);
      expect(thrown).to.equal(undefined);
      expect(byRole(element, 'textbox', RESULT).value).to.equal(twenty.join(','));
    });

    describe('where another account has the same', () => {
      const accounts = [
        {id: 'main', label: 'Main', kind: 'main'},
        {id: 'bot', label: 'Grid bots', kind: 'subaccount'},
      ] as const;
      const SAME = 'You have pasted the same list for Main';

      async function secondList(text: string): Promise<GuideIpListElement> {
        const state: ReadyState = {
          ...readyState({guide: makeGuide({ipRules: comma})}),
          pageAccounts: accounts,
        };
        const {element, provide} = await fixture(comma, {state});
        await paste(element, FRESH, twenty.join());
        await provide({state: {...state, account: 'bot'}});
        await paste(element, FRESH, text);
        return element;
      }

      it('warns: each list works for one key only', async () => {
        const element = await secondList(twenty.toReversed().join('\n'));
        expect(textOf(byRole(element, 'note')))
          .to.include(SAME)
          .and.include('Each list works for one key only.');
        expect(names(element, 'button')).to.include('Copy these 20 addresses anyway');
        await expect(element).to.be.accessible();
      });

      it('is silent where one address differs', async () => {
        const element = await secondList([...twenty.slice(1), '198.51.100.1'].join());
        expect(textOf(element)).to.not.include(SAME);
        expect(names(element, 'button')).to.include(COPY);
      });
    });

    for (const [what, addresses, label] of [
      ['too short', twenty.slice(1), 'Copy these 19 addresses anyway'],
      ['too long', [...twenty, '198.51.100.1'], 'Copy these 21 addresses anyway'],
      ['not Altrady’s', [...twenty.slice(1), '192.168.1.5'], 'Copy these 20 addresses anyway'],
      ['as it should be', twenty, COPY],
    ] as const) {
      it(`offers to copy a list that is ${what} as “${label}”`, async () => {
        const {element} = await fixtureWith(addresses);
        expect(names(element, 'button')).to.include(label);
      });
    }

    it('takes the page’s list without asking', async () => {
      const {element} = await fixtureWith(twenty);
      expect(names(element, 'textbox')).to.deep.equal([RESULT]);
      expect(textOf(element)).to.include('This page has handed the list over.').and.include('20 of 20');
    });

    it('takes the list of the account before the one for all', async () => {
      const own = twenty.map((address) => address.replace('203.0.113', '198.51.100'));
      const accounts = [{id: 'main', label: 'Grid bots', kind: 'main', ipAddresses: own}] as const;
      const state: ReadyState = {...readyState({guide: makeGuide({ipRules: comma})}), pageAccounts: accounts};
      const {element} = await fixture(comma, {state, ipAddresses: twenty});
      expect(byRole(element, 'textbox', RESULT).value).to.equal(own.join(','));
      expect(textOf(element)).to.include('The new list for Grid bots');
    });

    it('asks for the list of an account of which the page knows none', async () => {
      const accounts = [{id: 'main', label: 'Grid bots', kind: 'main', ipAddresses: []}] as const;
      const state: ReadyState = {...readyState(), pageAccounts: accounts};
      const {element} = await fixture(comma, {state});
      expect(names(element, 'textbox')).to.deep.equal([FRESH]);
    });

    it('empties the box on demand and puts the cursor into it', async () => {
      const {element} = await fixture();
      await paste(element, FRESH, twenty.join());
      byRole(element, 'button', `Clear: ${FRESH}`).click();
      await settled(element);
      const box = byRole(element, 'textbox', FRESH);
      expect(box.value).to.equal('');
      expect(element.shadowRoot!.activeElement).to.equal(box);
      expect(names(element, 'textbox')).to.deep.equal([FRESH]);
    });
  });

  describe('what is wrong with a list', () => {
    it('names bad lines by their number and keeps the good ones', async () => {
      const {element} = await fixture();
      await paste(element, FRESH, [...twenty, '203.0.113.999', 'oops'].join('\n'));
      const warning = textOf(byRole(element, 'note'));
      expect(warning).to.include('Take care: 2 parts of the text are not addresses');
      expect(warning).to.include('Line 21: 203.0.113.999 has a number above 255.');
      expect(warning).to.include('Line 22: oops has no address in it.');
      expect(byRole(element, 'textbox', RESULT).value).to.equal(twenty.join(','));
      await expect(element).to.be.accessible();
    });

    it('names the first bad lines only where there are many', async () => {
      const {element} = await fixture();
      await paste(element, FRESH, Array.from({length: 11}, () => '1.2.3').join('\n'));
      expect(textOf(element)).to.include('Line 8:').and.include('And 3 more.').and.not.include('Line 9:');
    });

    it('says that there is no address yet', async () => {
      const {element} = await fixture();
      await paste(element, FRESH, 'hello');
      expect(textOf(element)).to.include('No address found yet');
      expect(names(element, 'textbox')).to.deep.equal([FRESH]);
    });

    it('says which addresses were there twice', async () => {
      const {element} = await fixture();
      await paste(element, FRESH, [...twenty, twenty[4]].join());
      expect(textOf(element)).to.include(
        '1 address was there more than once. The list has it once: 203.0.113.5',
      );
    });

    const table: readonly [what: string, addresses: readonly string[], rules: IpRules, words: RegExp][] = [
      [
        'a list that is not whole',
        twenty.slice(1),
        {},
        /19 of 20 addresses.*This is not the whole list.*copy the whole list/,
      ],
      [
        'too many addresses',
        [...twenty, '198.51.100.1'],
        {},
        /21 addresses, not 20.*Is the list of another key in it too\?/,
      ],
      [
        'an exchange that takes fewer',
        twenty,
        {maximum: rule(10)},
        /Acme takes 10 addresses for one key, and your list has 20.*Nobody has said which ones can be left out/,
      ],
      [
        'the shorter list that support has named for such an exchange',
        twenty.slice(0, 10),
        {maximum: rule(10)},
        /10 of 20 addresses.*shorter than Altrady’s, because Acme takes 10 addresses.*Use only addresses that Altrady’s support has named/,
      ],
      [
        'an exchange that takes fewer, with the guide’s advice',
        twenty,
        {maximum: {...rule(10), note: 'Use **two** keys.'}},
        /your list has 20 Use two keys\./,
      ],
      [
        'a maximum of which only a third party tells',
        twenty,
        {maximum: rule(10, 'blog')},
        /your list has 20.*A third party says so, not Acme\./,
      ],
      [
        'IPv6 that is refused',
        ['2001:db8::1'],
        {ipv6: rule(false)},
        /Acme takes no IPv6 addresses.*2001:db8::1 Ask Altrady/,
      ],
      [
        'IPv6 that is unknown',
        ['2001:db8::1'],
        {},
        /It is not known whether Acme takes IPv6 addresses.*Try the whole list/,
      ],
      [
        'ranges that are refused',
        ['203.0.113.0/24'],
        {ranges: rule(false)},
        /Acme takes no ranges.*203\.0\.113\.0\/24/,
      ],
      ['ranges that are unknown', ['203.0.113.0/24'], {}, /It is not known whether Acme takes ranges/],
      [
        'an address of a home network',
        ['192.168.1.1'],
        {},
        /1 address cannot be one of Altrady’s 192\.168\.1\.1/,
      ],
    ];
    for (const [what, addresses, rules, words] of table) {
      it(`warns of ${what}`, async () => {
        const {element} = await fixtureWith(addresses, rules);
        expect(textOf(element)).to.match(words);
        await expect(element).to.be.accessible();
      });
    }

    it('has nothing to say about a whole list that the exchange takes', async () => {
      const {element} = await fixtureWith(twenty, {...comma, maximum: rule(20)});
      expect(allByRole(element, 'note')).to.deep.equal([]);
    });
  });

  describe('a secret in the box', () => {
    for (const label of [FRESH, OLD]) {
      it(`is refused, cleared and explained in “${label}”`, async () => {
        const addressBook: AddressBook = new Map();
        const {element} = await fixture(comma, {addressBook});
        await paste(element, FRESH, twenty.join());
        await unfold(element, COMPARE);
        const before = readAddresses(addressBook, {guide: makeGuide(), account: 'main'});
        await paste(element, label, `${twenty.join()}\nsecret: ${SECRET}`);
        expect(byRole(element, 'textbox', label).value).to.equal('');
        expect(textOf(byRole(element, 'alert'))).to.include(
          'That looked like a key or a secret. It has been cleared.',
        );
        expect(readAddresses(addressBook, {guide: makeGuide(), account: 'main'})).to.deep.equal({
          ...before,
          [label === FRESH ? 'fresh' : 'old']: '',
        });
        expect(element.shadowRoot!.textContent).not.to.include(SECRET);
        await expect(element).to.be.accessible();
      });
    }

    it('is gone before anything else on the page can run', async () => {
      const {element} = await fixture();
      void paste(element, FRESH, SECRET);
      expect(byRole(element, 'textbox', FRESH).value).to.equal('');
    });

    it('is explained anew each time', async () => {
      const {element} = await fixture();
      await paste(element, FRESH, SECRET);
      const first = byRole(element, 'alert');
      await paste(element, FRESH, SECRET);
      expect(byRole(element, 'alert')).not.to.equal(first);
    });

    it('is forgotten when a list is pasted', async () => {
      const {element} = await fixture();
      await paste(element, FRESH, SECRET);
      await paste(element, FRESH, twenty.join());
      expect(allByRole(element, 'alert')).to.deep.equal([]);
      expect(byRole(element, 'textbox', RESULT).value).to.equal(twenty.join());
    });

    it('is refused while it is typed', async () => {
      const {element} = await fixture();
      byRole(element, 'textbox', FRESH).focus();
      await sendKeys({type: 'secret: abcd'});
      await settled(element);
      expect(byRole(element, 'textbox', FRESH).value).to.equal('');
      expect(allByRole(element, 'alert')).to.have.length(1);
    });

    it('is not the only thing refused: so is a text longer than any list', async () => {
      const {element} = await fixture();
      await paste(element, FRESH, 'lorem ipsum '.repeat(2000));
      expect(textOf(byRole(element, 'alert'))).to.include('too long for a list');
      expect(byRole(element, 'textbox', FRESH).value).to.equal('');
    });
  });

  describe('copying', () => {
    it('puts the list on the clipboard, says so, and tells the page how many', async () => {
      const {element, host} = await fixtureWith(twenty);
      setTimeout(() => byRole(element, 'button', COPY).click());
      const event = await oneEvent(host, 'guide-ip-copy');
      await settled(element);
      expect(clipboard.text).to.equal(twenty.join(','));
      expect(event).to.include({count: 20, composed: true, bubbles: true});
      expect(textOf(byRole(element, 'status'))).to.equal('20 addresses copied. Now paste them on Acme.');
      await expect(element).to.be.accessible();
    });

    it('says so again the second time', async () => {
      const {element} = await fixtureWith(twenty);
      await copy(element, COPY);
      const first = byRole(element, 'status').firstElementChild;
      await copy(element, COPY);
      expect(byRole(element, 'status').firstElementChild).not.to.equal(first);
      expect(textOf(byRole(element, 'status'))).to.include('20 addresses copied.');
    });

    for (const [what, state] of [
      ['refuses', 'refuses'],
      ['has no clipboard', 'missing'],
    ] as const) {
      it(`selects the list where the browser ${what}`, async () => {
        clipboard.state = state;
        const {element, host} = await fixtureWith(twenty);
        host.addEventListener('guide-ip-copy', () => expect.fail('Nothing was copied.'));
        await copy(element, COPY);
        const box = byRole(element, 'textbox', RESULT);
        expect(element.shadowRoot!.activeElement).to.equal(box);
        expect([box.selectionStart, box.selectionEnd]).to.deep.equal([0, box.value.length]);
        expect(textOf(byRole(element, 'status'))).to.match(
          /The text is selected: press Ctrl\+C, or ⌘C on a Mac\./,
        );
        await expect(element).to.be.accessible();
      });
    }

    it('notices when the reader copies the selected list by hand', async () => {
      clipboard.state = 'missing';
      const {element, host} = await fixtureWith(twenty);
      await copy(element, COPY);
      setTimeout(() =>
        byRole(element, 'textbox', RESULT).dispatchEvent(
          new ClipboardEvent('copy', {bubbles: true, composed: true}),
        ),
      );
      expect(await oneEvent(host, 'guide-ip-copy')).to.include({count: 20});
    });

    for (const [from, to] of [
      [0, 5],
      [5, 9999],
    ] as const) {
      it(`does not take a piece of the list, from ${from} to ${to}, for the list`, async () => {
        const {element, host} = await fixtureWith(twenty);
        host.addEventListener('guide-ip-copy', () => expect.fail('Only a piece was copied.'));
        const box = byRole(element, 'textbox', RESULT);
        box.setSelectionRange(from, to);
        box.dispatchEvent(new ClipboardEvent('copy', {bubbles: true, composed: true}));
        expect(textOf(byRole(element, 'status'))).to.equal('');
      });
    }
  });

  describe('the separator', () => {
    const table: readonly [IpRules['separators'], string][] = [
      [rule(['comma']), ','],
      [rule(['space']), ' '],
      [rule(['newline']), '\n'],
      [rule(['semicolon', 'comma']), ';'],
      [undefined, ','],
    ];
    for (const [separators, sign] of table) {
      it(`is ${JSON.stringify(sign)} where the rule is ${separators?.value.join(' or ') ?? 'unknown'}`, async () => {
        const {element} = await fixtureWith(twenty, separators ? {separators} : {});
        expect(byRole(element, 'textbox', RESULT).value).to.equal(twenty.join(sign));
      });
    }

    it('is named where there is only one', async () => {
      const {element} = await fixtureWith(twenty);
      expect(allByRole(element, 'radio')).to.deep.equal([]);
      expect(textOf(element)).to.include('Between two addresses: a comma.');
    });

    it('is marked where only a third party names it', async () => {
      const {element} = await fixtureWith(twenty, {separators: rule(['comma'], 'blog')});
      expect(textOf(element)).to.include('a comma. A third party says so, not Acme.');
    });

    it('can be chosen where the exchange takes several', async () => {
      const {element} = await fixtureWith(twenty, {separators: rule(['comma', 'space'])});
      expect(nameOf(byRole(element, 'group'))).to.equal('Between two addresses');
      expect(names(element, 'radio')).to.deep.equal(['a comma', 'a space']);
    });

    it('can be chosen where nobody knows it, which is said', async () => {
      const {element} = await fixtureWith(twenty, {});
      expect(nameOf(byRole(element, 'group'))).to.include('It is not known what Acme wants');
      expect(names(element, 'radio')).to.deep.equal(['a comma', 'a new line', 'a space']);
      byRole(element, 'radio', 'a new line').click();
      await settled(element);
      expect(byRole(element, 'textbox', RESULT).value).to.equal(twenty.join('\n'));
      await expect(element).to.be.accessible();
    });
  });

  describe('one by one', () => {
    it('is offered, folded, where the rule is unknown', async () => {
      const {element} = await fixtureWith(twenty);
      expect(byRole(element, 'disclosure', ONE_BY_ONE).open).to.equal(false);
      await unfold(element, ONE_BY_ONE);
      expect(names(element, 'checkbox')).to.deep.equal(twenty);
      await expect(element).to.be.accessible();
    });

    it('stands open, with the whole list folded, where the exchange takes one at a time', async () => {
      const {element} = await fixtureWith(twenty, {...comma, entry: rule('one-by-one')});
      expect(names(element, 'checkbox')).to.deep.equal(twenty);
      expect(names(element, 'textbox')).to.deep.equal([]);
      await unfold(element, 'The whole list at once');
      expect(names(element, 'textbox')).to.deep.equal([RESULT]);
    });

    it('is left out where the exchange takes the whole list', async () => {
      const {element} = await fixtureWith(twenty, {...comma, entry: rule('all-at-once')});
      expect(names(element, 'disclosure')).to.deep.equal([COMPARE, RULES]);
    });

    it('copies one address and says which', async () => {
      const {element, host} = await fixtureWith(twenty);
      host.addEventListener('guide-ip-copy', () => expect.fail('This is not the list.'));
      await unfold(element, ONE_BY_ONE);
      await copy(element, 'Copy 203.0.113.7');
      expect(clipboard.text).to.equal('203.0.113.7');
      expect(textOf(byRole(element, 'status'))).to.equal('203.0.113.7 copied.');
    });

    it('selects the address where the browser does not let a page copy', async () => {
      clipboard.state = 'refuses';
      const {element} = await fixtureWith(twenty);
      await unfold(element, ONE_BY_ONE);
      await copy(element, 'Copy 203.0.113.7');
      expect(String(getSelection())).to.equal('203.0.113.7');
      expect(textOf(byRole(element, 'status'))).to.include('press Ctrl+C');
    });

    it('counts the ticks and keeps them in the address book', async () => {
      const addressBook: AddressBook = new Map();
      const {element} = await fixture(comma, {addressBook, ipAddresses: twenty});
      await unfold(element, ONE_BY_ONE);
      await tick(element, '203.0.113.3');
      await tick(element, '203.0.113.4');
      expect(textOf(element)).to.include('2 of 20 put in');
      await tick(element, '203.0.113.3');
      expect(textOf(element)).to.include('1 of 20 put in');
      expect([...readAddresses(addressBook, {guide: makeGuide(), account: 'main'}).entered]).to.deep.equal([
        '203.0.113.4',
      ]);
    });
  });

  describe('the comparison', () => {
    it('says what to remove, add and keep, each counted', async () => {
      const {element} = await fixtureWith(twenty);
      await unfold(element, COMPARE);
      await paste(element, OLD, [...twenty.slice(0, 18), '198.51.100.1'].join('\n'));
      const fold = byRole(element, 'disclosure', COMPARE);
      expect(textOf(fold)).to.match(
        /Remove 1 address 198\.51\.100\.1 Add 2 addresses 203\.0\.113\.19 203\.0\.113\.20 Keep 18 addresses/,
      );
      expect(textOf(byRole(element, 'status'))).to.equal(
        'Remove 1 address, Add 2 addresses, Keep 18 addresses',
      );
      await expect(element).to.be.accessible();
    });

    it('says when both lists are the same, whatever their order', async () => {
      const {element} = await fixtureWith(twenty);
      await unfold(element, COMPARE);
      await paste(element, OLD, [...twenty].reverse().join(', '));
      expect(textOf(element)).to.include('Both lists are the same. There is nothing to change.');
    });

    it('names bad lines of the old list too', async () => {
      const {element} = await fixtureWith(twenty);
      await unfold(element, COMPARE);
      await paste(element, OLD, 'x\n203.0.113.1');
      expect(textOf(byRole(element, 'disclosure', COMPARE)))
        .to.include('Line 1: x')
        .and.include('Keep 1 address');
    });
  });

  describe('what the exchange accepts', () => {
    it('shows what is known, what is hearsay, and what is not known', async () => {
      const {element} = await fixture({
        field: {...rule('Trusted IPs', 'blog'), note: 'It was **Link IP** before.'},
        maximum: rule(1000),
        separators: rule(['comma', 'space']),
        ipv6: rule(true),
        ranges: rule(false),
        expiryDays: rule(90),
      });
      await unfold(element, RULES);
      const source = 'Source: Acme support.altrady.com, opens in a new tab';
      expect(definitions(element)).to.deep.equal({
        'Name of the field':
          'Trusted IPs A third party says so, not Acme. It was Link IP before. Source: A blog blog.example.com',
        'Most addresses for a key': `1,000 ${source}`,
        'Between two addresses': `a comma or a space ${source}`,
        'All at once or one by one': 'not known',
        'IPv6 addresses': `yes ${source}`,
        Ranges: `no ${source}`,
        'A key without addresses stops working after': `90 days ${source}`,
      });
      await expect(element).to.be.accessible();
    });

    it('knows nothing where the guide has no rules', async () => {
      const {element} = await fixture({});
      await unfold(element, RULES);
      expect(new Set(Object.values(definitions(element)))).to.deep.equal(new Set(['not known']));
    });

    it('does not call a rule hearsay for which the exchange vouches too', async () => {
      const {element} = await fixture({maximum: {value: 20, sources: ['blog', 'acme-article']}});
      await unfold(element, RULES);
      expect(definitions(element)['Most addresses for a key']).not.to.include('third party');
    });

    it('leads to the sources of a rule, and to no foreign host', async () => {
      const {element} = await fixture({maximum: {value: 20, sources: ['blog', 'acme-article']}});
      await unfold(element, RULES);
      expect(definitions(element)['Most addresses for a key']).to.equal(
        '20 Source: Acme support.altrady.com, opens in a new tab and A blog blog.example.com',
      );
      const links = allByRole(element, 'link');
      expect(links.map(({href}) => href)).to.deep.equal(['https://support.altrady.com/en/article/acme']);
      const purposes: string[] = [];
      element.addEventListener('guide-link', (event: LinkEvent) => {
        event.preventDefault();
        purposes.push(event.purpose);
      });
      links[0]?.click();
      expect(purposes).to.deep.equal(['source']);
      await expect(element).to.be.accessible();
    });
  });

  describe('several accounts', () => {
    const states = ['main', 'grid'].map((account) =>
      readyState({guide: makeGuide({ipRules: comma}), account}),
    );

    it('keeps the lists and ticks of each apart, and brings them back', async () => {
      const [main, grid] = states;
      const {element, provide} = await fixture(comma, {state: main!});
      await paste(element, FRESH, twenty.join());
      await unfold(element, COMPARE);
      await paste(element, OLD, '198.51.100.1');
      await unfold(element, ONE_BY_ONE);
      await tick(element, '203.0.113.1');

      await provide({state: grid!});
      expect(byRole(element, 'textbox', FRESH).value).to.equal('');
      expect(names(element, 'checkbox')).to.deep.equal([]);
      await paste(element, FRESH, '198.51.100.7');
      expect(byRole(element, 'textbox', RESULT).value).to.equal('198.51.100.7');

      await provide({state: main!});
      expect(byRole(element, 'textbox', RESULT).value).to.equal(twenty.join(','));
      await unfold(element, COMPARE);
      expect(byRole(element, 'textbox', OLD).value).to.equal('198.51.100.1');
      await unfold(element, ONE_BY_ONE);
      expect(byRole(element, 'checkbox', '203.0.113.1').checked).to.equal(true);
    });

    it('forgets messages about the account before', async () => {
      const [main, grid] = states;
      const {element, provide} = await fixture(comma, {state: main!});
      await paste(element, FRESH, SECRET);
      await provide({state: grid!});
      expect(allByRole(element, 'alert')).to.deep.equal([]);
      expect(textOf(byRole(element, 'status'))).to.equal('');
    });

    it('keeps a pasted list when it is moved in the document', async () => {
      const {element, host} = await fixture();
      await paste(element, FRESH, twenty.join());
      element.remove();
      host.append(element);
      await settled(host);
      expect(byRole(element, 'textbox', RESULT).value).to.equal(twenty.join(','));
    });
  });
});
