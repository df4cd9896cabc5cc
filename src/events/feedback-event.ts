/** The reader says whether the guide helped. Nothing is sent: a page does with it what it likes. */
export class FeedbackEvent extends Event {
  static readonly type = 'guide-feedback';
  readonly helpful: boolean;
  readonly comment: string | undefined;

  constructor(helpful: boolean, comment: string | undefined) {
    super(FeedbackEvent.type, {bubbles: true, composed: true});
    this.helpful = helpful;
    this.comment = comment;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-feedback': FeedbackEvent;
  }
}
