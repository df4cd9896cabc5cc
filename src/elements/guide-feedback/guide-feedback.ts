import {html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {FeedbackEvent} from '../../events/feedback-event.js';
import {GuideElement} from '../shared/guide-element.js';
import {hostStyles} from '../shared/host.styles.js';
import {styles} from './guide-feedback.styles.js';

const COMMENT_LENGTH = 2000;

/**
 * Asks whether the guide helped. The answer goes to the page as an event, and nowhere else.
 *
 * @element guide-feedback
 * @internal
 */
export class GuideFeedbackElement extends GuideElement {
  static override readonly styles = [hostStyles, styles];

  @state() private helpful?: boolean;
  @state() private isSent = false;

  protected override watched(): readonly unknown[] {
    return [];
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.snapshot.state.status !== 'ready') return nothing;
    return html`
      <form class="feedback" part="feedback" @submit=${this.#handleSubmit}>
        ${this.isSent ? nothing : html`${this.#renderVote()} ${this.helpful === undefined ? nothing : this.#renderComment()}`}
        <p class="thanks" role="status" tabindex="-1">
          ${this.isSent ? this.words('feedback.thanks') : ''}
        </p>
      </form>
    `;
  }

  #renderVote(): TemplateResult {
    return html`
      <fieldset @change=${this.#handleVote}>
        <legend>${this.words('feedback.question')}</legend>
        <label class="button"
          ><input type="radio" name="helpful" value="yes" />${this.words('feedback.yes')}</label
        >
        <label class="button"
          ><input type="radio" name="helpful" value="no" />${this.words('feedback.no')}</label
        >
      </fieldset>
    `;
  }

  #renderComment(): TemplateResult {
    return html`
      <label class="comment">
        ${this.words('feedback.comment')}
        <textarea
          name="comment"
          rows="3"
          maxlength=${COMMENT_LENGTH}
          autocomplete="off"
          aria-describedby="hint"
        ></textarea>
      </label>
      <small id="hint">${this.words('feedback.commentHint')}</small>
      <button class="button primary" type="submit">${this.words('feedback.send')}</button>
    `;
  }

  #handleVote({target}: Event): void {
    this.helpful = (target as HTMLInputElement).value === 'yes';
  }

  async #handleSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.helpful === undefined) return;
    const comment = this.renderRoot.querySelector('textarea')?.value.trim();
    this.dispatchEvent(new FeedbackEvent(this.helpful, comment === '' ? undefined : comment));
    this.isSent = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.thanks')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-feedback': GuideFeedbackElement;
  }
}
