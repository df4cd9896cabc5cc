import {ContextProvider} from '@lit/context';
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import type {GuideController} from '../../context/guide-controller.js';
import {guideContext, INITIAL_SNAPSHOT} from '../../context/guide-context.js';
import {textDirection} from '../../model/locale-chain.js';
import type {GuideQuestion} from '../../state/load-guide.js';
import {readKept} from '../../state/kept-progress.js';
import {GuideSurface} from '../shared/guide-surface.js';
import {renderPlaceholder} from '../shared/placeholder.js';
import {property} from '../shared/property.js';
import {textAttribute} from '../shared/text-attribute.js';
import {VERSION} from '../../version.js';

type View = typeof import('./guide-view.js');

/**
 * Leads a reader through replacing the IP whitelist of an exchange API key.
 *
 * @element whitelist-guide
 * @summary A whole guide: notices, steps with ticks, choice of key type, questions and answers.
 *
 * @attr {string} exchange - Id of a built-in guide, or of one under `content-base`.
 * @fires {GuideReadyEvent} guide-ready - The content is shown.
 * @fires {GuideErrorEvent} guide-error - The guide could not be loaded or shown, or a link of it was refused.
 * @fires {ProgressChangeEvent} guide-progress-change - A tick was set or removed.
 * @fires {KeyTypeChangeEvent} guide-key-type-change - Another key type was chosen.
 * @fires {AccountChangeEvent} guide-account-change - Another account is worked on.
 * @fires {CompleteEvent} guide-complete - The last step of an account was done; without `account`, of all accounts.
 * @fires {LinkEvent} guide-link - A link is followed. Cancel it to route by yourself.
 * @fires {IpCopyEvent} guide-ip-copy - A formatted list of addresses was copied. Says how many, never which.
 * @fires {VideoPlayEvent} guide-video-play - The reader starts a video. Cancel it to keep the player away.
 * @fires {FeedbackEvent} guide-feedback - The reader's vote at the end. Nothing is sent.
 * @slot - Fallback: shown until the guide is ready, and when it could not be loaded.
 * @slot key-type-picker - A `<key-type-picker>` of the page's own, in place of the built-in one.
 * @slot faq - A `<guide-faq>` of the page's own, in place of the built-in one.
 * @csspart guide - All of it.
 * @csspart header - Title, summary and date.
 * @csspart title - The title.
 * @csspart scope - Which accounts the guide is for.
 * @csspart summary - What the guide does.
 * @csspart meta - The date of the last update.
 * @csspart trust - What the guide rests on, and when it was last checked.
 * @csspart overdue - The warning that the next check is overdue.
 * @csspart copy - The warning that this is a copy, because the guide could not be reached.
 * @csspart progress - The count of steps done.
 * @csspart progress-bar - The `<progress>` in it.
 * @csspart notice - Each notice; also `notice-stop`, `notice-warning` and `notice-note`.
 * @csspart accounts - The accounts to work through.
 * @csspart steps - The list of steps.
 * @csspart step - Each step; `step-done` when it is done.
 * @csspart step-number - The number of a step.
 * @csspart step-title - The title of a step.
 * @csspart step-body - The text of a step.
 * @csspart substep - Each sub-step.
 * @csspart tick - The label with the checkbox of a step.
 * @csspart link - Each link.
 * @csspart unlinked - A link without an address, or one that is not allowed.
 * @csspart video - The video of the chosen key type, or what stands in for it.
 * @csspart ip-list - The tool for the list of addresses.
 * @csspart credentials - The reminder of what is pasted into Altrady.
 * @csspart help - What to do when something does not work.
 * @csspart faq - The questions and answers.
 * @csspart related - Where to go on.
 * @csspart feedback - The vote.
 * @csspart sources - The list of sources.
 * @csspart error - The message when the guide could not be shown.
 * @csspart retry - The button that tries again.
 * @csspart placeholder - The grey shape while the guide is loading.
 * @cssprop [--guide-accent-color=#0b57d0] - Links, ticks, the chosen option. Dark: #8ab4f8.
 * @cssprop [--guide-on-accent-color=#ffffff] - Text on the accent colour. Dark: #0b1b33.
 * @cssprop [--guide-surface-color=#ffffff] - Background. Dark: #16181d.
 * @cssprop [--guide-raised-color=#f6f7f9] - Background of quiet boxes. Dark: #1f2229.
 * @cssprop [--guide-text-color=#1b1f26] - Text. Dark: #e8eaed.
 * @cssprop [--guide-muted-color=#566070] - Secondary text. Dark: #a7afbb.
 * @cssprop [--guide-border-color=#d9dee5] - Lines. Dark: #363b45.
 * @cssprop [--guide-stop-color=#b3261e] - Stop signs. Dark: #ff9d94.
 * @cssprop [--guide-warning-color=#8a5300] - Warnings. Dark: #f3bf6b.
 * @cssprop [--guide-success-color=#146c43] - What is done or possible. Dark: #7ad7a5.
 * @cssprop [--guide-radius=0.75rem] - Corners of boxes.
 * @cssprop [--guide-space=1rem] - Distance that all others are made of.
 * @cssprop [--guide-font-family=inherit] - Font.
 * @cssprop [--guide-font-size=inherit] - Size of the text.
 */
export class WhitelistGuideElement extends GuideSurface {
  /** Version of this release. */
  static readonly version = VERSION;

