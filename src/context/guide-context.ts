import {createContext} from '@lit/context';
import {FALLBACK_LOCALE} from '../model/locale-chain.js';
import type {MessageKey, MessageValues} from '../model/messages.js';
import type {AddressBook} from '../state/address-book.js';
import {englishMessage} from '../state/english.js';
import type {GuideState} from '../state/guide-state.js';

/** Gives one of the widget's texts in the reader's language. */
export type Localize = (key: MessageKey, values?: MessageValues) => string;

/** What the elements of one guide see: a snapshot of everything that they render from. */
export interface GuideSnapshot {
  readonly state: GuideState;
  readonly localize: Localize;
  /** Language of the widget's texts. The guide's own is in the guide. */
  readonly locale: string;
  /** Level of the guide's title, 1 to 6; the headings within are one deeper. */
  readonly headingLevel: number;
  /** Domains that links may lead to. */
  readonly linkHosts: readonly string[];
  /** The new list from the page, where it is the same for all accounts. */
  readonly ipAddresses: readonly string[] | undefined;
  /** The lists that the reader has pasted, for as long as the page is open. */
  readonly addressBook: AddressBook;
  /** Whether links into the guide work on this page. */
  readonly deepLinks: boolean;
  /** Where Altrady's settings are, if the page says so. */
  readonly settingsHref: string | undefined;
  /** Where the board of all guides is, if the page says so. */
  readonly startHref: string | undefined;
  /** The day on which the guide was kept, if it could not be reached now: year-month-day. */
  readonly copiedOn: string | undefined;
}

/**
 * State and words travel together, so that no frame shows a guide in one language and its buttons in another.
 * Two copies of the code meet on this key; its number changes with the shape.
 */
export const guideContext = createContext<GuideSnapshot>(Symbol.for('whitelist-guide/state@1'));

/** What is seen before anything is known. */
export const INITIAL_SNAPSHOT: GuideSnapshot = {
  state: {status: 'idle'},
  // None of the words that a guide starts with has values or forms.
  localize: (key) => englishMessage(key) as string,
  locale: FALLBACK_LOCALE,
  headingLevel: 2,
  linkHosts: [],
  ipAddresses: undefined,
  addressBook: new Map(),
  deepLinks: false,
  settingsHref: undefined,
  startHref: undefined,
  copiedOn: undefined,
};
