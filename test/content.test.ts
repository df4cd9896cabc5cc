import {expect} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../src/elements/whitelist-guide/whitelist-guide.js';
import {choose, settled, stepTitles} from './helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from './helpers/roles.js';
import {parseShipped, shippedGuide} from './helpers/shipped-guide.js';

const words = (element: Element): string => textOf(element, {folded: true});

describe('the Bitmart guide', () => {
  let guide: WhitelistGuideElement;
  beforeEach(async () => {
    guide = await shippedGuide('bitmart');
  });

  it('has the title, the scope and the date of the article', () => {
    expect(nameOf(byRole(guide, 'heading', /Replace/))).to.equal('Replace Bitmart IP whitelist');
    expect(words(guide)).to.include('How to replace the IP whitelist on your Bitmart Futures API key');
    expect(textOf(guide.shadowRoot!.querySelector('[part="scope"]')!)).to.equal('Bitmart Futures');
    expect(words(guide)).to.include('Updated on December 1, 2025');
  });

  it('has its six steps in order', () => {
    const expected = [
      /^1\. Log in to Altrady and go to Settings > Exchange API Keys$/,
      /^2\. Log in to Bitmart$/,
      /^3\. .*Bitmart API Management page$/,
      /^4\. .*type of API key/,
      /^5\. Repeat .*connected subaccount/,
      /^6\. .*remaining live accounts$/,
    ];
    const titles = stepTitles(guide);
    expect(titles).to.have.length(expected.length);
    expected.forEach((title, index) => {
      expect(titles[index]).to.match(title);
    });
  });

  it('links Bitmart and its API page, and shows the links without an address as text', () => {
    const step = (title: RegExp): HTMLElement => byRole(guide, 'listitem', title);
    expect(byRole(step(/^2\./), 'link').href).to.equal('https://www.bitmart.com/');
    expect(byRole(step(/^3\./), 'link').href).to.equal('https://www.bitmart.com/en-US/api-config');
    expect(allByRole(step(/^1\./), 'link')).to.deep.equal([]);
    expect(textOf(step(/^1\./))).to.include('Settings > Exchange API Keys');
    expect(allByRole(step(/^6\./), 'link')).to.deep.equal([]);
    expect(textOf(step(/^6\./))).to.include('Update IP whitelists: Start Here');
  });

  it('leads to Altrady’s settings where the page says where they are', async () => {
    guide.altradySettingsHref = '/settings';
    await settled(guide);
    const step = byRole(guide, 'listitem', /^1\./);
    expect(byRole(step, 'link').href).to.equal(`${location.origin}/settings`);
  });

  it('tells the two types of key apart by what Bitmart shows', () => {
    expect(allByRole(byRole(guide, 'listitem', /^4\./), 'radio')).to.have.length(3);
    const fastConnect = nameOf(byRole(guide, 'radio', /^Fast Connect/));
    expect(fastConnect)
      .to.include('Tab: Third-Party Authorization')
      .and.to.include('Application name: Altrady');
    expect(fastConnect).to.include('third-party').and.to.include('cannot be edited');
    const standard = nameOf(byRole(guide, 'radio', /^Standard/));
    expect(standard)
      .to.include('Tab: API Management')
      .and.to.include('API list')
      .and.to.include('regular key');
    expect(standard).to.include('You can edit its whitelist');
  });

  it('explains to readers who are not sure where to look', async () => {
    await choose(guide, /not sure/);
    const help = textOf(byRole(guide, 'status', /How to find out/));
    for (const label of [
      'API Management',
      'API list',
      'Third-Party Authorization',
      'application name Altrady',
    ])
      expect(help).to.include(label);
  });

  for (const [type, title] of [
    [/^Fast Connect/, 'Video 1: Update Bitmart Fast Connect (Third-party) API key'],
    [/^Standard/, 'Video 2: Update Bitmart Standard API key'],
  ] as const) {
    it(`binds “${title}” to its key type, without a dead player`, async () => {
      await choose(guide, type);
      const step = byRole(guide, 'listitem', /^4\./);
      expect(textOf(step)).to.include(title);
      expect(textOf(step).match(/Video \d:/g)).to.have.length(1);
      expect(allByRole(step, 'iframe')).to.deep.equal([]);
      expect(allByRole(step, 'button', /play/i)).to.deep.equal([]);
    });
  }

  it('walks a Fast Connect key through a new key for the existing Trading Account', async () => {
    await choose(guide, /^Fast Connect/);
    const walk = words(byRole(guide, 'listitem', /^4\./));
    const order = [
      /key string/,
      /Resolve or Edit/,
      /Update API Key or Secret/,
      /Copy the list/,
      /cannot be edited/,
      /new key by hand/,
      /Do not use Fast Connect/,
      /Memo/,
      /Paste the list/,
      /20/,
      /existing Trading Account/,
      /paste the new key, secret and passphrase/,
      /Passphrase called Memo on Bitmart/,
      /click Connect/,
    ];
    expectInOrder(walk, order);
  });

  it('walks a standard key through replacing its list', async () => {
    await choose(guide, /^Standard/);
    const walk = words(byRole(guide, 'listitem', /^4\./));
    expectInOrder(walk, [
      /key string/,
      /Update API Key or Secret/,
      /Copy the list/,
      /find the key with the same key string/,
      /Click Edit/,
      /Remove every old address/,
      /Paste the new list/,
      /Click Confirm/,
      /Count the addresses/,
      /Click Save/,
      /click Update/,
    ]);
  });

  it('answers the three questions of the article', () => {
    const answer = (question: string): string => {
      const entry = byRole(guide, 'disclosure', question);
      return words(entry).slice(question.length).trim();
    };
    expectInOrder(
      answer('My key was created using Fast Connect or Third Party. Why can’t I edit the IP whitelist?'),
      [
        /exchange makes such a key/,
        /permissions and its list/,
        /Most exchanges/,
        /new key by hand/,
        /existing Trading Account/,
      ],
    );
    expectInOrder(answer('Can I create my new API key using Fast Connect?'), [
      /^No\. Fast Connect is only for a new connection/,
      /new Trading Account/,
      /not linked to the trading history or the positions/,
      /Do not use Fast Connect to replace a key/,
      /video 1/,
      /new key by hand/,
      /edit your existing Trading Account/,
      /key and secret/,
    ]);
    expectInOrder(answer('I created a new API key—do I need a new Trading Account?'), [
      /^No\. In Altrady, go to Settings > Exchange API Keys/,
      /Edit/,
      /Paste the new API key and secret/,
      /Video 1/i,
      /only when you connect a brand-new exchange account or subaccount/,
    ]);
  });

  it('stops readers before anything is lost', () => {
    const stops = allByRole(guide, 'note', /^Stop:/)
      .map(nameOf)
      .join(' ');
    expect(stops).to.include('Never delete or recreate the Trading Account');
    expect(stops).to.include('Never use Fast Connect for a replacement key');
    expect(stops).to.match(/history.*lost/);
  });

  it('goes on to the related article', () => {
    expect(textOf(byRole(guide, 'navigation', 'Go on'))).to.include('Update IP whitelists: Start Here');
  });

  it('thanks for the vote', async () => {
    await choose(guide, 'Yes');
    byRole(guide, 'button', 'Send').click();
    await settled(guide);
    expect(words(guide)).to.include('Thank you!');
  });

  it('names the article among its sources', () => {
    const sources = byRole(guide, 'disclosure', 'Where this comes from');
    sources.open = true;
    expect(allByRole(sources, 'link').map(({href}) => href)).to.include(
      'https://support.altrady.com/en/article/replace-bitmart-ip-whitelist-s4f5p8',
    );
  });

  it('gives a source for every fact', async () => {
    const {guide: content} = await parseShipped('bitmart');
    const {
      steps,
      keyTypes = [],
      videos = [],
      faq = [],
      notices = [],
      credentials = [],
      errors = [],
    } = content!;
    const facts = [
      steps,
      steps.flatMap(({substeps = []}) => substeps),
      keyTypes,
      videos,
      faq,
      notices,
      credentials,
    ];
    const bare = [...facts.flat(), ...errors].filter(({sources}) => !sources?.length);
    expect(bare.map(({id}) => id)).to.deep.equal([]);
  });

  it('sets nobody a deadline', () => {
    expect(words(guide)).not.to.match(/deadline|Replace your lists by/i);
  });
});

/** Each of the patterns is found behind the one before. */
function expectInOrder(text: string, patterns: readonly RegExp[]): void {
  let rest = text;
  for (const pattern of patterns) {
    const found = pattern.exec(rest);
    expect(found, `${String(pattern)} in: ${rest.slice(0, 300)}`).not.to.equal(null);
    rest = rest.slice((found?.index ?? 0) + (found?.[0].length ?? 0));
  }
}
