/** Asks the guide to take an account off the list, or to bring it back. */
export class AccountRemovalRequestEvent extends Event {
  static readonly type = 'guide-account-removal-request';
  /** Id of the account. */
  readonly account: string;
  readonly removed: boolean;

  constructor(account: string, removed: boolean) {
    super(AccountRemovalRequestEvent.type, {bubbles: true});
    this.account = account;
    this.removed = removed;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-account-removal-request': AccountRemovalRequestEvent;
  }
}
