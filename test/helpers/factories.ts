import type {Guide} from '../../src/model/guide.schema.js';
import {admitGuide} from '../../src/model/parse-guide.js';
import {MAIN_ACCOUNT, NO_PROGRESS, withKeyType, withTick} from '../../src/model/progress.js';
import {ProgressSchema, type Progress} from '../../src/model/progress.schema.js';
import type {ReadyState} from '../../src/state/guide-state.js';
import type {GuideQuestion} from '../../src/state/load-guide.js';

/**
 * The content of a small guide, as a file would hold it: one step for all accounts, one with the choice of key type
 * and its sub-steps, one for a single key type, one for everybody.
 */
export function guideData(overrides: Partial<Guide> = {}): Guide {
  return {
    schemaVersion: 1,
    exchange: {id: 'acme', name: 'Acme', hosts: ['acme.example']},
    locale: 'en',
    title: 'Replace Acme IP whitelist',
    basis: 'altrady-article',
    sources: [
      {
        id: 'acme-article',
        title: 'Replace Acme IP whitelist',
        url: 'https://support.altrady.com/en/article/acme',
        confidence: 'altrady',
      },
    ],
    links: [
      {id: 'altrady-settings', label: 'Settings > Exchange API Keys', purpose: 'altrady-settings'},
      {id: 'acme-login', label: 'Acme', href: 'https://www.acme.example/', purpose: 'exchange-login'},
    ],
    notices: [{id: 'keep-account', kind: 'stop', title: 'Never delete the Trading Account'}],
    steps: [
      {id: 'log-in', title: 'Log in to Acme', per: 'once', link: 'acme-login'},
      {
        id: 'find-key',
        title: 'Find your key',
        tool: 'key-type-picker',
        substeps: [
          {id: 'edit-list', title: 'Edit the list', keyTypes: ['trading']},
          {id: 'save-list', title: 'Save the list', keyTypes: ['trading']},
          {id: 'make-key', title: 'Make a new key', keyTypes: ['fast-connect']},
        ],
      },
      {id: 'paste-key', title: 'Paste the key', tool: 'credentials', keyTypes: ['fast-connect']},
      {id: 'check-account', title: 'Check the account'},
    ],
    keyTypes: [
      {
        id: 'trading',
        name: 'Trading key',
        summary: 'Made by hand.',
        signs: [{kind: 'tab', label: 'My keys'}],
        video: 'edit-video',
      },
      {
        id: 'fast-connect',
        name: 'Fast Connect key',
        summary: 'Made by Fast Connect.',
        signs: [{kind: 'label', label: 'Altrady'}],
      },
    ],
    videos: [{id: 'edit-video', number: 1, title: 'Edit the list'}],
    faq: [
      {id: 'why-new-key', question: 'Why a new key?', answer: ['Because.'], keyTypes: ['fast-connect']},
      {id: 'how-long', question: 'How long does it take?', answer: ['Ten minutes.']},
      {id: 'which-list', question: 'Which list?', answer: ['Your own.'], keyTypes: ['trading']},
    ],
    ...overrides,
  };
}

/** The same as a guide that has passed the door: a factory cannot make an impossible one. */
export function makeGuide(overrides: Partial<Guide> = {}): Guide {
  return admitGuide(guideData(overrides));
}

export function makeProgress(overrides: Partial<Progress> = {}): Progress {
  return ProgressSchema.parse({...NO_PROGRESS, ...overrides});
}

/** A mark as progress keeps it: `done(5)` was set at the fifth millisecond. */
export const done = (at: number) => ({done: true, at});
export const undone = (at: number) => ({done: false, at});

interface Reader {
  readonly guide?: Guide;
  readonly account?: string;
  readonly keyType?: string;
  /** Ids of the ticked steps and sub-steps. */
  readonly done?: readonly string[];
}

/** What a reader sees who has come so far. */
export function readyState({
  guide = makeGuide(),
  account = MAIN_ACCOUNT,
  keyType,
  done: ids = [],
}: Reader = {}): ReadyState {
  const chosen = keyType === undefined ? NO_PROGRESS : withKeyType(NO_PROGRESS, account, keyType, 1);
  const progress = ids.reduce((before, id) => withTick(guide, before, account, id, true, 1), chosen);
  return {
    status: 'ready',
    guide,
    progress: makeProgress(progress),
    account,
    pageAccounts: undefined,
    target: undefined,
    saving: 'kept',
  };
}

/** What an element asks for, where a page says nothing but this. */
export function makeQuestion(overrides: Partial<GuideQuestion> = {}): GuideQuestion {
  return {
    exchange: undefined,
    src: undefined,
    content: undefined,
    contentBase: undefined,
    contentSource: undefined,
    locale: 'en',
    timeout: 10_000,
    baseURI: 'https://page.example/settings/keys.html',
    ...overrides,
  };
}
