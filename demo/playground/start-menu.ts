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
  for (const beginning of beginnings()) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = beginning.label;
    button.addEventListener('click', () => {
      close();
      start(beginning);
    });
    item.append(button);
    list.append(item);
  }
  menu.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') close();
  });
  document.addEventListener('pointerdown', ({target}) => {
    if (!menu.contains(target as Node)) menu.open = false;
  });
}
