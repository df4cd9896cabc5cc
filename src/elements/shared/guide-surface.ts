import {property} from './property.js';
import {GuideController, type GuideHost} from '../../context/guide-controller.js';
import type {GuideSnapshot} from '../../context/guide-context.js';
import {nearestLocale} from '../../context/nearest-locale.js';
import type {PageAccount} from '../../model/account.schema.js';
import {HOST} from '../../model/link-policy.js';
import {contentFolder} from '../../state/content-folder.js';
import type {ContentSource} from '../../state/content-source.js';
import type {GuideQuestion} from '../../state/load-guide.js';
import {LocalProgressStore} from '../../state/local-progress-store.js';
import {MemoryProgressStore} from '../../state/memory-progress-store.js';
import type {ProgressStore} from '../../state/progress-store.js';
import {GuideElement} from './guide-element.js';
import {textAttribute} from './text-attribute.js';

const DEFAULT_TIMEOUT = 10_000;

const hostList = {
  fromAttribute: (value: string | null): readonly string[] => value?.split(/[\s,]+/).filter(Boolean) ?? [],
};

/** Base of the elements that a page places: they can have a guide of their own. */
export abstract class GuideSurface extends GuideElement implements GuideHost {
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

  /** Id of the chosen key type. A page may preset it; it follows the reader's choice. */
  @property({attribute: 'key-type', converter: textAttribute}) keyType: string | undefined;

  /** Id of the account that is worked on. Default: `main`. */
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

  protected readonly controller: GuideController = new GuideController(this);

  readonly #stores = {local: new LocalProgressStore(), none: new MemoryProgressStore()};

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
  get activeProgressStore(): ProgressStore {
    return this.progressStore ?? this.#stores[this.progressMode === 'none' ? 'none' : 'local'];
  }

  /** @internal */
  get furtherLinkHosts(): readonly string[] {
    return this.linkHosts.filter((host) => HOST.test(host));
  }

  /** @internal */
  get settingsHref(): string | undefined {
    return undefined;
  }

  /** @internal */
  get startHref(): string | undefined {
    return undefined;
  }

  protected override get snapshot(): GuideSnapshot {
    return this.question ? this.controller.snapshot : super.snapshot;
  }
}
