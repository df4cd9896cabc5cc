/** Asks the guide for the steps of another key type. */
export class KeyTypeRequestEvent extends Event {
  static readonly type = 'guide-key-type-request';
  /** Id of the key type; undefined for "not sure". */
  readonly keyType: string | undefined;

  constructor(keyType: string | undefined) {
    super(KeyTypeRequestEvent.type, {bubbles: true, composed: true});
    this.keyType = keyType;
  }

  /** The same request once more: an event is dispatched once. */
  copy(): KeyTypeRequestEvent {
    return new KeyTypeRequestEvent(this.keyType);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-key-type-request': KeyTypeRequestEvent;
  }
}
