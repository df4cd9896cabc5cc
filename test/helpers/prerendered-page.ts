import {waitUntil} from '@open-wc/testing';
import {openFrame} from './embed-page.js';

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
  const requests = (): readonly string[] =>
    window.performance.getEntriesByType('resource').map(({name}) => name);
  return {window, document, guide, bringScript, requests};
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
