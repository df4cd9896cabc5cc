import {ContextConsumer} from '@lit/context';
import {guideContext, INITIAL_SNAPSHOT, type GuideSnapshot} from '../../context/guide-context.js';
import {GuestElement} from './guest-element.js';

/** Base of all that shows a guide: it gets the snapshot of the guide around it. */
export abstract class GuideConsumer extends GuestElement {
  readonly #consumer = new ContextConsumer(this, {context: guideContext, subscribe: true});

  /** What the guide around this element knows now. */
  protected get snapshot(): GuideSnapshot {
    return this.#consumer.value ?? INITIAL_SNAPSHOT;
  }
}
