import type {Video} from '../../model/guide.schema.js';
import {isAllowedLink} from '../../model/link-policy.js';

const YOUTUBE =
  /^https?:\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/)([\w-]{11})(?![\w-])/i;
const FILE = /^[^?#]+\.(?:mp4|webm|m4v|mov)(?:[?#]|$)/i;

/** How a guide names the video at an address, or undefined if it can play none from there. */
export function videoAt(
  href: string,
  domains: readonly string[],
): {readonly provider: NonNullable<Video['provider']>; readonly reference: string} | undefined {
  const [, reference] = YOUTUBE.exec(href) ?? [];
  if (reference !== undefined) return {provider: 'youtube', reference};
  const isFile = FILE.test(href) && href.length <= MOST_REFERENCE && isAllowedLink(href, domains);
  return isFile ? {provider: 'file', reference: href} : undefined;
}

/** Whether an address looks like that of a video, also one that a guide cannot play. */
export function isVideoAddress(href: string): boolean {
  return YOUTUBE.test(href) || FILE.test(href) || VIDEO_HOST.test(href);
}

/** As long as the schema allows. */
const MOST_REFERENCE = 300;
const VIDEO_HOST =
  /^https?:\/\/(?:[\w-]+\.)*(?:vimeo\.com|loom\.com|wistia\.com|wistia\.net|dailymotion\.com)\//i;
