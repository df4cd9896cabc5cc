import type {LitElement} from 'lit';
import {KeyTypeRequestEvent} from '../../events/key-type-request-event.js';
import {StepTickRequestEvent} from '../../events/step-tick-request-event.js';
import {holdHeight} from './hold-height.js';
import {bringPlaceOver, deepElements} from './reader-place.js';

interface Guide extends LitElement {
  readonly exchange?: string | undefined;
  readonly src?: string | undefined;
  readonly content?: unknown;
}

/**
 * Waits until the live guide, which is hidden, can take the place of the prerendered one after it, gives it what the
 * reader has done so far, and changes the two within one frame. The prerendered one may be of another version. Where
 * the guide, or a part that was prerendered, cannot be loaded again, it stays: it can still be read.
 */
export async function takeOver(guide: Guide): Promise<void> {
  const live = guide.renderRoot as HTMLElement;
  await documentIsComplete();
  const {exchange} = guide;
  while (!live.querySelector('article')) {
    const {type} = await nextOutcome(guide);
    const isOther = guide.exchange !== exchange || guide.src !== undefined || guide.content !== undefined;
    // The page has asked for something else meanwhile. What was prerendered is no answer to that.
    if (type === 'guide-error' && isOther) break;
  }
  const before = nodesAfter(live);
  const old = before.filter((node) => node instanceof Element);
  await partsAreThere(guide, old, live);
  await bringChoicesOver(guide, old, live);
  const bringOver = bringPlaceOver(old, live);
  const release = holdHeight(guide);
  for (const node of before) node.remove();
  live.hidden = false;
  bringOver();
  release();
}

/** The parser may still be within the prerendered guide. */
async function documentIsComplete(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, {once: true});
  });
}

async function nextOutcome(guide: Guide): Promise<Event> {
  return new Promise((resolve) => {
    for (const type of ['guide-ready', 'guide-error']) guide.addEventListener(type, resolve, {once: true});
  });
}

function nodesAfter(live: Node): readonly ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = live.nextSibling; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** Waits for each part that was prerendered: otherwise the guide would be shorter for a moment. */
async function partsAreThere(guide: Guide, before: readonly Element[], live: Element): Promise<void> {
  const parts = deepElements(before).filter((part) => part.matches('[data-brought]'));
  const wanted = new Set(parts.map((part) => part.getAttribute('data-element')));
  for (let waited: unknown; ; waited = undefined) {
    await guide.updateComplete;
    for (const part of deepElements([live])) {
      const {localName} = part;
      // With a prefix the live ones have longer names.
      if (!wanted.has(/guide-[a-z-]+$/.exec(localName)?.[0] ?? '') || isComplete(part)) continue;
      waited = await customElements.whenDefined(localName);
      await (part as Element & Pick<LitElement, 'updateComplete'>).updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (waited === undefined) return;
  }
}

function isComplete(part: Element): boolean {
  return part.matches(':defined') && 'hasUpdated' in part && part.hasUpdated === true;
}

/** Ticks, and the key type whose steps alone were unfolded or ticked: the reader was quicker than the script. */
async function bringChoicesOver(guide: Guide, before: readonly Element[], live: Element): Promise<void> {
  const elements = deepElements(before);
  const folds = elements.filter((element) => element.matches('[data-key-type]'));
  const [used, ...others] = folds.filter((fold) => fold.matches('[open]') || ticksIn([fold]).length > 0);
  const isChosen = deepElements([live]).some((element) =>
    element.matches('input[type="radio"][name="key-type"]:checked'),
  );
  const keyType = used?.getAttribute('data-key-type');
  if (keyType && others.length === 0 && !isChosen) guide.dispatchEvent(new KeyTypeRequestEvent(keyType));
  for (const step of new Set(ticksIn(before))) guide.dispatchEvent(new StepTickRequestEvent(step, true));
  await guide.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

function ticksIn(roots: readonly Element[]): readonly string[] {
  return deepElements(roots)
    .filter((element) => element.matches('input[type="checkbox"]:checked'))
    .map((box) => (box as HTMLInputElement).value);
}
