/** What runs a guide of an element's own. It arrives while the content is on its way. */
import type {LitElement} from 'lit';
import {ReloadRequestEvent} from '../../events/reload-request-event.js';
import {hostStyles} from './host.styles.js';
import {textStyles} from './text.styles.js';

export {GuideController} from '../../context/guide-controller.js';
export {renderIcon} from './icon.js';

/** Asks for the content again. The button that was pressed goes, so the focus waits at the title for the reader. */
export function retry(guide: LitElement): void {
  const handleReady = (): void => {
    const {activeElement, body} = guide.ownerDocument;
    if (activeElement !== body) return;
    const title = guide.renderRoot.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  };
  guide.addEventListener('guide-ready', handleReady, {once: true});
  guide.dispatchEvent(new ReloadRequestEvent());
}

export const coreStyles = [hostStyles, textStyles];
