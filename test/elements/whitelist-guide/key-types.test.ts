import {expect} from '@open-wc/testing';
import {guideData, makeGuide} from '../../helpers/factories.js';
import {choose, guideFixture, settled, stepTitles, tick, ticked} from '../../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from '../../helpers/roles.js';

const stop = {id: 'keep-old-key', kind: 'stop', title: 'Keep the old key'} as const;

/** Everything that can be for one key type only. */
function content() {
  const data = guideData();
  return makeGuide({
    notices: [
      ...(data.notices ?? []),
      {...stop, keyTypes: ['fast-connect']},
      {id: 'two-lists', kind: 'note', title: 'Two lists', body: ['One is not meant here.']},
    ],
    credentials: [{id: 'passphrase', name: 'Passphrase', exchangeName: 'Memo'}],
  });
}

const substeps = (guide: Element): readonly string[] =>
  allByRole(byRole(guide, 'listitem', /Find your key/), 'checkbox').map(nameOf);
const video = (guide: Element): string => {
  const found = guide.shadowRoot?.querySelector('guide-steps')?.shadowRoot?.querySelector('guide-video');
  return found ? textOf(found) : '';
};

describe('<whitelist-guide> before the choice of a key type', () => {
  it('asks for it in the step that needs it', async () => {
    const guide = await guideFixture({content: content()});
    const step = byRole(guide, 'listitem', /Find your key/);
    expect(nameOf(byRole(step, 'group'))).to.equal('Which type of API key do you have?');
    expect(textOf(step)).to.include('Choose your key type to see how to go on.');
  });

  it('shows no step, video or notice of a single key type', async () => {
    const guide = await guideFixture({content: content()});
    expect(stepTitles(guide)).to.deep.equal([
      '1. Log in to Acme',
      '2. Find your key',
      '3. Check the account',
    ]);
    expect(substeps(guide)).to.deep.equal([]);
    expect(video(guide)).to.equal('');
    expect(allByRole(guide, 'note', /Keep the old key/)).to.deep.equal([]);
  });

  it('offers no tick for the step that waits for it', async () => {
    const guide = await guideFixture({content: content()});
    expect(allByRole(guide, 'checkbox').map(nameOf)).to.deep.equal([
      'Done: Log in to Acme',
      'Done: Check the account',
    ]);
  });
});

describe('<whitelist-guide> after the choice of a key type', () => {
  it('shows the smaller steps and the video of that type in place of the hint', async () => {
    const guide = await guideFixture({content: content()});
    await choose(guide, /Trading/);
    expect(substeps(guide)).to.deep.equal(['Edit the list', 'Save the list']);
    expect(video(guide)).to.equal(
      'Video 1: Edit the list This video is not linked yet. The written steps take you all the way.',
    );
    expect(textOf(guide)).not.to.include('Choose your key type');
    await expect(guide).to.be.accessible();
  });

  it('shows the steps, notices and reminders of that type', async () => {
    const guide = await guideFixture({content: content()});
    await choose(guide, /Fast Connect/);
    await settled(guide);
    expect(stepTitles(guide)).to.deep.equal([
      '1. Log in to Acme',
      '2. Find your key',
      '3. Paste the key',
      '4. Check the account',
    ]);
    expect(textOf(byRole(guide, 'note', /Keep the old key/))).to.equal('Stop: Keep the old key');
    expect(textOf(byRole(guide, 'listitem', /Paste the key/))).to.include('Passphrase called Memo on Acme');
    await expect(guide).to.be.accessible();
  });

  it('shows no player for a type without a video', async () => {
    const guide = await guideFixture({content: content()});
    await choose(guide, /Fast Connect/);
    expect(video(guide)).to.equal('');
    expect(allByRole(guide, 'iframe')).to.deep.equal([]);
  });

  it('loses no tick when the reader changes the choice and comes back', async () => {
    const guide = await guideFixture({content: content()});
    await choose(guide, /Trading/);
    await tick(guide, 'Edit the list');
    await tick(guide, 'Done: Log in to Acme');
    await choose(guide, /Fast Connect/);
    expect(ticked(guide)).to.deep.equal(['Done: Log in to Acme']);
    await choose(guide, /Trading/);
    expect(ticked(guide)).to.deep.equal(['Done: Log in to Acme', 'Edit the list']);
  });

  it('can be led to it by the page', async () => {
    const guide = await guideFixture({content: content(), keyType: 'trading'});
    expect(byRole(guide, 'radio', /Trading/).checked).to.equal(true);
    expect(substeps(guide)).to.deep.equal(['Edit the list', 'Save the list']);
  });

  it('tells the page what was chosen', async () => {
    const guide = await guideFixture({content: content()});
    await choose(guide, /Trading/);
    expect(guide.keyType).to.equal('trading');
  });
});

describe('<whitelist-guide> notices', () => {
  it('say in words what kind they are', async () => {
    const guide = await guideFixture({content: content()});
    expect(textOf(byRole(guide, 'note'))).to.equal('Stop: Never delete the Trading Account');
    expect(nameOf(byRole(guide, 'disclosure', /Two lists/))).to.equal('Good to know: Two lists');
  });

  it('stand open where something could be lost, and folded where it is good to know', async () => {
    const notices = [
      {id: 'lost', kind: 'stop', title: 'Lost', body: ['For good.']},
      {id: 'fails', kind: 'warning', title: 'Fails', body: ['Perhaps.']},
      {id: 'nice', kind: 'note', title: 'Nice', body: ['To know.']},
    ] as const;
    const guide = await guideFixture({content: guideData({notices: structuredClone(notices) as never})});
    expect(allByRole(guide, 'note').map((note) => textOf(note))).to.deep.equal([
      'Stop: Lost For good.',
      'Take care: Fails Perhaps.',
    ]);
    expect(byRole(guide, 'disclosure', /Nice/).open).to.equal(false);
  });
});
