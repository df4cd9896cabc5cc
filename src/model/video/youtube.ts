import type {VideoProvider} from './video.js';

/** YouTube by its host that sets no cookie before the player runs. CSP: `frame-src https://www.youtube-nocookie.com`. */
export const youtube: VideoProvider = ({reference}) => {
  if (!/^[\w-]{11}$/.test(reference)) return undefined;
  return {
    kind: 'frame',
    src: `https://www.youtube-nocookie.com/embed/${reference}?autoplay=1`,
    page: `https://www.youtube.com/watch?v=${reference}`,
  };
};
