import type {LitElement} from 'lit';
import {KeyTypeRequestEvent} from '../../events/key-type-request-event.js';
import {StepTickRequestEvent} from '../../events/step-tick-request-event.js';
import {holdHeight} from './hold-height.js';
import {bringPlaceOver, deepElements} from './reader-place.js';

interface Guide extends LitElement {
  readonly exchange?: string | undefined;
  readonly src?: string | undefined;
  readonly content?: unknown;
  readonly keyType?: string | undefined;
}

/** A key type, empty for "I'm not sure", and the ids of what is ticked while it is chosen. */
type Choice = readonly [keyType: string | undefined, ticks: readonly string[]];

/** How often is looked whether a press is over, in milliseconds. */
const PRESS_CHECK = 30;

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
  // From here on nothing waits: what was pressed meanwhile would be lost.
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

/**
 * The reader was quicker than the script, and may go on: until the live guide shows all that they have pressed, and
 * nothing is being pressed. A press that ends on another element than it has begun on is none.
 */
async function bringChoicesOver(guide: Guide, before: readonly Element[], live: Element): Promise<void> {
  for (let told: readonly Choice[] = []; ;) {
    const elements = deepElements(before);
    const choices = choicesIn(elements, guide.keyType);
    const isNew = JSON.stringify(choices) !== JSON.stringify(told);
    if (!isNew && !elements.some((element) => element.matches(':active'))) return;
    if (isNew) bringChoices(guide, live, choices, told);
    told = choices;
    await guide.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, isNew ? 0 : PRESS_CHECK));
  }
}

/** A step is ticked while its key type is chosen. What counts in the end comes last, with all that is ticked. */
function choicesIn(elements: readonly Element[], chosen: string | undefined): readonly Choice[] {
  const ticksOf = (fold: Element): readonly string[] => ticksAmong(deepElements([fold]));
  const folds = elements.filter((element) => element.matches('[data-key-type]'));
  const ticked = folds.filter((fold) => ticksOf(fold).length > 0);
  const used = folds.filter((fold) => fold.matches('[open]') || ticked.includes(fold));
  const [only, ...others] = used.filter((fold) => used.length === 1 || keyTypeOf(fold) !== '');
  const last = used.find((fold) => fold.matches(':focus-within')) ?? (others.length > 0 ? undefined : only);
  return [
    ...ticked.map((fold): Choice => [keyTypeOf(fold), ticksOf(fold)]),
    [last ? keyTypeOf(last) : chosen, ticksAmong(elements)],
  ];
}

function bringChoices(
  guide: Guide,
  live: Element,
  choices: readonly Choice[],
  told: readonly Choice[],
): void {
  const tick = (id: string, done: boolean) => guide.dispatchEvent(new StepTickRequestEvent(id, done));
  for (const [keyType, ticks] of choices) {
    guide.dispatchEvent(new KeyTypeRequestEvent(keyType || undefined));
    if (keyType === '') {
      const unsure = deepElements([live]).find((element) => element.matches('[name="key-type"][value=""]'));
      (unsure as HTMLInputElement | undefined)?.click();
    }
    for (const id of ticks) tick(id, true);
  }
  for (const id of told.at(-1)?.[1] ?? []) if (!choices.at(-1)?.[1].includes(id)) tick(id, false);
}

function keyTypeOf(fold: Element): string {
  return fold.getAttribute('data-key-type') ?? '';
}

/** Of two key types that share a step, each has a box for it. */
function ticksAmong(elements: readonly Element[]): readonly string[] {
  const boxes = elements.filter((element) => element.matches('input[type="checkbox"]:checked'));
  return [...new Set(boxes.map((box) => (box as HTMLInputElement).value))];
}
