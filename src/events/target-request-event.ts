import type {Target} from '../model/target.js';

/** Asks the guide to show a step or an answer. */
export class TargetRequestEvent extends Event {
  static readonly type = 'guide-target-request';
  readonly place: Target;

  constructor(place: Target) {
    super(TargetRequestEvent.type, {bubbles: true, composed: true});
    this.place = place;
  }

  /** The same request once more: an event is dispatched once. */
  copy(): TargetRequestEvent {
    return new TargetRequestEvent(this.place);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-target-request': TargetRequestEvent;
  }
}
