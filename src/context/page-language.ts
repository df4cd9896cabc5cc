import type {ReactiveControllerHost} from 'lit';

/** Renders an element anew when the page, or a part of it, changes its language, until the signal. */
export function followPageLanguage(element: ReactiveControllerHost & Element, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    element.requestUpdate();
  });
  observer.observe(element.ownerDocument.documentElement, {attributeFilter: ['lang'], subtree: true});
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}
