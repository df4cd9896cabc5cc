/** A formatted list was copied. It says how many addresses, and never which. */
export class IpCopyEvent extends Event {
  static readonly type = 'guide-ip-copy';
  readonly count: number;

  constructor(count: number) {
    super(IpCopyEvent.type, {bubbles: true, composed: true});
    this.count = count;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-ip-copy': IpCopyEvent;
  }
}