  /** `lazy` waits until the element is near the viewport. */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** `none` hides title, summary and date, for pages that have their own. */
  @property({attribute: 'heading'}) headingMode: 'full' | 'none' = 'full';

  /** `none` hides the vote at the end, for pages that have their own. */
  @property({attribute: 'feedback'}) feedbackMode: 'full' | 'none' = 'full';

  /** Where Altrady's Settings > Exchange API Keys is: an address on the page's own site or an allowed host. */
  @property({attribute: 'altrady-settings-href', converter: textAttribute}) altradySettingsHref?:
    string | undefined;

  /** Where the board of all guides is: an address on the page's own site or an allowed host. */
  @property({attribute: 'start-here-href', converter: textAttribute}) startHereHref?: string | undefined;

  /** Lets `#guide=bitmart&key-type=standard&step=…` in the page's address open the guide there, and offers such links. */
  @property({type: Boolean, attribute: 'deep-links'}) deepLinks = false;

  readonly #provider = new ContextProvider(this, {context: guideContext, initialValue: INITIAL_SNAPSHOT});
  /** How a guide looks; undefined until its code is there. */
  protected view: View | undefined;

  #deepLinks: Promise<void> | undefined;
  #viewport: IntersectionObserver | undefined;
  #isNear = false;
  /** Whether what a server has rendered is enough for now. */
  #isResting = false;
  #endRest: (() => void) | undefined;

  /** @internal */
  override get question(): GuideQuestion | undefined {
    return this.#isResting || (this.loading === 'lazy' && !this.#isNear) ? undefined : super.question;
  }

  /** @internal */
  override get settingsHref(): string | undefined {
    return this.#absolute(this.altradySettingsHref);
  }

  /** @internal */
  override get startHref(): string | undefined {
    return this.#absolute(this.startHereHref);
  }

  /** @internal */
  async prepare(): Promise<unknown> {
    return this.view?.bringParts();
  }

  /** Loads the content again. */
  reload(): void {
    this.controller?.reload();
  }

  /** Takes back every tick and every choice of key type. */
  resetProgress(): void {
    this.controller?.dispatch({type: 'reset-progress', at: Date.now()});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#viewport?.disconnect();
    this.#viewport = undefined;
  }

  /** What a server has rendered stays in sight until the guide, hidden beside it, can take its place. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root.firstChild) {
      const live = document.createElement('div');
      live.hidden = true;
      root.prepend(live);
      this.renderOptions.renderBefore = null;
      this.#isResting = true;
      void this.#awaitReader(readKept(this.exchange ?? ''));
      return live;
    }
    return root;
  }

  /** Where its code does not arrive, hardly any other will. What is there can be read. */
  async #awaitReader(kept: string | null): Promise<void> {
    const begin = (): void => {
      this.#isResting = false;
      this.requestUpdate();
    };
    const code = await import('./await-reader.js').catch(begin);
    this.#endRest = code?.awaitReader(this, kept, begin);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The page wants something else now.
    if (this.hasUpdated && changed.size > 0) this.#endRest?.();
    super.willUpdate(changed);
    if (this.loading === 'lazy' && !this.#isNear) this.#viewport ??= this.#watchViewport();
    if (this.deepLinks && this.controller && !this.#deepLinks) {
      this.#deepLinks = this.#followDeepLinks(this.controller);
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#provider.setValue(this.snapshot);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {state} = this.snapshot;
    if (state.status === 'ready') this.view?.bringBelow(this, state);
  }

  protected override async bringView(): Promise<CSSResultGroup> {
    this.view = await import('./guide-view.js');
    return this.view.guideStyles;
  }

  protected override render(): TemplateResult {
    const {snapshot, view} = this;
    const {state, locale} = snapshot;
    const isBusy = this.isComing || state.status === 'loading';
    // Beside what a server has rendered there is nothing to fall back to.
    const hasFallback = state.status !== 'ready' && !(this.renderRoot as Partial<HTMLElement>).hidden;
    // The page's own words keep the direction of the page.
    return html`
      ${hasFallback ? html`<slot></slot>` : nothing}
      <div
        class="guide"
        part="guide"
        lang=${locale}
        dir=${textDirection(locale)}
        aria-busy=${isBusy ? 'true' : 'false'}
      >
        ${state.status === 'ready' ? view?.renderGuide(state, snapshot, this) : nothing}
        ${this.renderFailure()} ${isBusy ? renderPlaceholder(snapshot) : nothing}
      </div>
    `;
  }

  #watchViewport(): IntersectionObserver {
    const viewport = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        this.#isNear = true;
        viewport.disconnect();
        this.requestUpdate();
      },
      {rootMargin: '50%'},
    );
    viewport.observe(this);
    return viewport;
  }

  /** Its code arrives when a page asks for it. Turned off again, it follows nothing. */
  async #followDeepLinks(guide: GuideController): Promise<void> {
    const {DeepLinkController} = await import('../../context/deep-link-controller.js');
    this.addController(new DeepLinkController(this, guide));
    this.requestUpdate();
  }

  #absolute(href: string | undefined): string | undefined {
    return href !== undefined && URL.canParse(href, this.baseURI)
      ? new URL(href, this.baseURI).href
      : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'whitelist-guide': WhitelistGuideElement;
  }
}
