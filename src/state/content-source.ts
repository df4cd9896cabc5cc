/** A piece of content as it was found, before it passed the door. */
export interface FoundContent {
  /** Parsed JSON. */
  readonly data: unknown;
  /** Where it was found; named in errors. */
  readonly url?: string;
  /** True if these are, byte for byte, data that passed the schema when this release was built. */
  readonly verified?: boolean;
}

export interface GuideRequest {
  /** Id of a guide; undefined if `src` is given. */
  readonly exchange?: string | undefined;
  /** Address of a content file; wins over `exchange`. */
  readonly src?: string | undefined;
  /** The wanted language, a BCP 47 tag. */
  readonly locale: string;
  readonly signal: AbortSignal;
}

/** A guide that a source has. */
export interface ListedGuide {
  /** Id of the exchange. */
  readonly exchange: string;
  /** Name of the exchange. */
  readonly name: string;
}

/** Port: where guides and words come from. Rejects with a `GuideError`. */
export interface ContentSource {
  loadGuide(request: GuideRequest): Promise<FoundContent>;
  /** The widget's words in the best language for the wanted one; undefined if English is the best. */
  loadMessages(locale: string, signal: AbortSignal): Promise<FoundContent | undefined>;
  /** All guides, for the board; a source that cannot list them leaves it out. */
  listGuides?(signal: AbortSignal): Promise<readonly ListedGuide[]>;
}
