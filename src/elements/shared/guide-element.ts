import {ContextConsumer} from '@lit/context';
import {LitElement} from 'lit';
import {
  guideContext,
  INITIAL_SNAPSHOT,
  type GuideSnapshot,
  type Localize,
} from '../../context/guide-context.js';

/** Base of the elements within a guide: they render from its snapshot and hold no fact of their own. */
export abstract class GuideElement extends LitElement {
  readonly #consumer = new ContextConsumer(this, {context: guideContext, subscribe: true});

  /** What the guide around this element knows now. */
  protected get snapshot(): GuideSnapshot {
    return this.#consumer.value ?? INITIAL_SNAPSHOT;
  }

  protected get localize(): Localize {
    return this.snapshot.localize;
  }
}
