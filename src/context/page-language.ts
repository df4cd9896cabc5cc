import type {ReactiveControllerHost} from 'lit';

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
