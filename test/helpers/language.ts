import {walk} from './roles.js';

interface Language {
  readonly lang: string;
  readonly dir: string;
}

/** Language and direction that hold where an element stands. */
export function languageOf(element: Element): Language {
  let lang = '';
  for (let node: Node | null = element; node && lang === ''; node = parentOf(node))
    if (node instanceof HTMLElement) ({lang} = node);
  return {lang, dir: getComputedStyle(element).direction};
}

/** Language and direction of the first text that has these words. */
export function languageOfText(root: Element, words: string): Language {
  const found: Element[] = [];
  walk(root, ({nodeType, nodeValue, parentElement}) => {
    if (nodeType === Node.TEXT_NODE && nodeValue?.includes(words) && parentElement) found.push(parentElement);
  });
  const [first] = found;
  if (!first) throw new Error(`There is no text "${words}"`);
  return languageOf(first);
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
