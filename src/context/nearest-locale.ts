import type {ReactiveControllerHost} from 'lit';
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

/** Renders an element anew when the page changes its language, until the signal. */
export function followPageLanguage(element: ReactiveControllerHost & Element, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    element.requestUpdate();
  });
  observer.observe(element.ownerDocument.documentElement, {attributeFilter: ['lang']});
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}
