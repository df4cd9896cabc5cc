/** Asks the guide to load its content again. */
export class ReloadRequestEvent extends Event {
  static readonly type = 'guide-reload-request';

  constructor() {
    super(ReloadRequestEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-reload-request': ReloadRequestEvent;
  }
}
