import {fixture, html, oneEvent} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {makeGuide} from './factories.js';

/** A guide that is ready, far below what is in sight. Whoever has asked for the code of its answers has it. */
export async function farGuideFixture(): Promise<WhitelistGuideElement> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <div style="block-size: 500vh"></div>
      <whitelist-guide progress="none"></whitelist-guide>
    </div>
  `);
  const guide = page.querySelector<WhitelistGuideElement>('whitelist-guide')!;
  const ready = oneEvent(guide, 'guide-ready');
  guide.content = makeGuide();
  await ready;
  await import('../../src/elements/guide-answers/guide-answers.js');
  return guide;
}

export function areAnswersThere(): boolean {
  return customElements.get('guide-answers') !== undefined;
}
