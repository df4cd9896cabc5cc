/** Another key type is shown. */
export class KeyTypeChangeEvent extends Event {
  static readonly type = 'guide-key-type-change';
  readonly keyType: string | undefined;
  readonly previous: string | undefined;

  constructor(keyType: string | undefined, previous: string | undefined) {
    super(KeyTypeChangeEvent.type, {bubbles: true, composed: true});
    this.keyType = keyType;
    this.previous = previous;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-key-type-change': KeyTypeChangeEvent;
  }
}
