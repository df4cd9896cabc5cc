import {nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import type {GuideController, GuideHost} from '../../context/guide-controller.js';
import {INITIAL_SNAPSHOT, type GuideSnapshot} from '../../context/guide-context.js';
import {GuideLoader} from '../../context/guide-loader.js';
import {nearestLocale} from '../../context/nearest-locale.js';
import {GuideErrorEvent} from '../../events/guide-error-event.js';
import type {PageAccount} from '../../model/account.schema.js';
import {asGuideError, type GuideError} from '../../model/guide-error.js';
import {contentFolder} from '../../state/content-folder.js';
import type {ContentSource} from '../../state/content-source.js';
import type {GuideQuestion} from '../../state/load-guide.js';
import type {ProgressStore} from '../../state/progress-store.js';
import {renderFailure} from './failure.js';
import {GuideConsumer} from './guide-consumer.js';
import {property} from './property.js';
import {shellStyles} from './shell.styles.js';
import {textAttribute} from './text-attribute.js';

type Core = typeof import('./guide-core.js');

const DEFAULT_TIMEOUT = 10_000;

const hostList = {
  fromAttribute: (value: string | null): readonly string[] => value?.split(/[\s,]+/).filter(Boolean) ?? [],
};

/**
 * Base of the elements that a page places: they can have a guide of their own. Each is a shell, which a page starts
 * with: it knows what the page wants and asks for the content. What runs and shows a guide arrives meanwhile.
 */
export abstract class GuideSurface extends GuideConsumer implements GuideHost {
  static override readonly styles: CSSResultGroup = shellStyles;

  /** Id of a built-in guide, or of one under `content-base`. */
  @property({converter: textAttribute}) exchange?: string | undefined;

  /** Address of a content file. Wins over `exchange`. */
  @property({converter: textAttribute}) src?: string | undefined;

  /** A content object, as in a content file. Wins over `src` and `exchange`. */
  @property({attribute: false}) content?: unknown;

  /** Folder that holds `guides/` and `locales/`. Default: beside the script. */
  @property({attribute: 'content-base', converter: textAttribute}) contentBase?: string | undefined;

  /** Language as a BCP 47 tag. Default: the nearest `lang`, then English. */
  @property({converter: textAttribute}) locale?: string | undefined;

  /** Id of the chosen key type. A page may preset it; the property follows the reader's choice, the attribute does not. */
  @property({attribute: 'key-type', converter: textAttribute}) keyType: string | undefined;

  /** Id of the account that is worked on; the property follows the reader's choice. Default: `main`. */
  @property({converter: textAttribute}) account: string | undefined;

  /** The page's accounts of this exchange: `{id, label, kind, keyType?, ipAddresses?}[]`. */
  @property({attribute: false}) accounts?: readonly PageAccount[] | undefined;

  /** The new list as strings, where it is the same for all accounts. */
  @property({attribute: false}) ipAddresses?: readonly string[] | undefined;

  /** Where ticks are kept without a store of the page: `local` in this browser, `none` until the page is left. */
  @property({attribute: 'progress'}) progressMode: 'local' | 'none' = 'local';

  /** Level of the guide's title, 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Further domains that this page lets links lead to, separated by spaces. */
  @property({attribute: 'link-hosts', converter: hostList}) linkHosts: readonly string[] = [];

  /** Milliseconds until a load is given up. */
  @property({type: Number}) timeout = DEFAULT_TIMEOUT;

  /** Keeps the last guide in this browser, for when its address cannot be reached. Never a `content` object. */
  @property({type: Boolean, attribute: 'keep-copy'}) keepCopy = false;

  /** Keeps progress in the page's own place. */
  @property({attribute: false}) progressStore?: ProgressStore | undefined;

  /** Finds content in the page's own place. */
  @property({attribute: false}) contentSource?: ContentSource | undefined;

  /** Runs the element's own guide; undefined until its code is there. */
  protected controller: GuideController | undefined;

  readonly #loader = new GuideLoader();
  #core: Core | undefined;
  #coming: Promise<void> | undefined;
  /** Why the code of the guide is not there. */
  #missing: GuideError | undefined;

  /** @internal */
  get question(): GuideQuestion | undefined {
    const {exchange, src, contentBase, contentSource, keepCopy} = this;
    // Preact takes a property back by an empty text, others by null.
    const content = this.content === '' || this.content === null ? undefined : this.content;
    if (exchange === undefined && src === undefined && content === undefined) return undefined;
    const locale = this.locale ?? nearestLocale(this);
    const timeout = this.timeout > 0 ? this.timeout : DEFAULT_TIMEOUT;
    // A page that changes its own address asks nothing else, unless the question is relative to it: then not by a fragment.
    const isRelative = src !== undefined || contentBase !== undefined || contentFolder() === undefined;
    const baseURI = isRelative ? this.baseURI.replace(/#.*/, '') : '';
    return {exchange, src, content, contentBase, contentSource, timeout, locale, baseURI, keepCopy};
  }

  /** @internal */
  get settingsHref(): string | undefined {
    return undefined;
  }

  /** @internal */
  get startHref(): string | undefined {
    return undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What was asked ahead and not taken over yet, even where the controller is just there.
    this.#loader.ask(undefined);
  }

  protected override get snapshot(): GuideSnapshot {
    return this.question ? (this.controller?.snapshot ?? INITIAL_SNAPSHOT) : super.snapshot;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.controller || !this.isConnected) return;
    const {question} = this;
    this.#loader.ask(this.#missing ? undefined : question);
    if (question && !this.#missing) this.#coming ??= this.#bring();
  }

  /** Whether the code of the guide is on its way. */
  protected get isComing(): boolean {
    return this.#coming !== undefined;
  }

  /** What went wrong with a guide of the element's own. */
  protected renderFailure(): TemplateResult | typeof nothing {
    if (!this.question) return nothing;
    const {state} = this.snapshot;
    const error = state.status === 'failed' ? state.error : this.#missing;
    return error
      ? renderFailure(error, this.snapshot, this.#handleRetry, this.#core?.renderIcon('warning'))
      : nothing;
  }

  /** Brings the looks of a guide of this kind, beside what runs it. */
  protected async bringView(): Promise<CSSResultGroup> {
    return (await import('./guide-core.js')).coreStyles;
  }

  /**
   * Without a connection nothing is there to show; with the next try it may come. What is late is said to be missing,
   * and shown when it is there after all.
   */
  async #bring(): Promise<void> {
    const end = (error?: GuideError): void => {
      clearTimeout(late);
      this.#coming = undefined;
      this.#missing = error;
      if (error) this.dispatchEvent(new GuideErrorEvent(error));
      this.requestUpdate();
    };
    const late = setTimeout(() => {
      end(asGuideError(undefined));
    }, DEFAULT_TIMEOUT);
    try {
      const [core, styles] = await Promise.all([import('./guide-core.js'), this.bringView()]);
      this.dress(styles);
      this.#core = core;
      this.controller ??= new core.GuideController(this, this.#loader);
      end();
    } catch (error) {
      end(asGuideError(error));
    }
  }

  readonly #handleRetry = (): void => {
    this.#core?.retry(this);
    this.#missing = undefined;
    this.requestUpdate();
  };
}
