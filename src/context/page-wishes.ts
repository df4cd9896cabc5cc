import {chosenKeyType, MAIN_ACCOUNT} from '../model/progress.js';
import type {GuideAction, ReadyState} from '../state/guide-state.js';

/** What a page may wish of a guide. The same properties tell it what the reader has chosen. */
export interface WishingHost {
  keyType: string | undefined;
  account: string | undefined;
}

/** Tells what the page wishes from what the reader has chosen. */
export class PageWishes {
  readonly #host: WishingHost;
  /** What the properties said when they were looked at last. */
  #last: Partial<WishingHost> & {readonly exchange?: string} = {};

  constructor(host: WishingHost) {
    this.#host = host;
  }

  /** What the page wants of a guide. What the reader has chosen in another one is no wish for this. */
  for(exchange: string): WishingHost {
    const {keyType, account} = this.#host;
    const last = this.#last;
    if (last.exchange === undefined || last.exchange === exchange) return {keyType, account};
    return {
      keyType: keyType === last.keyType ? undefined : keyType,
      account: account === last.account ? undefined : account,
    };
  }

  /** What the page has set since the last report. */
  look(): readonly GuideAction[] {
    const {keyType, account} = this.#host;
    const actions: GuideAction[] = [];
    if (account !== this.#last.account)
      actions.push({type: 'select-account', account: account ?? MAIN_ACCOUNT});
    if (keyType !== this.#last.keyType) actions.push({type: 'select-key-type', keyType, at: Date.now()});
    return actions;
  }

  /** Lets the properties say what is chosen now. */
  report({guide, progress, account}: ReadyState): void {
    const isUnnamed = this.#host.account === undefined && account === MAIN_ACCOUNT;
    const chosen = {keyType: chosenKeyType(progress, account), account: isUnnamed ? undefined : account};
    this.#last = {exchange: guide.exchange.id, ...chosen};
    Object.assign(this.#host, chosen);
  }
}
