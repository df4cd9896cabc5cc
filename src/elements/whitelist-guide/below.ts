import type {LitElement} from 'lit';
import type {ReadyState} from '../../state/guide-state.js';
import {defineLazy} from '../lazy-elements.js';
import {innerTag} from '../shared/inner-html.js';

/** What stands below the steps. */
const BELOW = ['guide-help', 'guide-answers', 'guide-feedback', 'guide-sources'] as const;

/** How long the page is left alone while the reader is still above, and then again if it never rests, in milliseconds. */
const REST = 2000;
/** So many answers take their time by themselves: they come in stages, beside those of the steps. */
const MANY = 200;

const begun = new WeakSet<LitElement>();

/**
 * Brings what stands below the steps when the reader comes near, or after a while: until then the main thread is free
 * for the first step. At once where something there is pointed at, and in a guide that is still hidden.
 */
export function bringBelow(guide: LitElement, {target, guide: {faq = []}}: ReadyState): void {
  if (target || !(guide.renderRoot instanceof ShadowRoot)) bring();
  if (begun.has(guide)) return;
  begun.add(guide);
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({isIntersecting}) => isIntersecting)) end();
    },
    {rootMargin: '50%'},
  );
  const end = (): void => {
    observer.disconnect();
    bring();
  };
  if (faq.length > MANY) setTimeout(end);
  else
    setTimeout(() => {
      whenIdle(end);
    }, REST);
  for (const tag of BELOW) {
    const element = guide.renderRoot.querySelector(innerTag(tag));
    if (element) observer.observe(element);
  }
}

/** Beside other guides the main thread may still be busy with their steps. Safari cannot tell. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, {timeout: REST});
  else act();
}

function bring(): void {
  for (const tag of BELOW) void defineLazy(tag);
}
