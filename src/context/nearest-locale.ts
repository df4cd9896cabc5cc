import {FALLBACK_LOCALE} from '../model/locale-chain.js';

/** The language around an element: the nearest `lang`, also beyond shadow roots; English if there is none. */
export function nearestLocale(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return FALLBACK_LOCALE;
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
