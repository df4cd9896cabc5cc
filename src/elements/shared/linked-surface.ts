import {ContextEvent, ContextProvider} from '@lit/context';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {guideContext, INITIAL_SNAPSHOT, type GuideSnapshot} from '../../context/guide-context.js';
import type {KeyTypeRequestEvent} from '../../events/key-type-request-event.js';
import type {TargetRequestEvent} from '../../events/target-request-event.js';
import {GuideSurface} from './guide-surface.js';
import {property} from './property.js';
import {textAttribute} from './text-attribute.js';

/**
 * Base of the elements that work in three places: alone with content of their own, anywhere on the page with `for`,
 * and within a guide.
 */
export abstract class LinkedSurface extends GuideSurface {
  /** Id of the guide elsewhere on the page that this element belongs to. */
  @property({converter: textAttribute}) for?: string | undefined;

  /** The snapshot goes on to what the element shows, wherever it comes from. */
  readonly #provider = new ContextProvider(this, {context: guideContext, initialValue: INITIAL_SNAPSHOT});
  #guide: Element | undefined;
  #linked: GuideSnapshot | undefined;
  #unlink: (() => void) | undefined;
  #observer: MutationObserver | undefined;

  constructor() {
    super();
    for (const type of ['guide-key-type-request', 'guide-target-request'] as const)
      this.addEventListener(type, (event) => {
        this.#forward(event);
      });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('for');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('for')) return;
    this.#leave();
    if (this.for) this.#follow(this.for);
  }

  protected override get snapshot(): GuideSnapshot {
    return this.question ? super.snapshot : (this.#linked ?? super.snapshot);
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#provider.setValue(this.snapshot);
    super.update(changed);
  }

  /** Passes the page's own heading on, if it has one: an empty slot would take the place of the built-in heading. */
  protected renderHeadingSlot(): TemplateResult | typeof nothing {
    const hasHeading = this.querySelector(':scope > [slot="heading"]') !== null;
    return hasHeading ? html`<slot name="heading" slot="heading"></slot>` : nothing;
  }

  /** What is asked here is for the guide that this element is linked to, wherever that is on the page. */
  #forward(event: KeyTypeRequestEvent | TargetRequestEvent): void {
    if (!this.#guide || this.question) return;
    event.stopPropagation();
    this.#guide.dispatchEvent(event.copy());
  }

  /** Belongs to the guide with this id, whichever that is: it may come or get its id later, go, and make room for another. */
  #follow(id: string): void {
    const root = this.getRootNode() as Document | ShadowRoot;
    const look = (): void => {
      const found = root.getElementById(id);
      const guide = found?.shadowRoot ? found : undefined;
      if (guide !== this.#guide) this.#link(guide);
    };
    this.#observer = new MutationObserver(look);
    this.#observer.observe(root, {childList: true, subtree: true, attributeFilter: ['id']});
    look();
  }

  #link(guide: Element | undefined): void {
    this.#unlink?.();
    this.#linked = this.#unlink = undefined;
    this.#guide = guide;
    this.requestUpdate();
    guide?.dispatchEvent(
      new ContextEvent(
        guideContext,
        this,
        (snapshot, unsubscribe) => {
          this.#unlink = unsubscribe;
          this.#linked = snapshot;
          this.requestUpdate();
        },
        true,
      ),
    );
  }

  #leave(): void {
    this.#observer?.disconnect();
    this.#link(undefined);
  }
}
