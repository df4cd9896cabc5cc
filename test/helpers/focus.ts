import {nameOf} from './roles.js';

/** What has the focus, through all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What the focused element is called; empty if nothing has the focus. */
export function focusedName(): string {
  const element = focused();
  return element && element !== document.body ? nameOf(element) : '';
}
