import {oneEvent} from '@open-wc/testing';
import {settled} from '../../helpers/guide-fixture.js';
import {allByRole} from '../../helpers/roles.js';

/*
 * What a reader does, in any language: elements are found by their role and their place in the guide.
 */

/** The part of a guide that is an element of its own. */
export function part(root: Element, tag: string): HTMLElement {
  const [first] = everyElement(root, tag);
  if (!first) throw new Error(`There is no <${tag}>.`);
  return first;
}

/** All elements of a selector in a tree and its shadow roots, also those that assistive technology skips. */
export function everyElement(root: Element, selector = '*'): readonly HTMLElement[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLElement && element.matches(selector) ? [element] : []),
    ...[...(element.shadowRoot?.children ?? [])].flatMap((child) => everyElement(child, selector)),
  ]);
}

/** Unfolds everything, and what was folded in it. */
export async function unfoldAll<T extends Element>(root: T): Promise<T> {
  const closed = () => allByRole(root, 'disclosure').filter(({open}) => !open);
  while (closed().length > 0) {
    await Promise.all(closed().map(unfold));
    await settled(root);
  }
  return root;
}

/** Some of what is folded is only made when it unfolds. */
async function unfold(fold: HTMLDetailsElement): Promise<void> {
  fold.open = true;
  await oneEvent(fold, 'toggle');
}

export async function tickAll<T extends Element>(guide: T): Promise<T> {
  for (const box of allByRole(part(guide, 'guide-steps'), 'checkbox')) if (!box.checked) box.click();
  await settled(guide);
  return guide;
}

/** Puts a text into a field at once, as readers who paste do. */
export async function fill(box: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  box.focus();
  box.value = text;
  box.dispatchEvent(
    new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertFromPaste', data: text}),
  );
  await settled(document.body);
}

/** Adds an account with the form for it. */
export async function addAccount(guide: Element, name: string): Promise<void> {
  const accounts = part(guide, 'guide-accounts');
  await unfoldAll(accounts);
  const form = accounts.shadowRoot!.querySelector('details form') as HTMLFormElement;
  form.querySelector('input')!.value = name;
  form.requestSubmit();
  await settled(guide);
}
