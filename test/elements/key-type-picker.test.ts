import {expect, html, oneEvent} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {KeyTypePickerElement} from '../../src/elements/key-type-picker/key-type-picker.js';
import type {KeyTypeRequestEvent} from '../../src/events/key-type-request-event.js';
import {guideData, makeGuide, readyState} from '../helpers/factories.js';
import {choose, guideFixture, settled, snapshotFixture} from '../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from '../helpers/roles.js';

const guide = makeGuide({
  unsureKeyType: ['**First**, look at the tab.', 'Then ask.'],
  keyTypes: [
    {
      id: 'trading',
      name: 'Trading key',
      otherNames: ['regular key', 'manual key'],
      summary: 'Made by hand.',
      signs: [
        {kind: 'tab', label: 'My keys', seenOn: '2025-12-01'},
        {kind: 'label', label: 'Trade'},
      ],
      whitelistEditable: true,
    },
    {
      id: 'fast-connect',
      name: 'Fast Connect key',
      summary: 'Made by Fast Connect.',
      signs: [{kind: 'application-name', label: 'Altrady'}],
      whitelistEditable: false,
    },
  ],
  videos: undefined,
});

const checked = (element: Element): readonly string[] =>
  allByRole(element, 'radio')
    .filter((radio) => radio.checked)
    .map(({value}) => value);

const pickerFixture = (keyType?: string) =>
  snapshotFixture<KeyTypePickerElement>(html`<key-type-picker></key-type-picker>`, {
    state: readyState(keyType === undefined ? {guide} : {guide, keyType}),
  });

