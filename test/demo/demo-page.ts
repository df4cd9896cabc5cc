import {sendKeys} from '@web/test-runner-commands';
import {waitUntil} from '../helpers/wait-until.js';

/** More stops than any page of the demo has. */
const MOST_STOPS = 250;
/** Elements whose code is still to come. That of a video comes only where there is one to play. */
const UNDEFINED = ':not(:defined, guide-video)';

/**
 * A page of the demo in a frame, driven as a reader without a mouse drives it, but for `click()`: every key goes to what has the focus.
 * Its elements belong to another realm, so `instanceof` says nothing about them here.
 */
export class DemoPage {
  /** What was copied, in this order. */
  readonly copied: string[] = [];
  readonly #frame: HTMLIFrameElement;
  /** Before and behind the frame, so that Tab does not lead out of the page: no script of Firefox gets the focus back. */
  readonly #fences = ['Start of the demo', 'End of the demo'].map(createButton) as [HTMLElement, HTMLElement];

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  static async open(path: string, width = 1280): Promise<DemoPage> {
    const frame = document.createElement('iframe');
    frame.title = 'Demo';
    frame.width = String(width);
    frame.height = '900';
    frame.src = path;
    const page = new DemoPage(frame);
    await page.#load(() => {
      const [start, end] = page.#fences;
      document.body.append(start, frame, end);
    });
    return page;
  }

  close(): void {
    this.#frame.remove();
    for (const fence of this.#fences) fence.remove();
  }

  async reload(): Promise<void> {
    await this.#load(() => {
      this.#window.location.reload();
    });
  }

  /** Presses Tab until the focus is on an element of this name; says what it met if there is none. */
  async tabTo(name: string | RegExp): Promise<HTMLElement> {
    const met: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const element = await this.tab();
      const found = nameOf(element);
      if (typeof name === 'string' ? found === name : name.test(found)) return element;
      met.push(found);
    }
    throw new Error(`Tab never came to ${String(name)}, but to: ${[...new Set(met)].join(' | ')}`);
  }

  /** Goes one stop on. From the end of the page it goes on at the start. */
  async tab(): Promise<HTMLElement> {
    await sendKeys({press: 'Tab'});
    if (document.activeElement !== this.#frame) {
      this.#fences[0].focus();
      await sendKeys({press: 'Tab'});
    }
    return this.focused;
  }

  /** Presses a key, and waits until all that it brought about has arrived. */
  async press(key: string): Promise<void> {
    await sendKeys({press: key});
    await this.settle();
  }

  /** As a reader with a mouse does. */
  click(name: string): void {
    const control = this.find('a, button').find((element) => nameOf(element) === name);
    if (!control) throw new Error(`Nothing to click is called ${name}.`);
    control.click();
  }

  async type(text: string): Promise<void> {
    await sendKeys({type: text});
  }

  /** Selects the text of the field that has the focus: a browser does when Tab comes to it. */
  async selectAll(): Promise<void> {
    await sendKeys({press: 'Tab'});
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
  }

  /** Waits for the code of lazy elements and for what they render. */
  async settle(): Promise<void> {
    const lacking = (): readonly string[] => this.find(UNDEFINED).map(({localName}) => localName);
    try {
      await waitUntil(() => lacking().length === 0);
    } catch {
      throw new Error(`The code never came of: ${lacking().join(', ')}`);
    }
    for (const element of this.find('*')) {
      await (element as Partial<{updateComplete: Promise<unknown>}>).updateComplete;
    }
    if (lacking().length > 0) await this.settle();
  }

  async waitFor(selector: string, text: string | RegExp): Promise<void> {
    const says = (): boolean => this.texts(selector).some((found) => matches(found, text));
    await waitUntil(says, `No ${selector} ever said ${String(text)}`);
  }

  /** Browsers tell of a dialog that it has closed a little later. */
  async waitForFocus(id: string): Promise<void> {
    await waitUntil(() => this.focused.id === id, `The focus never came to #${id}`);
  }

  /** What the elements of a selector say. */
  texts(selector: string): readonly string[] {
    return this.find(selector).map(textOf);
  }

  /** The elements of a selector anywhere; `a >>> b` is a b in the shadow root of an a. */
  find(selector: string): readonly HTMLElement[] {
    const [first = '', ...inner] = selector.split(' >>> ');
    const found = [...deep(this.#window.document)].filter((element) => element.matches(first));
    return inner.reduce(
      (hosts, part) =>
        hosts.flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll<HTMLElement>(part) ?? [])]),
      found,
    );
  }

  /** What has the focus, within all shadow roots. */
  get focused(): HTMLElement {
    let {activeElement} = this.#window.document;
    while (activeElement?.shadowRoot?.activeElement) activeElement = activeElement.shadowRoot.activeElement;
    return activeElement as HTMLElement;
  }

  get #window(): Window & {readonly document: Document} {
    return this.#frame.contentWindow!;
  }

  async #load(start: () => void): Promise<void> {
    const loaded = new Promise((resolve) => {
      this.#frame.addEventListener('load', resolve, {once: true});
    });
    start();
    await loaded;
    Object.defineProperty(this.#window.navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string): Promise<void> => {
          this.copied.push(text);
          return Promise.resolve();
        },
      },
    });
    this.#window.focus();
    await this.settle();
  }
}

function createButton(text: string): HTMLElement {
  const button = document.createElement('button');
  button.textContent = text;
  return button;
}

/** What a control is called: by its label, or by the text in it. */
export function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const {labels} = element as Partial<HTMLInputElement>;
  return labels?.length ? [...labels].map(textOf).join(' ') : textOf(element);
}

function textOf(element: HTMLElement): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text === wanted : wanted.test(text);
}

function* deep(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}
