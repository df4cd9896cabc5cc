import type {LinkPurpose} from '../model/guide.schema.js';

/** A link is about to be followed. A page that cancels it routes by itself. */
export class LinkEvent extends Event {
  static readonly type = 'guide-link';
  /** Where it leads; undefined where the guide does not know. */
  readonly href: string | undefined;
  readonly purpose: LinkPurpose;

  constructor(href: string | undefined, purpose: LinkPurpose) {
    super(LinkEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.href = href;
    this.purpose = purpose;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-link': LinkEvent;
  }
}
