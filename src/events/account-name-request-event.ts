import type {AccountKind} from '../model/progress.schema.js';

/**
 * Asks the guide to add an account, or to name one anew.
 * Not composed: a reader's own words stay within the guide, and no listener of the page sees them.
 */
export class AccountNameRequestEvent extends Event {
  static readonly type = 'guide-account-name-request';
  /** Id of the account; undefined for a new one. */
  readonly account: string | undefined;
  readonly label: string;
  readonly kind: AccountKind;

  constructor(account: string | undefined, label: string, kind: AccountKind) {
    super(AccountNameRequestEvent.type, {bubbles: true});
    this.account = account;
    this.label = label;
    this.kind = kind;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-account-name-request': AccountNameRequestEvent;
  }
}
