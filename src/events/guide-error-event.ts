import type {GuideError, GuideErrorCode} from '../model/guide-error.js';

/** The guide could not be loaded or shown, or a part of it was refused. */
export class GuideErrorEvent extends Event {
  static readonly type = 'guide-error';
  readonly code: GuideErrorCode;
  /** What happened and what to do. */
  readonly message: string;
  /** Place within the content, such as `steps[2].link`. */
  readonly path: string | undefined;
  /** Address of the content. */
  readonly url: string | undefined;

  constructor({code, message, path, url}: GuideError) {
    super(GuideErrorEvent.type, {bubbles: true, composed: true});
    this.code = code;
    this.message = message;
    this.path = path;
    this.url = url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-error': GuideErrorEvent;
  }
}
