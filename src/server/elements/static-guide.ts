import {WhitelistGuideElement} from '../../elements/whitelist-guide/whitelist-guide.js';
import type {GuideSnapshot} from '../../context/guide-context.js';
import * as view from '../../elements/whitelist-guide/guide-view.js';
import {currentSnapshot} from '../static-snapshot.js';
import type {StaticElement} from '../static-element.js';

/** The whole guide. It has no controller: everything is known from the start. */
export class StaticGuideElement extends WhitelistGuideElement implements StaticElement {
  static override readonly styles = view.guideStyles;

  protected override readonly view = view;

  /** Nothing is asked for: the content is here. */
  override get question(): undefined {
    return undefined;
  }

  protected override get snapshot(): GuideSnapshot {
    return currentSnapshot();
  }

  renderStatic(): unknown {
    return this.render();
  }
}
