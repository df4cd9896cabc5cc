import type {TemplateResult} from 'lit';
import type {PageAccount} from '../../model/account.schema.js';
import type {ContentSource} from '../../state/content-source.js';
import type {ProgressStore} from '../../state/progress-store.js';
import {GuestElement} from '../shared/guest-element.js';
import {property} from '../shared/property.js';
import {shellStyles} from '../shared/shell.styles.js';
import {textAttribute} from '../shared/text-attribute.js';
import {fillShell} from '../shell-elements.js';
import {html} from '../shared/inner-html.js';

/**
 * The board "Update IP whitelists: Start Here": every guide, with what this reader has done in it.
 * It is a thin shell: the board itself arrives when a page has one.
 *
 * @element whitelist-index
 * @summary All guides with the reader's progress.
 *
 * @fires {LinkEvent} guide-link - A guide is opened: purpose `guide`, with the exchange. Cancel it to route by yourself.
 * @fires {GuideErrorEvent} guide-error - The list of guides could not be loaded.
 * @slot - Fallback: shown until the board is ready.
 * @csspart board - All of it.
 * @csspart entry - Each guide.
 * @csspart link - Each link to a guide.
 * @cssprop [--guide-accent-color=#0b57d0] - Colour of links and marks. Dark: #8ab4f8.
 */
export class WhitelistIndexElement extends GuestElement {
  static override readonly styles = shellStyles;

  /** Folder that holds `guides/` and `locales/`. Default: beside the script. */
  @property({attribute: 'content-base', converter: textAttribute}) contentBase?: string | undefined;

  /** Language as a BCP 47 tag. Default: the nearest `lang`, then English. */
  @property({converter: textAttribute}) locale?: string | undefined;

  /** Level of the board's heading, 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** `none` hides the heading, for pages that have their own. */
  @property({attribute: 'heading'}) headingMode: 'full' | 'none' = 'full';

  /** Address of a guide on this site, such as `/guides/{exchange}`. Without it a guide is opened by the event only. */
  @property({attribute: 'href-template', converter: textAttribute}) hrefTemplate?: string | undefined;

  /** Where ticks are kept without a store of the page: `local` in this browser, or `none`. */
  @property({attribute: 'progress'}) progressMode: 'local' | 'none' = 'local';

  /** The page's accounts of all exchanges: `{id, label, kind, exchange}[]`. */
  @property({attribute: false}) accounts?: readonly PageAccount[] | undefined;

  /** Milliseconds until a load is given up. */
  @property({type: Number}) timeout = 10_000;

  /** Keeps progress in the page's own place. */
  @property({attribute: false}) progressStore?: ProgressStore | undefined;

  /** Finds content in the page's own place. */
  @property({attribute: false}) contentSource?: ContentSource | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void fillShell('guide-board');
  }

  protected override render(): TemplateResult {
    return html`
      <guide-board exportparts="board, entry, link" .index=${this}>
        <slot></slot>
      </guide-board>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'whitelist-index': WhitelistIndexElement;
  }
}
