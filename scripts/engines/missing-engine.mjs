/** An engine is not on this machine. The message says what to install. */
export class MissingEngine extends Error {}
