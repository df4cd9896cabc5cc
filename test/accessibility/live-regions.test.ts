import {expect} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {choose, isReady, settled, tick} from '../helpers/guide-fixture.js';
import {useClipboard} from '../helpers/ip-list.js';
import {allByRole, byRole} from '../helpers/roles.js';
import {waitUntil} from '../helpers/wait-until.js';
import {fill, part, addAccount} from './helpers/actions.js';
import {closePage, show} from './helpers/page.js';
import {Speech} from './helpers/speech.js';

const LIST = ['203.0.113.1', '203.0.113.2'];
const TWO = [
  {id: 'main', label: 'Main', kind: 'main', keyType: 'standard'},
  {id: 'sub-1', label: 'Sub 1', kind: 'subaccount'},
] as const;

interface Row {
  readonly action: string;
  readonly properties?: Partial<WhitelistGuideElement>;
  /** What comes before the action, and is not listened to. */
  readonly prepare?: (guide: Element) => Promise<unknown>;
  readonly act: (guide: Element) => Promise<unknown>;
  readonly said: readonly (string | RegExp)[];
}

const press = async (root: Element, name: string | RegExp): Promise<void> => {
  byRole(root, 'button', name).click();
  await settled(document.body);
};

const search = (guide: Element, words: string) => fill(byRole(part(guide, 'guide-help'), 'searchbox'), words);

/** One action each, and all that is said about it. */
const ROWS: readonly Row[] = [
  {
    action: 'a tick',
    act: (guide) => tick(guide, /^Done: Log in to Bitmart/),
    said: [/^1 of \d+ steps done/],
  },
  {
    action: 'the choice of a key type',
    act: (guide) => choose(guide, /^Standard key/),
    said: [/^0 of \d+ steps done/],
  },
  {
    action: 'the choice of “I’m not sure”',
    act: (guide) => choose(guide, /^I’m not sure/),
    said: [/^How to find out/],
  },
  {
    action: 'another account',
    properties: {accounts: TWO},
    act: (guide) => choose(guide, /^Sub 1/),
    said: [/^0 of \d+ steps done/, /^Done 0 of 2.*Sub 1/],
  },
  {
    action: 'a removed account',
    properties: {keyType: 'standard'},
    prepare: (guide) => addAccount(guide, 'Grid bots'),
    act: (guide) => press(part(guide, 'guide-accounts'), /^Remove: Grid bots/),
    said: [/Grid bots/],
  },
  {
    action: 'a pasted list',
    properties: {keyType: 'standard'},
    act: (guide) => fill(allByRole(part(guide, 'guide-ip-list'), 'textbox')[0]!, LIST.join('\n')),
    said: [/^2 of 20/],
  },
  {
    action: 'a pasted secret',
    properties: {keyType: 'standard'},
    act: (guide) => fill(allByRole(part(guide, 'guide-ip-list'), 'textbox')[0]!, '5f2b8c1e9a7d4f60c3b8e1a2'),
    said: [/secret/],
  },
  {
    action: 'a copied list',
    properties: {keyType: 'standard', ipAddresses: LIST},
    act: async (guide) => {
      const tool = part(guide, 'guide-ip-list');
      await press(tool, /^Copy these 2/);
      await waitUntil(() => byRole(tool, 'status').textContent.includes('2'));
    },
    said: [/^2 addresses copied/],
  },
  {
    action: 'a search, when the typing rests',
    act: async (guide) => {
      const help = part(guide, 'guide-help');
      // A machine that stands still for a while is no rest of the typing.
      Object.assign(help, {pause: 60_000});
      for (const words of ['3', '30']) await search(guide, words);
      Object.assign(help, {pause: 0});
      await search(guide, '300');
      const status = byRole(help, 'status');
      await waitUntil(() => status.textContent.trim() !== '', 'The count is not spoken');
    },
    said: [/./],
  },
  {
    action: 'a vote',
    prepare: async (guide) => {
      await choose(part(guide, 'guide-feedback'), 'Yes');
    },
    act: (guide) => press(part(guide, 'guide-feedback'), 'Send'),
    said: ['Thank you!'],
  },
];

describe('live regions', () => {
  useClipboard();
  let speech: Speech | undefined;

  afterEach(() => {
    speech?.end();
    closePage();
  });

  for (const {action, properties = {}, prepare, act, said} of ROWS) {
    it(`speak once for ${action}`, async () => {
      const guide = await show('en', 'whitelist-guide', properties);
      await prepare?.(guide);
      speech = new Speech(guide);
      await act(guide);
      await settled(guide);
      const heard = speech.take();
      expect(heard).to.have.length(said.length, heard.join(' | '));
      heard.forEach((text, index) => expect(text).to.match(new RegExp(said[index]!)));
    });
  }

  it('say nothing when a guide is loaded again', async () => {
    const guide = await show('en', 'whitelist-guide');
    speech = new Speech(guide);
    guide.reload();
    await isReady(guide);
    expect(speech.take()).to.deep.equal([]);
  });
});
