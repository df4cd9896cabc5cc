/** Asks the guide to work on another account. */
export class AccountRequestEvent extends Event {
  static readonly type = 'guide-account-request';
  /** Id of the account. */
  readonly account: string;

  constructor(account: string) {
    super(AccountRequestEvent.type, {bubbles: true, composed: true});
    this.account = account;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-account-request': AccountRequestEvent;
  }
}
