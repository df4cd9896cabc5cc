import type {CSSResultOrNative} from 'lit';
import type {GuideSnapshot} from '../context/guide-context.js';
import type {GuideElement} from '../elements/shared/guide-element.js';
import {currentSnapshot} from './static-snapshot.js';

/** An element that can be rendered where there is no document. */
export interface StaticElement {
  /** What its shadow root holds. */
  renderStatic(): unknown;
  /** Whether its own code would be there in a browser. */
  readonly isBrought?: boolean;
  /** The snapshot for itself and all that is in it, where that is not the one around it. */
  readonly ownSnapshot?: GuideSnapshot;
}

export interface StaticClass {
  new (): StaticElement;
  /** Being asked for these, Lit also collects the styles. */
  readonly observedAttributes: readonly string[];
  readonly elementStyles: readonly CSSResultOrNative[];
}

/** Lets an element render from the snapshot of the server, without ever being connected. */
export function asStatic(base: new () => GuideElement): StaticClass {
  class Static extends base implements StaticElement {
    protected override get snapshot(): GuideSnapshot {
      return currentSnapshot();
    }

    renderStatic(): unknown {
      return this.render();
    }
  }
  return Static as unknown as StaticClass;
}
