import {nameOf, type DemoPage} from './demo-page.js';

/** A reader who does what the guide says, from one stop of the Tab key to the next. */
export class GuideReader {
  readonly #page: DemoPage;

  constructor(page: DemoPage) {
    this.#page = page;
  }

  /**
   * Works from the focus on to the end of the steps: chooses the key type, copies the list, ticks every box. Stops
   * early at the button that leads to the next account.
   * @param keyType - what to choose if nothing is chosen.
   * @param list - what to paste where the guide asks for a list.
   * @returns the name of the button that leads on, or undefined at the end.
   */
  async doSteps(keyType?: string, list?: string): Promise<string | undefined> {
    for (let element = await this.#page.tab(); !isPast(element); element = await this.#page.tab()) {
      const name = nameOf(element);
      if (/^Go on with /.test(name)) return name;
      await this.#do(element, name, keyType, list);
    }
    return undefined;
  }

  async #do(element: HTMLElement, name: string, keyType?: string, list?: string): Promise<void> {
    const input = element as HTMLInputElement;
    if (isTick(element) && !input.checked) await this.#page.press('Space');
    else if (isOpenChoice(element)) await this.#choose(keyType);
    else if (/^Copy all /.test(name)) await this.#page.press('Enter');
    else if (element.matches('textarea:not([readonly])') && list !== undefined) await this.#paste(list);
  }

  /** Goes through the options with the arrow keys until the wanted one is chosen. */
  async #choose(keyType?: string): Promise<void> {
    await this.#page.press('Space');
    for (let tries = 0; !nameOf(this.#page.focused).startsWith(keyType ?? ''); tries += 1) {
      if (tries > 5) throw new Error(`No key type is called ${String(keyType)}.`);
      await this.#page.press('ArrowDown');
    }
  }

  async #paste(list: string): Promise<void> {
    await this.#page.type(list);
    await this.#page.settle();
  }
}

function isTick(element: HTMLElement): boolean {
  return element.matches('input[type="checkbox"]') && hostOf(element) === 'guide-steps';
}

/** Whether this is the choice of key type, with nothing chosen. */
function isOpenChoice(element: HTMLElement): boolean {
  if (hostOf(element) !== 'guide-key-types' || !element.matches('input[type="radio"]')) return false;
  return element.closest('fieldset')?.querySelector(':checked') === null;
}

/** Whether the focus has left the steps downwards. */
function isPast(element: HTMLElement): boolean {
  return ['guide-help', 'guide-answers', 'guide-feedback', 'guide-sources'].includes(hostOf(element));
}

/** Tag of the element whose shadow root this is in. */
function hostOf(element: HTMLElement): string {
  return (element.getRootNode() as Partial<ShadowRoot>).host?.localName ?? '';
}
