import {ContextConsumer} from '@lit/context';
import type {TemplateResult} from 'lit';
import {
  guideContext,
  INITIAL_SNAPSHOT,
  type GuideSnapshot,
  type Localize,
} from '../../context/guide-context.js';
import type {MessageKey, MessageValues} from '../../model/messages.js';
import {GuestElement} from './guest-element.js';
import {renderWords} from './words.js';

/** Base of the elements within a guide: they render from its snapshot and hold no fact of their own. */
export abstract class GuideElement extends GuestElement {
  readonly #consumer = new ContextConsumer(this, {context: guideContext, subscribe: true});

  /** What the guide around this element knows now. */
  protected get snapshot(): GuideSnapshot {
    return this.#consumer.value ?? INITIAL_SNAPSHOT;
  }

  /** One of the widget's own texts, for a place between tags. */
  protected words(key: MessageKey, values?: MessageValues): TemplateResult | string {
    return renderWords(this.snapshot, key, values);
  }

  /** One of the widget's own texts as a string, for attributes. */
  protected get localize(): Localize {
    return this.snapshot.localize;
  }
}
