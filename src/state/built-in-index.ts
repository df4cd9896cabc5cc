/** All that this release knows of its content; written by the build from the content folders. Loaded beside the content. */
import index from '../guides/index.json' with {type: 'json'};
import type {ContentIndex} from '../model/content-index.schema.js';
import {ALTRADY_HOST} from '../model/link-policy.js';

// In the same file of the build: where the content cannot be reached, a further file could not be either.
export {recover} from './content-retry.js';

export const builtInIndex: ContentIndex = index;

/**
 * The domains that a guide of this exchange may link to. They come from this release, never from the content:
 * whoever can change a content file must not be able to send a reader to a look-alike.
 * An exchange that is not built in may link to those that are.
 */
export function officialHosts(exchange: string): readonly string[] {
  const {guides} = builtInIndex;
  const own = Object.hasOwn(guides, exchange) ? guides[exchange] : undefined;
  return [ALTRADY_HOST, ...(own ? own.hosts : Object.values(guides).flatMap(({hosts}) => hosts))];
}

/**
 * Whether these bytes have this hash: the SHA-256 in base64. On pages that are not served securely the browser has no
 * digest, nothing can be vouched for, and content passes the schema.
 */
export async function isHashOf(hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const subtle = (globalThis as {crypto?: {subtle?: SubtleCrypto}}).crypto?.subtle;
  if (!subtle) return false;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return hash === btoa(String.fromCharCode(...digest));
}
