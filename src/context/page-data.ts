import {GuideErrorEvent} from '../events/guide-error-event.js';
import type {PageAccount} from '../model/account.schema.js';
import {admitAccounts, admitIpAddresses, pageDataError} from '../model/doors.js';

interface PageDataHost extends EventTarget {
  readonly accounts?: unknown;
  readonly ipAddresses?: unknown;
}

/** Lets in what a page hands over as properties: its accounts and their new lists. */
export class PageData {
  readonly #host: PageDataHost;
  readonly #handleChange: () => void;
  #seen: {accounts?: unknown; ipAddresses?: unknown} = {};
  #accounts: readonly PageAccount[] = [];
  #ipAddresses: readonly string[] | undefined;

  constructor(host: PageDataHost, handleChange: () => void) {
    this.#host = host;
    this.#handleChange = handleChange;
  }

  /** The new list where it is the same for all accounts. */
  get ipAddresses(): readonly string[] | undefined {
    return this.#ipAddresses;
  }

  /** The page's accounts of one exchange, or undefined if it has given none. */
  accountsOf(exchangeId: string): readonly PageAccount[] | undefined {
    const own = this.#accounts.filter(({exchange = exchangeId}) => exchange === exchangeId);
    return own.length > 0 ? own : undefined;
  }

  /** Looks whether the page has handed over something else. */
  look(): void {
    const {accounts, ipAddresses} = this.#host;
    if (accounts === this.#seen.accounts && ipAddresses === this.#seen.ipAddresses) return;
    this.#seen = {accounts, ipAddresses};
    this.#accounts = this.#admitOne('accounts', accounts, admitAccounts) ?? [];
    this.#ipAddresses = this.#admitOne('ipAddresses', ipAddresses, admitIpAddresses);
    this.#handleChange();
  }

  #admitOne<T>(
    name: 'accounts' | 'ipAddresses',
    data: unknown,
    admit: (data: unknown) => T | undefined,
  ): T | undefined {
    // Preact takes a property back by an empty text, others by null.
    if (data === undefined || data === null || data === '') return undefined;
    const admitted = admit(data);
    if (admitted === undefined) this.#host.dispatchEvent(new GuideErrorEvent(pageDataError(name, data)));
    return admitted;
  }
}
