import {beginnings, type Beginning} from './beginnings.js';

/** Fills the menu of what a guide can begin with. Escape, a choice or a click beside it folds it. */
export function fillStartMenu(
  menu: HTMLDetailsElement,
  list: HTMLElement,
  start: (beginning: Beginning) => void,
): void {
  const summary = menu.querySelector('summary');
  const close = (): void => {
    if (menu.contains(document.activeElement)) summary?.focus();
    menu.open = false;
  };
  const button = (beginning: Beginning, text: string): HTMLElement => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = text;
    if (text !== beginning.label) element.ariaLabel = beginning.label;
    element.addEventListener('click', () => {
      close();
      start(beginning);
    });
    return element;
  };
  for (const beginning of beginnings()) {
    const item = document.createElement('li');
    const translations = beginning.translations ?? [];
    item.append(
      button(beginning, beginning.label),
      ...translations.map((translation) => button(translation, translation.short ?? translation.label)),
    );
    list.append(item);
  }
  menu.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') close();
  });
  document.addEventListener('pointerdown', ({target}) => {
    if (!menu.contains(target as Node)) menu.open = false;
  });
}
