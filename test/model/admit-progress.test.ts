import {expect} from '@open-wc/testing';
import {admitProgress, isNewerProgress} from '../../src/model/doors.js';
import {NO_PROGRESS} from '../../src/model/progress.js';
import type {Progress} from '../../src/model/progress.schema.js';
import {done} from '../helpers/factories.js';

const full: Progress = {
  version: 2,
  once: {'log-in': done(1)},
  accounts: {
    main: {steps: {'edit-list': done(2)}, keyType: {id: null, at: 3}},
    'Konto 2 / ümlaut': {
      steps: {},
      keyType: {id: 'trading', at: 4},
      name: {label: 'Bot', kind: 'extra-key', at: 5},
      removed: {value: true, at: 6},
    },
  },
};

describe('admitProgress', () => {
  it('lets in what this release has kept', () => {
    expect(admitProgress(JSON.parse(JSON.stringify(full)))).to.deep.equal(full);
    expect(admitProgress(NO_PROGRESS)).to.deep.equal(NO_PROGRESS);
  });

  it('brings what the first release kept up to this one, with every tick and choice', () => {
    const accounts = {main: {steps: {'edit-list': done(2)}, keyType: {id: 'trading', at: 3}}};
    const old = {version: 1, once: {'log-in': done(1)}, accounts};
    expect(admitProgress(old)).to.deep.equal({version: 2, once: {'log-in': done(1)}, accounts});
  });

  it('lets in ids and names that are as short or as long as they may be', () => {
    for (const [id, label] of [['x', 'x'] as const, ['x'.repeat(100), 'x'.repeat(80)] as const]) {
      const name = {label, kind: 'main', at: 0};
      const accounts = {[id]: {steps: {['x'.repeat(64)]: done(0)}, name}};
      expect(admitProgress({...NO_PROGRESS, accounts})).to.deep.equal({...NO_PROGRESS, accounts});
    }
  });

  it('leaves what it migrates as it was', () => {
    const old = Object.freeze({version: 1, once: {}, accounts: {}});
    expect(admitProgress(old)).to.deep.equal(NO_PROGRESS);
  });

  const account = {steps: {}};
  const refused: readonly [what: string, data: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'done'],
    ['a list', []],
    ['no version', {once: {}, accounts: {}}],
    ['version 0', {...full, version: 0}],
    ['a fraction of a version', {...full, version: 1.5}],
    ['a version in quotes', {...full, version: '2'}],
    ['a version of later years', {...full, version: 3}],
    ['no ticks', {version: 2, accounts: {}}],
    ['an unknown field', {...full, secret: 's3cret'}],
    ['an unknown field of an account', {...full, accounts: {main: {...account, apiKey: 'k'}}}],
    ['a step that is no id', {...full, once: {'Log in': done(1)}}],
    ['a step beyond all measure', {...full, once: {['x'.repeat(65)]: done(1)}}],
    ['a tick without a time', {...full, once: {'log-in': {done: true}}}],
    ['a tick before 1970', {...full, once: {'log-in': done(-1)}}],
    ['a tick at a fraction', {...full, once: {'log-in': done(1.5)}}],
    ['a tick that is no yes and no no', {...full, once: {'log-in': {done: 'yes', at: 1}}}],
    ['a key type that is no id', {...full, accounts: {main: {...account, keyType: {id: '<b>', at: 1}}}}],
    ['an account without an id', {...full, accounts: {'': account}}],
    ['an account beyond all measure', {...full, accounts: {['x'.repeat(101)]: account}}],
    [
      'a name beyond all measure',
      {...full, accounts: {a: {...account, name: {label: 'x'.repeat(81), kind: 'main', at: 1}}}},
    ],
    ['an empty name', {...full, accounts: {a: {...account, name: {label: '', kind: 'main', at: 1}}}}],
    ['an unknown kind', {...full, accounts: {a: {...account, name: {label: 'A', kind: 'demo', at: 1}}}}],
  ];
  for (const [what, data] of refused) {
    it(`refuses ${what}`, () => {
      expect(admitProgress(data)).to.equal(undefined);
    });
  }
});

describe('isNewerProgress', () => {
  it('finds what a later release has kept', () => {
    expect(isNewerProgress({version: 3})).to.equal(true);
  });

  for (const data of [{version: 2}, {version: 1}, {version: '3'}, {}, null, 'x']) {
    it(`finds none in ${JSON.stringify(data)}`, () => {
      expect(isNewerProgress(data)).to.equal(false);
    });
  }
});
