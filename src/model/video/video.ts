import type {Video} from '../guide.schema.js';
import {file} from './file.js';
import type {VideoProviderId} from './providers.js';
import {youtube} from './youtube.js';

/** What an element needs to play a video. */
export interface PlayableVideo {
  readonly kind: 'frame' | 'file';
  /** Address of the player's frame or of the file. */
  readonly src: string;
  /** Address where a reader can watch it outside the guide. */
  readonly page: string;
  readonly captions?: string | undefined;
}

/** Makes a playable video from its reference, or undefined if the reference is none of this provider. */
export type VideoProvider = (video: Video & {readonly reference: string}) => PlayableVideo | undefined;

const providers: Readonly<Record<VideoProviderId, VideoProvider>> = {youtube, file};

/** How to play a video, or undefined if it has no provider, or a reference that its provider cannot have. */
export function playableVideo(video: Video): PlayableVideo | undefined {
  const {provider, reference} = video;
  return provider === undefined || reference === undefined
    ? undefined
    : providers[provider]({...video, reference});
}
