import type {LinkPurpose} from '../model/guide.schema.js';

/** A link is about to be followed. A page that cancels it routes by itself. */
export class LinkEvent extends Event {
  static readonly type = 'guide-link';
  /** Where it leads; undefined where the guide does not know. */
  readonly href: string | undefined;
  /** What the link is for; `guide` for a guide on the board. */
  readonly purpose: LinkPurpose | 'guide';
  /** Id of the exchange, for the purpose `guide`. */
  readonly exchange: string | undefined;

  constructor(href: string | undefined, purpose: LinkPurpose | 'guide', exchange?: string) {
    super(LinkEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.href = href;
    this.purpose = purpose;
    this.exchange = exchange;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-link': LinkEvent;
  }
}
