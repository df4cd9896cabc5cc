import {html, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {VideoPlayEvent} from '../../events/video-play-event.js';
import type {Video} from '../../model/guide.schema.js';
import {hostOf, isAllowedLink} from '../../model/link-policy.js';
import type {MessageValues} from '../../model/messages.js';
import {playableVideo, type PlayableVideo} from '../../model/video/video.js';
import {GuideElement} from '../shared/guide-element.js';
import {hostStyles} from '../shared/host.styles.js';
import {renderIcon} from '../shared/icon.js';
import {styles} from './guide-video.styles.js';

/** All that a player needs; never `allow-top-navigation`, which could lead the reader away from the page. */
const SANDBOX_TOKENS: string = 'allow-scripts allow-same-origin allow-presentation allow-popups';

/* The template check knows one token at a time. */
const SANDBOX = SANDBOX_TOKENS as 'allow-scripts';

/**
 * A video that asks nobody anything before the reader starts it. What cannot be played shows the words in its slot.
 *
 * @element guide-video
 * @slot - Stands in where there is no video.
 * @internal
 */
export class GuideVideoElement extends GuideElement {
  static override readonly styles = [hostStyles, styles];

  /** The video to play. */
  @property({attribute: false}) video?: Video;

  @state() private isPlaying = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('video')) this.isPlaying = false;
  }

  protected override render(): TemplateResult {
    const playable = this.video && playableVideo(this.video);
    if (!playable || !this.#isAllowed(playable)) return html`<slot></slot>`;
    return this.isPlaying ? this.#renderPlayer(playable) : this.#renderFacade(playable);
  }

  #isAllowed({kind, src, captions}: PlayableVideo): boolean {
    if (kind === 'frame') return true;
    const {linkHosts} = this.snapshot;
    return isAllowedLink(src, linkHosts) && (captions === undefined || isAllowedLink(captions, linkHosts));
  }

  #renderFacade({page}: PlayableVideo): TemplateResult {
    const host = hostOf(page) ?? '';
    return html`
      <div class="facade">
        <button class="button primary" type="button" @click=${this.#handlePlay}>
          ${renderIcon('play')} ${this.words('video.play')}
        </button>
        <p><strong>${this.words('video.title', this.#title)}</strong> <small>${this.words('video.privacy', {host})}</small></p>
      </div>
    `;
  }

  #renderPlayer({kind, src, page, captions}: PlayableVideo): TemplateResult {
    const host = hostOf(page) ?? '';
    const name = this.localize('video.title', this.#title);
    return html`
      ${
        kind === 'frame'
          ? html`<iframe
              title=${name}
              src=${src}
              allow="fullscreen; encrypted-media; picture-in-picture"
              sandbox=${SANDBOX}
              referrerpolicy="strict-origin-when-cross-origin"
            ></iframe>`
          : html`<video controls autoplay src=${src} aria-label=${name} crossorigin="anonymous">
              ${captions === undefined ? '' : html`<track kind="captions" src=${captions} default />`}
            </video>`
      }
      <a class="link" href=${page} target="_blank" rel="noopener noreferrer"
        >${this.words('video.open', {host})}</a
      >
    `;
  }

  get #title(): MessageValues {
    const {number = '', title = ''} = this.video ?? {};
    return {number, title};
  }

  async #handlePlay(): Promise<void> {
    const {video} = this;
    if (!video?.provider) return;
    const request = new VideoPlayEvent(video.id, video.provider);
    this.dispatchEvent(request);
    if (request.defaultPrevented) return;
    this.isPlaying = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('iframe, video')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-video': GuideVideoElement;
  }
}
