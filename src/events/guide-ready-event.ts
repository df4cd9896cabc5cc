import type {Guide} from '../model/guide.schema.js';

/** The content is shown. */
export class GuideReadyEvent extends Event {
  static readonly type = 'guide-ready';
  /** The content. Do not change it. */
  readonly guide: Guide;

  constructor(guide: Guide) {
    super(GuideReadyEvent.type, {bubbles: true, composed: true});
    this.guide = guide;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-ready': GuideReadyEvent;
  }
}
