import type {Guide} from '../../model/guide.schema.js';
import {playableVideo} from '../../model/video/video.js';

/**
 * The policy of a page, written into it. Beside the site itself, it names only whom this guide can need: the hosts of
 * its pictures and videos, which are asked when a reader opens one.
 */
export function policyOf(guide?: Guide): string {
  const steps = guide?.steps.flatMap((step) => [step, ...(step.substeps ?? [])]) ?? [];
  const videos = guide?.videos?.flatMap((video) => playableVideo(video) ?? []) ?? [];
  const files = videos.filter(({kind}) => kind === 'file');
  const captions = files.flatMap(({captions: address}) => address ?? []);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    directive(
      'img-src',
      steps.flatMap(({image}) => image?.src ?? []),
      "'self'",
    ),
    directive('media-src', [...files.map(({src}) => src), ...captions]),
    directive(
      'frame-src',
      videos.filter(({kind}) => kind === 'frame').map(({src}) => src),
    ),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}

/** One directive with the origins of addresses; what names none is left to `default-src`. */
function directive(
  name: string,
  addresses: readonly string[],
  ...others: readonly string[]
): string | undefined {
  const sources = [...others, ...new Set(addresses.map((address) => new URL(address).origin))];
  return sources.length > 0 ? `${name} ${sources.join(' ')}` : undefined;
}
