/** Asks the guide to set or remove the tick of a step. */
export class StepTickRequestEvent extends Event {
  static readonly type = 'guide-step-tick-request';
  readonly stepId: string;
  readonly done: boolean;

  constructor(stepId: string, done: boolean) {
    super(StepTickRequestEvent.type, {bubbles: true, composed: true});
    this.stepId = stepId;
    this.done = done;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-step-tick-request': StepTickRequestEvent;
  }
}
