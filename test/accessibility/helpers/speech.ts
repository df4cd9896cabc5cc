import {textOf} from '../../helpers/roles.js';
import {everyElement} from './actions.js';

const REGIONS = '[role="status"], [role="alert"], [aria-live]';

/** What a screen reader says by itself, in order: each text that appears in a live region. */
export class Speech {
  readonly #root: Element;
  readonly #observer = new MutationObserver(() => {
    this.#look();
  });
  #before = new Map<Element, string>();
  #said: string[] = [];

  constructor(root: Element) {
    this.#root = root;
    this.#before = this.#texts();
    this.#observe();
  }

  /** What was said since the last time. */
  take(): readonly string[] {
    this.#look();
    const said = this.#said;
    this.#said = [];
    return said;
  }

  end(): void {
    this.#observer.disconnect();
  }

  /** Every change counts, also one that the next microtask takes back. */
  #look(): void {
    const now = this.#texts();
    for (const [region, text] of now) {
      const isNewAlert = region.matches('[role="alert"]') && !this.#before.has(region);
      const wasThere = this.#before.has(region);
      if (text !== '' && text !== this.#before.get(region) && (wasThere || isNewAlert)) this.#said.push(text);
    }
    this.#before = now;
    this.#observe();
  }

  #texts(): Map<Element, string> {
    const regions = everyElement(this.#root, REGIONS).filter((region) => region.checkVisibility());
    return new Map(regions.map((region) => [region, textOf(region)]));
  }

  /** Shadow roots come and go: each is observed by itself. */
  #observe(): void {
    const options = {childList: true, subtree: true, characterData: true, attributes: true};
    this.#observer.observe(this.#root, options);
    for (const {shadowRoot} of everyElement(this.#root)) {
      if (shadowRoot) this.#observer.observe(shadowRoot, options);
    }
  }
}
