import type {Video} from '../../model/guide.schema.js';
import {hostOf, isAllowedLink} from '../../model/link-policy.js';
import {playableVideo, type PlayableVideo} from '../../model/video/video.js';
import type {ExportPage} from './page.js';
import {paragraph, spaced, strong, type Block} from './tree.js';

/** A video, or the words that stand in for it. */
export function videoBlock(video: Video, page: ExportPage): Block {
  const {number, title, provider, reference} = video;
  const name = page.localize('video.title', {number, title});
  const playable = playableVideo(video);
  if (!playable || !isAllowed(playable, page))
    return paragraph(spaced(strong(name), page.localize('video.missing')));
  return {
    type: 'video',
    title: name,
    open: page.localize('video.open', {host: hostOf(playable.page) ?? ''}),
    youtube: provider === 'youtube' ? reference : undefined,
    video: playable,
  };
}

function isAllowed({kind, src}: PlayableVideo, {domains}: ExportPage): boolean {
  return kind === 'frame' || isAllowedLink(src, domains);
}
