/** The reader starts a video. A page that cancels it keeps the player away. */
export class VideoPlayEvent extends Event {
  static readonly type = 'guide-video-play';
  /** Id of the video. */
  readonly video: string;
  readonly provider: string;

  constructor(video: string, provider: string) {
    super(VideoPlayEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.video = video;
    this.provider = provider;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'guide-video-play': VideoPlayEvent;
  }
}
