import {GuideError} from '../../src/model/guide-error.js';
import {BrokenProgressStore, FakeContentSource, HeldContentSource} from '../helpers/fakes.js';
import {settled} from '../helpers/guide-fixture.js';
import {allByRole, byRole} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';
import {addAccount, fill, part, tickAll, unfoldAll} from './helpers/actions.js';
import {bitmartWith, place, show, type Locale} from './helpers/page.js';

/** Brings a page into a state in a language: gives back what is looked at, the element or the part that differs. */
type Open = (locale: Locale) => Promise<Element>;

const TWENTY = Array.from({length: 20}, (_, index) => `203.0.113.${index + 1}`);
/** With what cannot be read, what stands twice, and what no exchange can reach. */
const FAULTY = [
  '203.0.113.1',
  '203.0.113.1',
  '999.1.1.1',
  'hello',
  '192.168.0.1',
  '2001:db8::1',
  '10.0.0.0/8',
];
const ACCOUNTS = [
  {id: 'main', label: 'Main', kind: 'main', keyType: 'standard'},
  {id: 'sub-1', label: 'Sub 1', kind: 'subaccount'},
  {id: 'grid', label: 'شبكة', kind: 'extra-key', keyType: 'fast-connect'},
] as const;
const NO_SOURCE = {
  loadGuide: () => Promise.reject(new GuideError('network', 'The guide did not arrive. Try again.')),
  loadMessages: () => Promise.resolve(undefined),
  listGuides: () => Promise.reject(new GuideError('network', 'The list did not arrive.')),
};

