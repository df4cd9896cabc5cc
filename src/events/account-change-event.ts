/** Another account is worked on. */
export class AccountChangeEvent extends Event {
  static readonly type = 'guide-account-change';
  readonly account: string;

  constructor(account: string) {
    super(AccountChangeEvent.type, {bubbles: true, composed: true});
    this.account = account;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-account-change': AccountChangeEvent;
  }
}
