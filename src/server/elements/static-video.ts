import {html, type TemplateResult} from 'lit';
import {styles} from '../../elements/guide-video/guide-video.styles.js';
import {GuideElement} from '../../elements/shared/guide-element.js';
import {hostStyles} from '../../elements/shared/host.styles.js';
import {renderIcon} from '../../elements/shared/icon.js';
import type {Video} from '../../model/guide.schema.js';
import {hostOf, isAllowedLink} from '../../model/link-policy.js';
import {playableVideo, type PlayableVideo} from '../../model/video/video.js';

/** In place of `<guide-video>`: what looks like the button that plays the video is a link to its page. */
export class StaticVideoElement extends GuideElement {
  static override readonly styles = [hostStyles, styles];

  video?: Video;

  get isBrought(): boolean {
    return this.video?.provider !== undefined;
  }

  protected override render(): TemplateResult {
    const playable = this.video && playableVideo(this.video);
    return playable && this.#isAllowed(playable) ? this.#renderFacade(playable) : html`<slot></slot>`;
  }

  #isAllowed({kind, src}: PlayableVideo): boolean {
    return kind === 'frame' || isAllowedLink(src, this.snapshot.linkHosts);
  }

  #renderFacade({page}: PlayableVideo): TemplateResult {
    const host = hostOf(page) ?? '';
    const {number = 0, title = ''} = this.video ?? {};
    return html`
      <div class="facade">
        <a class="button primary" href=${page} target="_blank" rel="noopener noreferrer">
          ${renderIcon('play')} ${this.words('video.play')}<span class="visually-hidden"
            >, ${this.localize('link.newTab')}</span
          >
        </a>
        <p>
          <strong>${this.words('video.title', {number, title})}</strong>
          <small>${this.words('video.privacy', {host})}</small>
        </p>
      </div>
    `;
  }
}
