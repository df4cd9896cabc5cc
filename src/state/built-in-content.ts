import index from '../guides/index.json' with {type: 'json'};
import type {ContentIndex} from '../model/content-index.schema.js';
import {ALTRADY_HOST} from '../model/link-policy.js';

/** What this release was built with; written by the build from the content folders. */
export const builtInContent: ContentIndex = index;

/**
 * The domains that a guide of this exchange may link to. They come from this release, never from the content:
 * whoever can change a content file must not be able to send a reader to a look-alike.
 * An exchange that is not built in may link to those that are.
 */
export function linkHosts(exchange: string, further: readonly string[]): readonly string[] {
  const {guides} = builtInContent;
  const own = Object.hasOwn(guides, exchange) ? guides[exchange] : undefined;
  const official = own ? own.hosts : Object.values(guides).flatMap(({hosts}) => hosts);
  return [ALTRADY_HOST, ...official, ...further];
}
