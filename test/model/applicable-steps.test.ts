import {expect} from '@open-wc/testing';
import {
  applicableSteps,
  appliesTo,
  findKeyType,
  isTickable,
  sortedFaq,
  tickableIds,
  videoFor,
} from '../../src/model/applicable-steps.js';
import {makeGuide} from '../helpers/factories.js';

const guide = makeGuide();
const bare = makeGuide({
  keyTypes: undefined,
  videos: undefined,
  faq: undefined,
  steps: [{id: 'one', title: 'One'}],
});

const plan = (keyType: string | undefined) =>
  applicableSteps(guide, keyType).map(({step, substeps}) => [step.id, ...substeps.map(({id}) => id)]);

describe('appliesTo', () => {
  it('shows what is for every key type before the choice and after it', () => {
    expect([undefined, 'trading'].map((keyType) => appliesTo({}, keyType))).to.deep.equal([true, true]);
  });

  it('shows what is for some key types to these only', () => {
    const answers = [undefined, 'trading', 'fast-connect', 'trad'].map((keyType) =>
      appliesTo({keyTypes: ['trading', 'read-only']}, keyType),
    );
    expect(answers).to.deep.equal([false, true, false, false]);
  });
});

describe('applicableSteps', () => {
  it('leaves out what waits for the choice of a key type', () => {
    expect(plan(undefined)).to.deep.equal([['log-in'], ['find-key'], ['check-account']]);
  });

  it('shows the steps and sub-steps of the chosen key type, in the order of the file', () => {
    expect(plan('trading')).to.deep.equal([
      ['log-in'],
      ['find-key', 'edit-list', 'save-list'],
      ['check-account'],
    ]);
  });

  it('shows another reader other steps', () => {
    expect(plan('fast-connect')).to.deep.equal([
      ['log-in'],
      ['find-key', 'make-key'],
      ['paste-key'],
      ['check-account'],
    ]);
  });
});

describe('tickableIds', () => {
  it('counts the sub-steps in place of their step', () => {
    expect(tickableIds(guide, 'trading')).to.deep.equal([
      'log-in',
      'edit-list',
      'save-list',
      'check-account',
    ]);
  });

  it('counts a single sub-step in place of its step as well', () => {
    expect(tickableIds(guide, 'fast-connect')).to.deep.equal([
      'log-in',
      'make-key',
      'paste-key',
      'check-account',
    ]);
  });

  it('counts a step that waits for the choice as one', () => {
    expect(tickableIds(guide, undefined)).to.deep.equal(['log-in', 'find-key', 'check-account']);
  });
});

describe('isTickable', () => {
  const step = {id: 'one', title: 'One'};
  const substeps = [{id: 'two', title: 'Two'}];

  it('gives a step without sub-steps a tick', () => {
    expect(isTickable({step, substeps: []})).to.equal(true);
  });

  it('gives a step with sub-steps none: they have their own', () => {
    expect(isTickable({step: {...step, substeps}, substeps})).to.equal(false);
  });

  it('gives a step none that waits for the choice of a key type', () => {
    expect(isTickable({step: {...step, substeps, tool: 'key-type-picker'}, substeps: []})).to.equal(false);
  });

  it('gives the choice itself a tick where nothing follows from it', () => {
    expect(isTickable({step: {...step, tool: 'key-type-picker'}, substeps: []})).to.equal(true);
  });

  it('gives a step a tick whose sub-steps are all for other key types', () => {
    expect(isTickable({step: {...step, substeps}, substeps: []})).to.equal(true);
  });
});

describe('sortedFaq', () => {
  const order = (keyType: string | undefined) => sortedFaq(guide, keyType).map(({id}) => id);

  it('keeps the order of the file before the choice', () => {
    expect(order(undefined)).to.deep.equal(['why-new-key', 'how-long', 'which-list']);
  });

  it('puts the answers for the key type first and those for others last', () => {
    expect(order('trading')).to.deep.equal(['which-list', 'how-long', 'why-new-key']);
  });

  it('keeps the order of the file within each group', () => {
    const entry = {question: 'Q', answer: ['A']};
    const faq = ['b', 'a', 'c'].map((id) => ({...entry, id}));
    expect(sortedFaq(makeGuide({faq}), 'trading').map(({id}) => id)).to.deep.equal(['b', 'a', 'c']);
  });

  it('has nothing to sort in a guide without questions', () => {
    expect(sortedFaq(bare, 'trading')).to.deep.equal([]);
  });
});

describe('findKeyType', () => {
  it('finds the key type with an id', () => {
    expect(findKeyType(guide, 'trading')?.name).to.equal('Trading key');
  });

  for (const id of ['paper', 'constructor', undefined]) {
    it(`finds none for ${String(id)}`, () => {
      expect(findKeyType(guide, id)).to.equal(undefined);
    });
  }

  it('finds none in a guide without key types', () => {
    expect(findKeyType(bare, 'trading')).to.equal(undefined);
  });
});

describe('videoFor', () => {
  it('finds the video of a key type', () => {
    expect(videoFor(guide, 'trading')?.id).to.equal('edit-video');
  });

  it('finds none for a key type without one, for no choice, and in a guide without videos', () => {
    expect([
      videoFor(guide, 'fast-connect'),
      videoFor(guide, undefined),
      videoFor(bare, 'trading'),
    ]).to.deep.equal([undefined, undefined, undefined]);
  });
});
