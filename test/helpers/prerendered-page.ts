import {openFrame} from './embed-page.js';
import {waitUntil} from './wait-until.js';

interface Recorder {
  readonly notes: readonly string[];
  readonly shifts: readonly number[];
  readonly heights: ReadonlySet<number>;
  readonly bringScript: () => Promise<unknown>;
  readonly watch: () => void;
}

type PageWindow = Window & typeof globalThis & {readonly page: Recorder};

export interface PrerenderedPage {
  readonly window: PageWindow;
  readonly document: Document;
  readonly guide: HTMLElement;
  /** Lets the script come, and waits until it has taken over. */
  readonly bringScript: () => Promise<void>;
  readonly requests: () => readonly string[];
  /** When the page asked for what this finds, and had it, in milliseconds of the page's own clock. */
  readonly timing: (name: RegExp) => PerformanceResourceTiming | undefined;
}

/** Opens a page of test/embed/pages with a guide that a server has rendered; it goes with `closePages()`. */
export async function openPrerendered(page: string, sandbox?: string): Promise<PrerenderedPage> {
  const frame = await openFrame(page, sandbox);
  const window = frame.contentWindow as PageWindow;
  const {document} = window;
  const guide = document.querySelector<HTMLElement>('whitelist-guide')!;
  const bringScript = async (): Promise<void> => {
    await window.page.bringScript();
    await isTakenOver(guide);
  };
  const entries = (): readonly PerformanceResourceTiming[] =>
    window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const requests = (): readonly string[] => entries().map(({name}) => name);
  const timing = (pattern: RegExp): PerformanceResourceTiming | undefined =>
    entries().find(({name}) => pattern.test(name));
  return {window, document, guide, bringScript, requests, timing};
}

export function isPrerendered(guide: HTMLElement): boolean {
  return guide.shadowRoot?.querySelector('[data-element]') !== null;
}

export async function isTakenOver(guide: HTMLElement): Promise<void> {
  await waitUntil(
    () => !isPrerendered(guide) && guide.shadowRoot?.querySelector(':not([hidden]) > .guide > article'),
    'the live guide has taken the place',
    {timeout: 6000}, // Less than the patience with a part that does not come.
  );
}
