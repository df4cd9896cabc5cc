import type {Guide, Video} from '../../model/guide.schema.js';
import {playableVideo} from '../../model/video/video.js';
import {Markup} from './markup.js';

/**
 * What search engines may know of a guide's videos. Only of those whose address is known, and only what the guide says:
 * it knows neither a picture nor the day of a video.
 */
export function videoData({videos = [], summary, title, locale}: Guide): Markup | undefined {
  const objects = videos.flatMap(
    (video) => videoObject(video, {description: summary ?? title, locale}) ?? [],
  );
  if (objects.length === 0) return undefined;
  const data = {'@context': 'https://schema.org', '@graph': objects};
  // In JSON a bracket can be written by its number. Then nothing in a text ends the script.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return new Markup(`<script type="application/ld+json">${text}</script>`);
}

function videoObject(video: Video, about: {readonly description: string; readonly locale: string}) {
  const playable = playableVideo(video);
  if (!playable) return undefined;
  const {kind, src, page} = playable;
  return {
    '@type': 'VideoObject',
    name: video.title,
    description: about.description,
    inLanguage: about.locale,
    url: page,
    // Without what makes the player start by itself.
    ...(kind === 'file' ? {contentUrl: src} : {embedUrl: src.replace(/\?.*$/, '')}),
  };
}
