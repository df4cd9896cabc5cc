import {expect} from '@open-wc/testing';
import type {ErrorEntry} from '../../src/model/guide.schema.js';
import {keyTypeNames, stepsToRedo} from '../../src/model/search-redo.js';
import {findPlace, pickerStep, type StepPlace} from '../../src/model/search-steps.js';
import {makeGuide} from '../helpers/factories.js';

const guide = makeGuide();
const error: ErrorEntry = {
  id: 'forbidden',
  code: '30010',
  meaning: ['The list is wrong.'],
  steps: ['log-in', 'edit-list', 'paste-key'],
  sources: ['acme-article'],
};
const ids = (places: readonly StepPlace[]) => places.map(({step}) => step.id);

describe('findPlace', () => {
  it('knows a step for everybody, one for a key type, and a sub-step', () => {
    expect(findPlace(guide, 'log-in')).to.have.property('keyTypes', undefined);
    expect(findPlace(guide, 'paste-key')?.keyTypes).to.deep.equal(['fast-connect']);
    expect(findPlace(guide, 'edit-list')?.keyTypes).to.deep.equal(['trading']);
    expect(findPlace(guide, 'nothing')).to.equal(undefined);
  });

  it('shows a sub-step only with the step around it', () => {
    const steps = [
      {
        id: 'outer',
        title: 'Outer',
        keyTypes: ['trading'],
        substeps: [
          {id: 'same', title: 'Same'},
          {id: 'never', title: 'Never', keyTypes: ['fast-connect']},
        ],
      },
    ];
    const nested = makeGuide({steps});
    expect(findPlace(nested, 'same')?.keyTypes).to.deep.equal(['trading']);
    expect(findPlace(nested, 'never')?.keyTypes).to.deep.equal([]);
  });
});

describe('stepsToRedo', () => {
  for (const [keyType, now, later] of [
    [undefined, ['log-in'], ['edit-list', 'paste-key']],
    ['trading', ['log-in', 'edit-list'], ['paste-key']],
    ['fast-connect', ['log-in', 'paste-key'], ['edit-list']],
  ] as const) {
    it(`parts the steps for ${keyType ?? 'no key type'}`, () => {
      const redo = stepsToRedo(guide, error, keyType);
      expect([ids(redo.now), ids(redo.later)]).to.deep.equal([now, later]);
    });
  }

  it('has none for an error that names none', () => {
    const {steps: _steps, ...rest} = error;
    expect(stepsToRedo(guide, rest, 'trading')).to.deep.equal({now: [], later: []});
  });
});

it('keyTypeNames names each key type once, in the order of the guide', () => {
  const places = [findPlace(guide, 'paste-key'), findPlace(guide, 'make-key'), findPlace(guide, 'edit-list')];
  const known = places.filter((place) => place !== undefined);
  expect(keyTypeNames(guide, known)).to.deep.equal(['Trading key', 'Fast Connect key']);
});

it('keyTypeNames names no key type that the places are not for', () => {
  expect(keyTypeNames(guide, [findPlace(guide, 'paste-key')!])).to.deep.equal(['Fast Connect key']);
  expect(keyTypeNames(guide, [findPlace(guide, 'check-account')!])).to.deep.equal([]);
  expect(
    keyTypeNames(makeGuide({steps: [{id: 'only', title: 'Only'}], keyTypes: [], faq: []}), []),
  ).to.deep.equal([]);
});

it('stepsToRedo passes over steps that are not in the guide', () => {
  const {now, later} = stepsToRedo(guide, {...error, steps: ['lost', 'log-in']}, undefined);
  expect([ids(now), ids(later)]).to.deep.equal([['log-in'], []]);
  const {steps: _steps, ...without} = error;
  expect(stepsToRedo(guide, without, undefined)).to.deep.equal({now: [], later: []});
});

it('findPlace shows a sub-step for the key types only that its step is shown for too', () => {
  const narrow = makeGuide({
    steps: [
      {
        id: 'find-key',
        title: 'Find your key',
        tool: 'key-type-picker',
        keyTypes: ['trading'],
        substeps: [{id: 'edit-list', title: 'Edit', keyTypes: ['trading']}],
      },
    ],
  });
  expect(findPlace(narrow, 'edit-list')?.keyTypes).to.deep.equal(['trading']);
});

it('pickerStep finds the step with the choice, if there is one', () => {
  expect(pickerStep(guide)).to.equal('find-key');
  expect(pickerStep(makeGuide({steps: [{id: 'only', title: 'Only'}]}))).to.equal(undefined);
});
