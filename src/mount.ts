import type {GuideErrorEvent} from './events/guide-error-event.js';

/** What an author of articles may set, as `data-…`: nothing that leads to other content or to other hosts. */
const AUTHOR_SETTINGS: readonly string[] = [
  'locale',
  'key-type',
  'loading',
  'heading',
  'heading-level',
  'feedback',
  'progress',
  'deep-links',
];

/** What the site may set besides, on the script's own tag, for all guides. */
const SITE_SETTINGS: readonly string[] = [
  ...AUTHOR_SETTINGS,
  'content-base',
  'link-hosts',
  'altrady-settings-href',
  'start-here-href',
];

const TAG = 'whitelist-guide';
const PLACE = `data-${TAG}`;
/** Where a link is a sign or an entry of a list, it stays a link. */
const NO_PLACE = `${TAG}, nav, header, footer, aside, menu, li, dt, dd, th, td, h1, h2, h3, h4, h5, h6, button, summary`;
/** How long changes of the page are gathered before it is looked through, in milliseconds. */
const PAUSE = 50;

const script = ownScript();
const patterns = (script?.dataset['links'] ?? '').split(/\s+/).filter(Boolean).map(toPattern);
/** What stands on the page: each place with its guide. */
const mounts = new Map<HTMLElement, HTMLElement>();
/** The exchange of a place that there is no guide for. */
const refused = new WeakMap<HTMLElement, string | null>();
const life = new AbortController();
const observer = new MutationObserver(() => {
  timer ??= setTimeout(look, PAUSE);
});
let timer: ReturnType<typeof setTimeout> | undefined;
let isLoading = false;

document.addEventListener(`${TAG}-unmount`, stop, {signal: life.signal});
// A place that is still being read would get the rest of its words beside the guide.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', start, {signal: life.signal});
} else start();

function start(): void {
  const attributeFilter = [PLACE, 'href', ...AUTHOR_SETTINGS.map((name) => `data-${name}`)];
  observer.observe(document, {childList: true, subtree: true, attributeFilter});
  look();
}

/** Puts the page back as it was. Removing the script's element does not: tag managers do that as a habit. */
function stop(): void {
  life.abort();
  observer.disconnect();
  clearTimeout(timer);
  for (const place of mounts.keys()) unmount(place);
}

/** Compares what is mounted with what the page has places for. */
function look(): void {
  timer = undefined;
  for (const [place, guide] of mounts) {
    const exchange = place.isConnected && isWithin(guide, place) ? exchangeOf(place) : undefined;
    if (exchange === undefined) unmount(place);
    else configure(guide, place, exchange);
  }
  const places = findPlaces();
  if (places.length === 0) return;
  if (customElements.get(TAG)) places.forEach(mount);
  else void load();
}

function findPlaces(): readonly HTMLElement[] {
  const selector = patterns.length > 0 ? `[${PLACE}], a[href]` : `[${PLACE}]`;
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (place) =>
      !mounts.has(place) &&
      !place.isContentEditable &&
      !place.closest(TAG) &&
      !place.querySelector(`:scope > ${TAG}`) &&
      exchangeOf(place) !== undefined,
  );
}

/** Asked once: where the script does not arrive, or may not run, the page stays as it is. */
async function load(): Promise<void> {
  if (!script || isLoading) return;
  isLoading = true;
  try {
    await import(/* @vite-ignore */ new URL(`${TAG}.js`, script.src).href);
    if (customElements.get(TAG) && !life.signal.aborted) look();
  } catch {
    // The browser has said what is missing.
  }
}

/** The guide goes into its place, or around a link; what was there is its fallback. */
function mount(place: HTMLElement): void {
  const exchange = exchangeOf(place);
  if (exchange === undefined) return;
  const guide = document.createElement(TAG);
  mounts.set(place, guide);
  guide.addEventListener('guide-error', (error) => {
    refuse(error, place, guide);
  });
  configure(guide, place, exchange);
  if (isLink(place)) {
    place.before(guide);
    guide.append(place);
  } else {
    guide.append(...place.childNodes);
    place.append(guide);
  }
}

/** A link may well lead to something else; whoever has marked a place should learn why nothing is there. */
function refuse({code, message}: GuideErrorEvent, place: HTMLElement, guide: HTMLElement): void {
  if (code !== 'not-found') return;
  if (!isLink(place)) console.warn(message);
  refused.set(place, guide.getAttribute('exchange'));
  unmount(place);
}

/** What the page has put elsewhere meanwhile stays there. */
function unmount(place: HTMLElement): void {
  const guide = mounts.get(place);
  mounts.delete(place);
  if (guide && isWithin(guide, place)) guide.replaceWith(...guide.childNodes);
}

function isWithin(guide: HTMLElement, place: HTMLElement): boolean {
  return isLink(place) ? place.parentNode === guide : guide.parentNode === place;
}

function isLink(place: HTMLElement): place is HTMLAnchorElement {
  return place instanceof HTMLAnchorElement;
}

/** An attribute that is set to what it says already would take back what the reader has chosen. */
function configure(guide: HTMLElement, place: HTMLElement, exchange: string): void {
  const wanted = new Map([['exchange', exchange]]);
  if (script) takeSettings(script, SITE_SETTINGS, wanted);
  takeSettings(place, AUTHOR_SETTINGS, wanted);
  for (const name of ['exchange', ...SITE_SETTINGS]) {
    const value = wanted.get(name) ?? null;
    if (value === guide.getAttribute(name)) continue;
    if (value === null) guide.removeAttribute(name);
    else guide.setAttribute(name, value);
  }
}

function takeSettings(from: HTMLElement, names: readonly string[], to: Map<string, string>): void {
  for (const name of names) {
    const value = from.getAttribute(`data-${name}`);
    if (value !== null) to.set(name, value);
  }
}

/** The guide that a place is for; undefined where it is none. */
function exchangeOf(place: HTMLElement): string | undefined {
  const exchange = place.getAttribute(PLACE) ?? (isLink(place) ? exchangeOfLink(place) : undefined);
  return exchange === refused.get(place) ? undefined : exchange;
}

/** A link in a sentence is left alone: only one that is a paragraph of its own makes room for a guide. */
function exchangeOfLink(link: HTMLAnchorElement): string | undefined {
  const address = link.href.replace(/\/?([?#].*)?$/, '');
  const exchange = patterns.map((pattern) => pattern.exec(address)?.[1]).find(Boolean);
  if (exchange === undefined || mounts.has(link)) return exchange;
  const around = link.parentElement;
  const isAlone = around?.textContent.trim() === link.textContent.trim();
  return isAlone && !around.closest(NO_PLACE) ? exchange : undefined;
}

/** `https://help.example/guide/{exchange}`, or from `/` on for this site. */
function toPattern(template: string): RegExp {
  const address = template.startsWith('/') ? location.origin + template : template;
  const [before = '', after = ''] = address
    .replace(/\/$/, '')
    .split('{exchange}')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${before}([a-z0-9-]+)${after}$`);
}

/** A classic script is known while it runs, a module by its name only. Markup named "currentScript" must not pass. */
function ownScript(): HTMLScriptElement | undefined {
  const running: unknown = document.currentScript;
  if (running instanceof HTMLScriptElement) return running;
  return [...document.scripts].find(({src}) => src.includes(`/${TAG}.mount.js`));
}
