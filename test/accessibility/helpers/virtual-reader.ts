import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {settled} from '../../helpers/guide-fixture.js';
import {LightCopy} from './light-copy.js';
import {Speech} from './speech.js';

/** What screen readers keep to themselves. */
const SILENT = /^((end of )?(paragraph|strong|code|time)|end, not busy|[:,.]|)$/;
const MOST_PHRASES = 3000;

/**
 * Goes through a guide by a virtual cursor, as readers do who read line by line. The virtual screen reader does not look
 * into shadow roots: it reads a light copy, which is made anew after each press, and the press goes to the original.
 */
export class VirtualReader {
  readonly lines: string[] = [];
  readonly #guide: Element;
  readonly #speech: Speech;
  readonly #place = document.createElement('div');
  #copy: LightCopy | undefined;

  constructor(guide: Element) {
    this.#guide = guide;
    this.#speech = new Speech(guide);
    document.body.append(this.#place);
  }

  /** Reads to the end, and presses what is wanted when it comes to it, once. */
  async read(isWanted: (control: Element) => boolean): Promise<void> {
    const pressed = new Set<Element>();
    await this.#open();
    const first = await virtual.lastSpokenPhrase();
    for (let count = 0; count < MOST_PHRASES; count += 1) {
      await virtual.next();
      const phrase = await virtual.lastSpokenPhrase();
      // It goes round.
      if (phrase === first) return;
      if (!SILENT.test(phrase)) this.lines.push(`- ${phrase}`);
      const control = this.#control;
      if (!control || pressed.has(control) || !isWanted(control)) continue;
      pressed.add(control);
      await this.#press(control);
    }
    throw new Error('The guide has no end.');
  }

  async end(): Promise<void> {
    this.#speech.end();
    await virtual.stop();
    this.#place.remove();
  }

  async #press(control: Element): Promise<void> {
    (control as HTMLElement).click();
    await settled(this.#guide);
    await this.#open();
    do await virtual.next();
    while (this.#control !== control);
    const spoken = this.#speech.take().map((text) => ` Spoken: “${text}”`);
    this.lines.push(`- **Press** “${await virtual.lastSpokenPhrase()}”.${spoken.join('')}`);
  }

  /** What the cursor is at, on the page. The words of a fold are the fold itself, for it has no role. */
  get #control(): Element | undefined {
    const {activeNode} = virtual;
    return this.#copy?.originalOf(activeNode?.parentElement?.closest('summary') ?? activeNode);
  }

  async #open(): Promise<void> {
    await virtual.stop();
    this.#copy = new LightCopy(this.#guide);
    this.#place.replaceChildren(this.#copy.root);
    await virtual.start({container: this.#place});
  }
}
