import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {waitUntil} from './wait-until.js';

/** What test/embed/pages/recorder.js leaves on a page. */
interface Recorder {
  /** What the page's owner would find in the console. */
  readonly notes: readonly string[];
  readonly newGlobals: () => readonly string[];
}

type PageWindow = Window & typeof globalThis & {readonly page: Recorder};

export interface EmbedPage {
  readonly window: PageWindow;
  readonly document: Document;
  readonly guide: WhitelistGuideElement;
  readonly notes: readonly string[];
  /** The files in dist/ that the page has loaded, without their hashes. */
  readonly loaded: () => readonly string[];
}

/** Opens a page of test/embed/pages in a frame; it goes with `closePages()`. */
export async function openFrame(page: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = frameOf(page, sandbox);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  document.body.append(frame);
  await loaded;
  return frame;
}

/** The same for a page that never ends to load: in Firefox a module that is on its way belongs to it. */
export async function openUnfinished(page: string): Promise<HTMLIFrameElement> {
  const frame = frameOf(page);
  document.body.append(frame);
  await waitUntil(
    () => frame.contentDocument?.querySelector('whitelist-guide:defined'),
    'the script is there',
  );
  return frame;
}

function frameOf(page: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = '800';
  frame.height = '600';
  frame.src = `/test/embed/pages/${page}`;
  return frame;
}

/**
 * Opens a page, and waits until its guide is shown, or says that it cannot be.
 *
 * @param open `openUnfinished` where something on the page never comes
 */
export async function openPage(page: string, open = openFrame): Promise<EmbedPage> {
  const opened = await openDocument(page, open);
  const guide = opened.document.querySelector('whitelist-guide')!;
  await waitUntil(() => guide.shadowRoot?.querySelector('article, [role="alert"]'), 'a guide is shown');
  return {...opened, guide};
}

/** Opens a page, whether or not a guide is on it. */
export async function openDocument(page: string, open = openFrame): Promise<Omit<EmbedPage, 'guide'>> {
  const frame = await open(page);
  const window = frame.contentWindow as PageWindow;
  const loaded = (): readonly string[] =>
    window.performance
      .getEntriesByType('resource')
      .map(({name}) => /\/dist\/(.*)$/.exec(name)?.[1]?.replace(/\.[\w-]{8}\.js$/, '.js'))
      .filter((name) => name !== undefined);
  return {window, document: window.document, notes: window.page.notes, loaded};
}

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

/** Waits until something in a guide of another realm is there; its parts come one after the other. */
export async function appears<T>(find: () => T | undefined): Promise<T> {
  let found: T | undefined;
  await waitUntil(
    () => {
      try {
        found = find();
      } catch {
        found = undefined;
      }
      return found;
    },
    `${String(find)} is there`,
  );
  return found!;
}
