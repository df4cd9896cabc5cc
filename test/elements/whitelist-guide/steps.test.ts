import {expect} from '@open-wc/testing';
import {makeGuide} from '../../helpers/factories.js';
import {BrokenProgressStore, FakeProgressStore} from '../../helpers/fakes.js';
import {
  choose,
  guideFixture,
  isReady,
  settled,
  stepTitles,
  tick,
  ticked,
} from '../../helpers/guide-fixture.js';
import {allByRole, byRole, nameOf, textOf} from '../../helpers/roles.js';

/** A guide without a choice of key type. */
const plain = makeGuide({
  steps: [
    {id: 'log-in', title: 'Log in', body: ['Click **Log in** under {{Menu > Account}}.', 'Type `1234`.']},
    {
      id: 'edit-list',
      title: 'Edit the list',
      substeps: [
        {id: 'remove-old', title: 'Remove the old addresses'},
        {id: 'paste-new', title: 'Paste the new ones'},
      ],
    },
  ],
});

const bar = (guide: Element): [value: number, max: number] => {
  const {value, max} = byRole(guide, 'progressbar');
  return [value, max];
};

describe('<whitelist-guide> steps', () => {
  it('are a numbered list with a title each', async () => {
    const guide = await guideFixture({content: plain});
    expect(stepTitles(guide)).to.deep.equal(['1. Log in', '2. Edit the list']);
    expect(byRole(guide, 'list', /Edit the list/).tagName).to.equal('OL');
    await expect(guide).to.be.accessible();
  });

  it('show their text in paragraphs, with its marks', async () => {
    const guide = await guideFixture({content: plain});
    const step = byRole(guide, 'listitem', /^1\. Log in/);
    expect([...step.querySelectorAll('.prose p')].map((p) => textOf(p))).to.deep.equal([
      'Click Log in under Menu > Account.',
      'Type 1234.',
    ]);
    expect(step.querySelector('strong')?.textContent).to.equal('Log in');
    expect(step.querySelector('code')?.textContent).to.equal('1234');
    expect([...step.querySelectorAll('bdi b')].map((part) => part.textContent)).to.deep.equal([
      'Menu',
      'Account',
    ]);
  });

  it('have a tick that names the step', async () => {
    const guide = await guideFixture({content: plain});
    expect(allByRole(guide, 'checkbox').map(nameOf)).to.deep.equal([
      'Done: Log in',
      'Remove the old addresses',
      'Paste the new ones',
    ]);
  });

  it('can be ticked', async () => {
    const guide = await guideFixture({content: plain});
    await tick(guide, 'Done: Log in');
    expect(ticked(guide)).to.deep.equal(['Done: Log in']);
    await expect(guide).to.be.accessible();
  });

  it('can be unticked', async () => {
    const guide = await guideFixture({content: plain});
    await tick(guide, 'Done: Log in');
    await tick(guide, 'Done: Log in');
    expect(ticked(guide)).to.deep.equal([]);
  });

  it('are done when all of their smaller steps are', async () => {
    const guide = await guideFixture({content: plain});
    const isDone = (): boolean => byRole(guide, 'listitem', /^2\. Edit/).part.contains('step-done');
    await tick(guide, 'Remove the old addresses');
    expect(isDone()).to.equal(false);
    await tick(guide, 'Paste the new ones');
    expect(isDone()).to.equal(true);
  });

  it('keep their ticks when a request is refused', async () => {
    const guide = await guideFixture({content: plain});
    const refuse = (event: Event): void => {
      event.stopImmediatePropagation();
    };
    addEventListener('guide-step-tick-request', refuse, {capture: true, once: true});
    await tick(guide, 'Done: Log in');
    expect(ticked(guide)).to.deep.equal([]);
  });

  it('keep the request to themselves', async () => {
    const guide = await guideFixture({content: plain});
    let isHeard = false;
    addEventListener('guide-step-tick-request', () => (isHeard = true), {once: true});
    await tick(guide, 'Done: Log in');
    expect(isHeard).to.equal(false);
  });

  it('warn where something could go wrong', async () => {
    const guide = await guideFixture({
      content: makeGuide({
        steps: [
          {
            id: 'paste',
            title: 'Paste',
            warnings: [{id: 'own-list', kind: 'warning', title: 'Own list only', body: ['Or it fails.']}],
          },
        ],
      }),
    });
    const step = byRole(guide, 'listitem', /Paste/);
    expect(textOf(byRole(step, 'note'))).to.equal('Take care: Own list only Or it fails.');
  });
});