describe('<key-type-picker>', () => {
  it('renders nothing until the guide is ready', async () => {
    const {element} = await snapshotFixture(html`<key-type-picker></key-type-picker>`, {
      state: {status: 'loading'},
    });
    expect(textOf(element)).to.equal('');
  });

  it('renders nothing for a guide without key types', async () => {
    const plain = makeGuide({keyTypes: undefined, steps: [{id: 'go', title: 'Go'}], faq: undefined});
    const {element} = await snapshotFixture(html`<key-type-picker></key-type-picker>`, {
      state: readyState({guide: plain}),
    });
    expect(textOf(element)).to.equal('');
  });

  describe('on paper', () => {
    /** The types that are shown there. */
    async function print(element: Element): Promise<readonly string[]> {
      await emulateMedia({media: 'print'});
      return allByRole(element, 'radio').map(({value}) => value);
    }

    afterEach(() => emulateMedia({media: 'screen'}));

    it('shows every type while none is chosen', async () => {
      const {element} = await pickerFixture();
      expect(await print(element)).to.include.members(['trading', 'fast-connect']);
    });

    it('shows every type, and how to find out, to a reader who is not sure', async () => {
      const {element} = await pickerFixture();
      await choose(element, /not sure/);
      expect(await print(element)).to.include.members(['trading', 'fast-connect']);
      expect(textOf(byRole(element, 'status'))).to.include('First, look at the tab.');
    });

    it('shows the chosen type alone', async () => {
      const {element} = await pickerFixture('trading');
      expect(await print(element)).to.deep.equal(['trading']);
    });
  });

  it('is a group of radio buttons, none of them chosen', async () => {
    const {element} = await pickerFixture();
    expect(nameOf(byRole(element, 'group'))).to.equal('Which type of API key do you have?');
    expect(allByRole(element, 'radio').map(({value}) => value)).to.deep.equal([
      'trading',
      'fast-connect',
      '',
    ]);
    expect(checked(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('says what a reader sees on the exchange', async () => {
    const {element} = await pickerFixture();
    expect(allByRole(element, 'radio').map(nameOf)).to.deep.equal([
      'Trading key Also called: regular key or manual key Made by hand. Tab: My keys (as seen on December 1, 2025) Label: Trade You can edit its whitelist',
      'Fast Connect key Made by Fast Connect. Application name: Altrady Its whitelist cannot be edited: you make a new key',
      'I’m not sure Shows how to find out.',
    ]);
  });

  it('says that nobody knows what the exchange shows, where a key type has no signs', async () => {
    const keyTypes = guide.keyTypes!.map((keyType) => ({...keyType, signs: undefined}));
    const {element} = await snapshotFixture(html`<key-type-picker></key-type-picker>`, {
      state: readyState({guide: makeGuide({...guide, keyTypes})}),
    });
    expect(allByRole(element, 'radio').map(nameOf)).to.include(
      'Fast Connect key Made by Fast Connect. It is not known by which words Acme shows it. Its whitelist cannot be edited: you make a new key',
    );
    await expect(element).to.be.accessible();
  });

  it('says less when it is compact', async () => {
    const {element} = await pickerFixture();
    element.compact = true;
    await settled(element);
    expect(nameOf(byRole(element, 'radio', /^Fast/))).to.equal(
      'Fast Connect key Its whitelist cannot be edited: you make a new key',
    );
    expect(element.hasAttribute('compact')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('shows the choice that the guide holds', async () => {
    const {element} = await pickerFixture('trading');
    expect(checked(element)).to.deep.equal(['trading']);
    await expect(element).to.be.accessible();
  });

  it('asks the guide for the chosen key type', async () => {
    const {element, host} = await pickerFixture();
    setTimeout(() => {
      void choose(element, /^Trading/);
    });
    const event: KeyTypeRequestEvent = await oneEvent(host, 'guide-key-type-request');
    expect(event).to.include({keyType: 'trading', bubbles: true, composed: true});
  });

  it('shows the old choice again when nobody grants the request', async () => {
    const {element} = await pickerFixture('trading');
    await choose(element, /^Fast/);
    expect(checked(element)).to.deep.equal(['trading']);
  });

  it('follows the guide', async () => {
    const {element, provide} = await pickerFixture('trading');
    await provide({state: readyState({guide, keyType: 'fast-connect'})});
    expect(checked(element)).to.deep.equal(['fast-connect']);
  });

  it('follows the guide after it was moved within it', async () => {
    const {element, host, provide} = await pickerFixture('trading');
    element.remove();
    host.append(element);
    await provide({state: readyState({guide, keyType: 'fast-connect'})});
    expect(checked(element)).to.deep.equal(['fast-connect']);
  });

  it('takes a heading of the page', async () => {
    const {element} = await snapshotFixture<KeyTypePickerElement>(
      html`<key-type-picker><span slot="heading">What do you see?</span></key-type-picker>`,
      {state: readyState({guide})},
    );
    expect(nameOf(byRole(element, 'group'))).to.equal('What do you see?');
  });
});

describe('<key-type-picker> for readers who are not sure', () => {
  const help = 'How to find out First, look at the tab. Then ask.';

  it('explains how to find out, and says so', async () => {
    const shown = await guideFixture({content: guide});
    await choose(shown, /not sure/);
    expect(textOf(byRole(shown, 'status', /How to/))).to.equal(help);
    expect(byRole(shown, 'radio', /not sure/).checked).to.equal(true);
    await expect(shown).to.be.accessible();
  });

  it('takes the explanation away with a choice', async () => {
    const shown = await guideFixture({content: guide});
    await choose(shown, /not sure/);
    await choose(shown, /^Trading/);
    expect(textOf(shown)).not.to.include('How to find out');
    expect(byRole(shown, 'radio', /not sure/).checked).to.equal(false);
  });

  it('explains it for no other account', async () => {
    const accounts = [
      {id: 'one', label: 'One', kind: 'main'},
      {id: 'two', label: 'Two', kind: 'subaccount'},
    ] as const;
    const shown = await guideFixture({content: guide, accounts});
    await choose(shown, /not sure/);
    await choose(shown, /^Two/);
    expect(byRole(shown, 'radio', /not sure/).checked).to.equal(false);
    expect(textOf(shown)).not.to.include('How to find out First');
    await choose(shown, /^One/);
    expect(byRole(shown, 'radio', /not sure/).checked).to.equal(true);
  });

  it('takes a choice back', async () => {
    const shown = await guideFixture({content: guide, keyType: 'trading'});
    await choose(shown, /not sure/);
    expect(shown.keyType).to.equal(undefined);
    expect(textOf(shown)).to.include('Choose your key type to see how to go on.');
  });

  it('is not offered by a guide that cannot explain it', async () => {
    const shown = await guideFixture({content: guideData()});
    expect(allByRole(shown, 'radio', /not sure/)).to.deep.equal([]);
  });
});
