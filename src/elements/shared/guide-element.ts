import type {PropertyValues, TemplateResult} from 'lit';
import type {GuideSnapshot, Localize} from '../../context/guide-context.js';
import type {MessageKey, MessageValues} from '../../model/messages.js';
import type {ReadyState} from '../../state/guide-state.js';
import {GuideConsumer} from './guide-consumer.js';
import {renderWords} from './words.js';

/** Base of the elements within a guide: they render from its snapshot and hold no fact of their own. */
export abstract class GuideElement extends GuideConsumer {
  /** What the last update was asked for with. */
  #asked: GuideSnapshot | undefined;
  #seen: readonly unknown[] = [];

  /** What of the state this element renders from; left out: all of it. The rest of the snapshot always counts. */
  protected watched?(state: ReadyState): readonly unknown[];

  /** A tick changes the snapshot for all elements, and the looks of two of them. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const {snapshot} = this;
    const isOwnWish = changed.size > 0 || snapshot === this.#asked;
    this.#asked = snapshot;
    const {state, ...others} = snapshot;
    const seen = state.status === 'ready' ? this.watched?.(state) : undefined;
    if (!seen) {
      this.#seen = [];
      return true;
    }
    const before = this.#seen;
    this.#seen = [...Object.values(others), ...seen];
    return isOwnWish || !this.hasUpdated || !isSameRow(this.#seen, before);
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

function isSameRow(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
