import {INITIAL_SNAPSHOT, type GuideSnapshot} from '../context/guide-context.js';
import {createLocalize, ENGLISH} from '../context/localize.js';
import type {Guide} from '../model/guide.schema.js';
import type {LocaleMessages} from '../model/messages.js';
import {MAIN_ACCOUNT, NO_PROGRESS, withKeyType} from '../model/progress.js';
import type {ReadyState} from '../state/guide-state.js';

/** What a guide is rendered from on a server. */
export interface StaticGuide {
  readonly guide: Guide;
  /** Undefined: English. */
  readonly words: LocaleMessages | undefined;
  /** Domains that links may lead to. */
  readonly linkHosts: readonly string[];
  /** Level of the guide's title, 1 to 6. */
  readonly headingLevel: number;
  /** Pages of the embedding site that links lead to instead. */
  readonly settingsHref?: string | undefined;
  readonly startHref?: string | undefined;
}

/** A guide as a reader sees it who comes for the first time: nothing is ticked, and no key type is chosen. */
export function staticSnapshot({guide, words = ENGLISH, ...page}: StaticGuide): GuideSnapshot {
  const state: ReadyState = {
    status: 'ready',
    guide,
    progress: NO_PROGRESS,
    account: MAIN_ACCOUNT,
    pageAccounts: undefined,
    target: undefined,
    saving: 'kept',
  };
  const {locale} = words;
  return {...INITIAL_SNAPSHOT, ...page, state, localize: createLocalize(words), locale};
}

/** The same guide for a reader with a key type. */
export function withChosenKeyType(snapshot: GuideSnapshot, keyType: string): GuideSnapshot {
  const {state} = snapshot;
  if (state.status !== 'ready') return snapshot;
  const progress = withKeyType(state.progress, state.account, keyType, 0);
  return {...snapshot, state: {...state, progress}};
}

let current: GuideSnapshot = INITIAL_SNAPSHOT;

/** What is rendered from now. Rendering waits for nothing, so two guides never mix. */
export function currentSnapshot(): GuideSnapshot {
  return current;
}

/** Renders something from a snapshot. */
export function renderFrom<T>(snapshot: GuideSnapshot, render: () => T): T {
  const before = current;
  current = snapshot;
  try {
    return render();
  } finally {
    current = before;
  }
}