/** Everything that readers can meet, by name. */
export const STATES: Readonly<Record<string, Open>> = {
  'a guide that is loading': async (locale) => {
    const guide = place(locale, 'whitelist-guide', {
      exchange: 'acme',
      contentSource: new HeldContentSource(),
    });
    await waitUntil(() => allByRole(guide, 'status').length > 0, 'It does not load');
    await settled(guide);
    return guide;
  },
  'a guide that failed': async (locale) => {
    const guide = place(locale, 'whitelist-guide', {
      exchange: 'acme',
      contentSource: new FakeContentSource({}),
    });
    await waitUntil(() => allByRole(guide, 'alert').length > 0, 'It does not fail');
    return guide;
  },
  'a guide with no key type chosen': (locale) => show(locale, 'whitelist-guide'),
  'a guide for a reader who is not sure': async (locale) => {
    const guide = await show(locale, 'whitelist-guide');
    const picker = part(guide, 'guide-key-types');
    allByRole(picker, 'radio').at(-1)!.click();
    await settled(guide);
    return picker;
  },
  'a guide for the one key type': (locale) => show(locale, 'whitelist-guide', {keyType: 'standard'}),
  'a guide for the other key type': (locale) => show(locale, 'whitelist-guide', {keyType: 'fast-connect'}),
  'a guide with all that unfolds open': async (locale) =>
    unfoldAll(await show(locale, 'whitelist-guide', {keyType: 'standard'})),
  'a guide with half the ticks': async (locale) => {
    const guide = await show(locale, 'whitelist-guide', {keyType: 'standard'});
    for (const box of allByRole(part(guide, 'guide-steps'), 'checkbox').slice(0, 5)) box.click();
    await settled(guide);
    return part(guide, 'guide-steps');
  },
  'a guide with all ticks': async (locale) =>
    tickAll(await show(locale, 'whitelist-guide', {keyType: 'fast-connect'})),
  'a guide whose ticks cannot be kept': async (locale) => {
    const guide = await show(locale, 'whitelist-guide', {progressStore: new BrokenProgressStore()});
    await tickAll(guide);
    return part(guide, 'guide-progress');
  },
  'a guide that is overdue': async (locale) => {
    const content = await bitmartWith(locale, {reviewBy: '2020-01-31', basis: 'general-article'});
    return show(locale, 'whitelist-guide', {content});
  },
  'a guide in another language than its words': (locale) =>
    show(locale, 'whitelist-guide', {exchange: 'kraken'}),
  'a guide with links to its steps': async (locale) => {
    const guide = await show(locale, 'whitelist-guide', {keyType: 'standard', deepLinks: true});
    // The clipboard is not for tests: the browser refuses, and the link is there to be copied by hand.
    const link = part(guide, 'guide-copy-link');
    byRole(link, 'button').click();
    await waitUntil(() => link.shadowRoot!.querySelector('input'));
    return part(guide, 'guide-steps');
  },
  'a guide with a video': async (locale) => {
    const videos = ['fast-connect-video', 'standard-video'].map((id, index) => ({
      id,
      number: index + 1,
      title: 'Update the key',
      provider: 'youtube',
      reference: 'abcdefghijk',
    }));
    const content = await bitmartWith(locale, {videos});
    return part(await show(locale, 'whitelist-guide', {content, keyType: 'standard'}), 'guide-video');
  },

  'help with results': async (locale) => unfoldAll(await search(locale, 'IP')),
  'help with more codes than it lists at once': async (locale) => {
    const errors = Array.from({length: 12}, (_, index) => ({
      id: `code-${index}`,
      code: `${30_000 + index}`,
      message: 'IP is forbidden',
      meaning: ['The address is not in the list.'],
      sources: ['bitmart-errors'],
    }));
    const guide = await show(locale, 'whitelist-guide', {content: await bitmartWith(locale, {errors})});
    return unfoldAll(part(guide, 'guide-help'));
  },
  'help without results': (locale) => search(locale, 'zzzzzzzz'),
  'help with an unknown code': (locale) => search(locale, '-99999'),

  'the address tool with a good list': async (locale) => unfoldAll(await addressTool(locale, TWENTY)),
  'the address tool for an exchange without rules': async (locale) => {
    const content = await bitmartWith(locale, {ipRules: undefined});
    const guide = await show(locale, 'whitelist-guide', {content, keyType: 'standard'});
    return fillTool(guide, TWENTY);
  },
  'the address tool with findings': (locale) => addressTool(locale, FAULTY),
  'the address tool with a comparison': async (locale) => {
    const tool = await addressTool(locale, TWENTY);
    await unfoldAll(tool);
    await fill(allByRole(tool, 'textbox').at(-1)!, [...TWENTY.slice(3), '198.51.100.7', 'hello'].join('\n'));
    return tool;
  },
  'the address tool that refuses a secret': (locale) => addressTool(locale, ['5f2b8c1e9a7d4f60c3b8e1a2']),
  'the address tool where copying fails': async (locale) => {
    const tool = await addressTool(locale, TWENTY);
    allByRole(tool, 'button').at(-1)!.click();
    await waitUntil(() => byRole(tool, 'status').textContent.trim() !== '');
    return tool;
  },

  'accounts with the form open': async (locale) =>
    unfoldAll(part(await show(locale, 'whitelist-guide'), 'guide-accounts')),
  'accounts of the page': (locale) => show(locale, 'whitelist-guide', {accounts: ACCOUNTS}),
  'accounts of the reader, one renamed': async (locale) => pressNth(await ownAccounts(locale), 0),
  'accounts after a removal': async (locale) => pressNth(await ownAccounts(locale), 3),

  'feedback with a vote': async (locale) => {
    const feedback = part(await show(locale, 'whitelist-guide'), 'guide-feedback');
    allByRole(feedback, 'radio')[1]!.click();
    await settled(feedback);
    return feedback;
  },
  'feedback that was sent': async (locale) => {
    const feedback = part(await show(locale, 'whitelist-guide'), 'guide-feedback');
    allByRole(feedback, 'radio')[0]!.click();
    await settled(feedback);
    return pressNth(feedback, 0);
  },

  'a picker alone': (locale) => show(locale, 'key-type-picker'),
  'a compact picker alone, chosen': (locale) =>
    show(locale, 'key-type-picker', {compact: true, keyType: 'standard'}),
  'questions alone, open': async (locale) => unfoldAll(await show(locale, 'guide-faq')),
  'questions with a filter that finds': async (locale) => {
    const faq = await show(locale, 'guide-faq', {searchable: true});
    await fill(byRole(faq, 'searchbox'), 'API');
    return faq;
  },
  'questions with a filter that finds none': async (locale) => {
    const faq = await show(locale, 'guide-faq', {searchable: true});
    await fill(byRole(faq, 'searchbox'), 'zzzzzzzz');
    return faq;
  },

  'the board': (locale) => board(locale),
  'the board with accounts': (locale) =>
    board(locale, {
      hrefTemplate: '/guides/{exchange}',
      accounts: ACCOUNTS.map((account, index) => ({...account, exchange: index < 2 ? 'bitmart' : 'acme'})),
    }),
  'the board with a filter that finds none': async (locale) => {
    const index = await board(locale);
    await fill(byRole(index, 'searchbox'), 'zzzzzzzz');
    return index;
  },
  'the board that failed': async (locale) => {
    const index = place(locale, 'whitelist-index', {contentSource: NO_SOURCE});
    await waitUntil(() => allByRole(index, 'alert').length > 0, 'It does not fail');
    return index;
  },
};

async function search(locale: Locale, words: string): Promise<Element> {
  const help = part(await show(locale, 'whitelist-guide'), 'guide-help');
  await fill(byRole(help, 'searchbox'), words);
  return help;
}

async function pressNth(element: Element, index: number): Promise<Element> {
  allByRole(element, 'button')[index]!.click();
  await settled(element);
  return element;
}

async function addressTool(locale: Locale, list: readonly string[]): Promise<HTMLElement> {
  return fillTool(await show(locale, 'whitelist-guide', {keyType: 'standard'}), list);
}

async function fillTool(guide: Element, list: readonly string[]): Promise<HTMLElement> {
  const tool = part(guide, 'guide-ip-list');
  await fill(allByRole(tool, 'textbox')[0]!, list.join('\n'));
  return tool;
}

/** What the reader has listed, with a form below. */
async function ownAccounts(locale: Locale): Promise<HTMLElement> {
  const guide = await show(locale, 'whitelist-guide', {keyType: 'standard'});
  for (const name of ['Grid bots', 'شبكة 2']) await addAccount(guide, name);
  return part(guide, 'guide-accounts');
}

async function board(
  locale: Locale,
  properties: Partial<HTMLElementTagNameMap['whitelist-index']> = {},
): Promise<HTMLElement> {
  const index = place(locale, 'whitelist-index', properties);
  await waitUntil(() => allByRole(index, 'list').length > 0, 'The board did not come');
  await settled(index);
  return index;
}
