import {ContextProvider} from '@lit/context';
import {fixtureSync, html, oneEvent} from '@open-wc/testing';
import {ReactiveElement, type TemplateResult} from 'lit';
import {guideContext, INITIAL_SNAPSHOT, type GuideSnapshot} from '../../src/context/guide-context.js';
import {createLocalize, ENGLISH} from '../../src/context/localize.js';
import {defineElements} from '../../src/define-elements.js';
import {defineLazy, LAZY_TAGS} from '../../src/elements/lazy-elements.js';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import type {GuideErrorEvent} from '../../src/events/guide-error-event.js';
import {makeGuide} from './factories.js';
import {allByRole, byRole, nameOf, walk} from './roles.js';

defineElements();

/** A guide that is shown. It keeps no ticks beyond the test, unless the test gives it a store. */
export async function guideFixture(
  properties: Partial<WhitelistGuideElement> = {},
): Promise<WhitelistGuideElement> {
  return readyFixture(html`<whitelist-guide></whitelist-guide>`, {content: makeGuide(), ...properties});
}

/** Renders the template and waits until the guide in it is shown. */
export async function readyFixture(
  template: TemplateResult,
  properties: Partial<WhitelistGuideElement> = {},
): Promise<WhitelistGuideElement> {
  const root = fixtureSync<Element>(template);
  const guide = root.matches('whitelist-guide') ? root : root.querySelector('whitelist-guide');
  if (!guide) throw new Error('There is no guide in the template.');
  const element = Object.assign(guide, {progressMode: 'none'}, properties);
  await isReady(element);
  return element;
}

/** Waits until a guide that is about to load is shown; an error is the end of the test. */
export async function isReady(element: HTMLElement): Promise<void> {
  const loading = new AbortController();
  const failure = new Promise<never>((_resolve, reject) => {
    const handleError = ({code, message}: GuideErrorEvent): void => {
      reject(new Error(`${code}: ${message}`));
    };
    element.addEventListener('guide-error', handleError, {signal: loading.signal});
  });
  await Promise.race([oneEvent(element, 'guide-ready'), failure]);
  loading.abort();
  await settled(element);
}

/** Waits until the parts in the tree have arrived, and none has anything left to render. */
export async function settled(root: Element): Promise<void> {
  const asked = new Set<string>();
  for (let pending = whatPends(root, asked); pending.length > 0; pending = whatPends(root, asked)) {
    await Promise.all(pending);
  }
}

/** @param asked Parts whose code was waited for: it may not come. */
function whatPends(root: Element, asked: Set<string>): readonly Promise<unknown>[] {
  const pending: Promise<unknown>[] = [];
  walk(root, (node) => {
    if (node instanceof ReactiveElement && node.isUpdatePending) pending.push(node.updateComplete);
    const tag = LAZY_TAGS.find((name) => name === node.nodeName.toLowerCase());
    if (!tag || asked.has(tag) || customElements.get(tag)) return;
    asked.add(tag);
    pending.push(defineLazy(tag));
  });
  return pending;
}

interface SnapshotFixture<T extends Element> {
  readonly element: T;
  /** Where the element's requests arrive. */
  readonly host: HTMLElement;
  /** Plays the guide: gives the element another snapshot. */
  readonly provide: (snapshot: Partial<GuideSnapshot>) => Promise<void>;
}

/** Renders an element below a guide that the test plays: no store, no loading, no root. */
export async function snapshotFixture<T extends Element>(
  template: TemplateResult,
  snapshot: Partial<GuideSnapshot>,
): Promise<SnapshotFixture<T>> {
  const host = fixtureSync<HTMLElement>(html`<div></div>`);
  const provider = new ContextProvider(host, {
    context: guideContext,
    initialValue: {...INITIAL_SNAPSHOT, localize: createLocalize(ENGLISH), ...snapshot},
  });
  const element = fixtureSync<T>(template);
  host.append(element);
  await settled(host);
  return {
    element,
    host,
    provide: async (next) => {
      provider.setValue({...provider.value, ...next});
      await settled(host);
    },
  };
}

/** The numbered titles of the steps. */
export function stepTitles(guide: Element): readonly string[] {
  return allByRole(guide, 'heading', /^\d+\. /).map(nameOf);
}

/** Sets or removes a tick, as a reader does. */
export async function tick(guide: Element, name: string | RegExp): Promise<void> {
  byRole(guide, 'checkbox', name).click();
  await settled(guide);
}

/** The names of all ticks that are set. */
export function ticked(guide: Element): readonly string[] {
  return allByRole(guide, 'checkbox')
    .filter(({checked}) => checked)
    .map(nameOf);
}

/** Chooses a key type, as a reader does. */
export async function choose(root: Element, name: string | RegExp): Promise<void> {
  byRole(root, 'radio', name).click();
  await settled(root);
}
