/** What can go wrong with a guide, as pages see it in `guide-error`. */
export type GuideErrorCode =
  | 'not-found'
  | 'network'
  | 'timeout'
  | 'http'
  | 'invalid-json'
  | 'invalid-content'
  | 'unsupported-version'
  | 'too-large';

interface GuideErrorPlace {
  /** Path within the content, such as `steps[2].link`. */
  readonly path?: string | undefined;
  /** Address of the content. */
  readonly url?: string | undefined;
}

/** A guide could not be loaded or shown. The message says what happened and what to do. */
export class GuideError extends Error {
  override readonly name = 'GuideError';
  readonly code: GuideErrorCode;
  readonly path: string | undefined;
  readonly url: string | undefined;

  constructor(code: GuideErrorCode, message: string, {path, url}: GuideErrorPlace = {}) {
    super(message);
    this.code = code;
    this.path = path;
    this.url = url;
  }
}

/** What a load was refused with. All that is no word of ours is a part of the code that did not arrive. */
export function asGuideError(error: unknown): GuideError {
  return error instanceof GuideError
    ? error
    : new GuideError('network', 'A part of the guide could not be loaded.');
}
