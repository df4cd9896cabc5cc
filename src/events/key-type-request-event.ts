/** Asks the guide for the steps of another key type. */
export class KeyTypeRequestEvent extends Event {
  static readonly type = 'guide-key-type-request';
  /** Id of the key type; undefined for "not sure". */
  readonly keyType: string | undefined;

  constructor(keyType: string | undefined) {
    super(KeyTypeRequestEvent.type, {bubbles: true, composed: true});
    this.keyType = keyType;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-key-type-request': KeyTypeRequestEvent;
  }
}
