import {ContextEvent} from '@lit/context';
import {property} from 'lit/decorators.js';
import {guideContext, type GuideSnapshot} from '../../context/guide-context.js';
import {GuideSurface} from './guide-surface.js';
import {textAttribute} from './text-attribute.js';

/**
 * Base of the elements that work in three places: alone with content of their own, anywhere on the page with `for`,
 * and within a guide.
 */
export abstract class LinkedSurface extends GuideSurface {
  /** Id of the guide elsewhere on the page that this element belongs to. */
  @property({converter: textAttribute}) for?: string | undefined;

  #guide: Element | undefined;
  #linked: GuideSnapshot | undefined;
  #unlink: (() => void) | undefined;
  #observer: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('for');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (!changed.has('for')) return;
    this.#leave();
    if (this.for) this.#follow(this.for);
  }

  protected override get snapshot(): GuideSnapshot {
    return this.question ? super.snapshot : (this.#linked ?? super.snapshot);
  }

  /** Sends a request to the guide that this element shows. */
  protected request(event: Event): void {
    (this.question ? this : (this.#guide ?? this)).dispatchEvent(event);
  }

  /** Belongs to the guide with this id, whichever that is: it may come later, go, and make room for another. */
  #follow(id: string): void {
    const root = this.getRootNode() as Document | ShadowRoot;
    const look = (): void => {
      const found = root.getElementById(id);
      const guide = found?.shadowRoot ? found : undefined;
      if (guide !== this.#guide) this.#link(guide);
    };
    this.#observer = new MutationObserver(look);
    this.#observer.observe(root, {childList: true, subtree: true});
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
