import {fixture, html} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {isReady} from './guide-fixture.js';

/** A guide of this release, as a page gets it by two lines. */
export async function shippedGuide(exchange: string, locale = 'en'): Promise<WhitelistGuideElement> {
  const guide = document.createElement('whitelist-guide');
  Object.assign(guide, {exchange, locale, progressMode: 'none'});
  (await fixture(html`<main></main>`)).append(guide);
  await isReady(guide);
  return guide;
}

/** A content file as it lies in the sources. */
export async function readContent(exchange: string, locale = 'en'): Promise<unknown> {
  return (await fetch(`/src/guides/${exchange}/${locale}.json`)).json();
}
