/** The last step of an account, or of all accounts, was done. */
export class CompleteEvent extends Event {
  static readonly type = 'guide-complete';
  readonly exchange: string;
  /** Id of the account; undefined when all accounts are done. */
  readonly account: string | undefined;

  constructor(exchange: string, account: string | undefined) {
    super(CompleteEvent.type, {bubbles: true, composed: true});
    this.exchange = exchange;
    this.account = account;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-complete': CompleteEvent;
  }
}