describe('<whitelist-guide> progress', () => {
  it('counts the ticks that can be set', async () => {
    const guide = await guideFixture({content: plain});
    await tick(guide, 'Done: Log in');
    expect(bar(guide)).to.deep.equal([1, 3]);
    expect(nameOf(byRole(guide, 'progressbar'))).to.equal('1 of 3 steps done');
    expect(textOf(byRole(guide, 'status', /steps/))).to.equal('1 of 3 steps done');
  });

  it('says when everything is done', async () => {
    const guide = await guideFixture({content: plain});
    for (const name of ['Done: Log in', 'Remove the old addresses', 'Paste the new ones'])
      await tick(guide, name);
    expect(bar(guide)).to.deep.equal([3, 3]);
    expect(textOf(byRole(guide, 'status', /done/))).to.equal('All steps are done.');
    await expect(guide).to.be.accessible();
  });

  it('counts the steps of the chosen key type', async () => {
    const guide = await guideFixture();
    await choose(guide, /Trading/);
    expect(bar(guide)).to.deep.equal([0, 4]);
    await choose(guide, /Fast Connect/);
    expect(bar(guide)).to.deep.equal([0, 4]);
    expect(stepTitles(guide)).to.include('3. Paste the key');
  });

  it('is taken back by resetProgress()', async () => {
    const guide = await guideFixture();
    await choose(guide, /Trading/);
    await tick(guide, 'Edit the list');
    guide.resetProgress();
    await settled(guide);
    expect(ticked(guide)).to.deep.equal([]);
    expect(allByRole(guide, 'radio').filter(({checked}) => checked)).to.deep.equal([]);
  });
});

describe('<whitelist-guide> progress over a reload', () => {
  const content = makeGuide({exchange: {id: 'acme-reload', name: 'Acme', hosts: ['acme.example']}});
  const forget = (): void => {
    localStorage.removeItem('whitelist-guide/progress/acme-reload');
  };
  beforeEach(forget);
  afterEach(forget);

  it('is kept in this browser', async () => {
    const before = await guideFixture({content, progressMode: 'local'});
    await choose(before, /Trading/);
    await tick(before, 'Edit the list');
    before.remove();
    const after = await guideFixture({content, progressMode: 'local'});
    expect(ticked(after)).to.deep.equal(['Edit the list']);
    expect(byRole(after, 'radio', /Trading/).checked).to.equal(true);
  });

  it('is kept without the ticks that were taken back', async () => {
    const before = await guideFixture({content, progressMode: 'local'});
    await tick(before, 'Done: Log in to Acme');
    await tick(before, 'Done: Log in to Acme');
    before.remove();
    const after = await guideFixture({content, progressMode: 'local'});
    expect(ticked(after)).to.deep.equal([]);
  });

  it('is not kept with progress="none"', async () => {
    const before = await guideFixture({content});
    await tick(before, 'Done: Log in to Acme');
    before.remove();
    const after = await guideFixture({content, progressMode: 'local'});
    expect(ticked(after)).to.deep.equal([]);
    expect(localStorage.getItem('whitelist-guide/progress/acme-reload')).to.equal(null);
  });

  it('is not lost by reload() where it cannot be kept', async () => {
    const guide = await guideFixture({content, progressStore: new BrokenProgressStore()});
    await choose(guide, /Trading/);
    await tick(guide, 'Edit the list');
    guide.reload();
    await isReady(guide);
    expect(ticked(guide)).to.deep.equal(['Edit the list']);
  });

  it('is kept in the store of the page, where it has one', async () => {
    const progressStore = new FakeProgressStore();
    const before = await guideFixture({content, progressStore, progressMode: 'local'});
    await tick(before, 'Done: Log in to Acme');
    before.remove();
    const after = await guideFixture({content, progressStore});
    expect(ticked(after)).to.deep.equal(['Done: Log in to Acme']);
    expect(localStorage.getItem('whitelist-guide/progress/acme-reload')).to.equal(null);
  });
});
