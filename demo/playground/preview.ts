import {MemoryProgressStore, type Guide, type WhitelistGuideElement} from '../../src/index.js';
import {textDirection} from '../../src/model/locale-chain.js';

export type Direction = 'auto' | 'ltr' | 'rtl';

/** A language of each direction: a guide is laid out as the language that it is written in. */
const WRITTEN = {ltr: 'en', rtl: 'ar'} as const;

/**
 * Shows a guide, and the next one in its place when that is ready: what the reader looks at never goes blank. Ticks
 * and the chosen key type last from one to the next, and are gone with the page.
 */
export class Preview {
  readonly #frame: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #progress = new MemoryProgressStore();
  #guide: Guide | undefined;
  #shown: WhitelistGuideElement | undefined;
  #next: WhitelistGuideElement | undefined;
  #locale: string | undefined;
  #direction: Direction = 'auto';

  constructor(frame: HTMLElement, scroller: HTMLElement) {
    this.#frame = frame;
    this.#scroller = scroller;
  }

  get isEmpty(): boolean {
    return this.#guide === undefined;
  }

  /** Language of the widget's own words; undefined: that of the guide. */
  set locale(locale: string | undefined) {
    this.#locale = locale;
    this.#stage();
  }

  set direction(direction: Direction) {
    this.#direction = direction;
    this.#stage();
  }

  show(guide: Guide): void {
    // A change of spaces is none: what the reader has unfolded stays so.
    if (JSON.stringify(guide) === JSON.stringify(this.#guide)) return;
    this.#guide = guide;
    this.#stage();
  }

  #stage(): void {
    if (!this.#guide) return;
    this.#next?.remove();
    const next = document.createElement('whitelist-guide');
    this.#next = next;
    next.progressStore = this.#progress;
    next.progressMode = 'none';
    next.locale = this.#locale ?? this.#guide.locale;
    next.content = this.#laidOut(this.#guide);
    next.classList.add('staged');
    next.addEventListener('guide-ready', () => this.#swap(next), {once: true});
    this.#frame.append(next);
  }

  #swap(next: WhitelistGuideElement): void {
    if (next !== this.#next) return;
    const {scrollTop} = this.#scroller;
    this.#shown?.remove();
    next.classList.remove('staged');
    this.#shown = next;
    this.#next = undefined;
    // What is within renders until the next frame, and only then it is as long as before.
    requestAnimationFrame(() => {
      this.#scroller.scrollTop = scrollTop;
    });
  }

  #laidOut(guide: Guide): Guide {
    const wanted = this.#direction;
    if (wanted === 'auto' || textDirection(guide.locale) === wanted) return guide;
    return {...guide, locale: WRITTEN[wanted]};
  }
}
