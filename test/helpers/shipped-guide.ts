import {fixture, html} from '@open-wc/testing';
import type {WhitelistGuideElement} from '../../src/elements/whitelist-guide/whitelist-guide.js';
import {admitShared} from '../../src/model/doors.js';
import {parseGuide, type ParsedGuide} from '../../src/model/parse-guide.js';
import {isReady} from './guide-fixture.js';

/** A guide of this release, as a page gets it by two lines. */
export async function shippedGuide(exchange: string, locale = 'en'): Promise<WhitelistGuideElement> {
  const guide = document.createElement('whitelist-guide');
  Object.assign(guide, {exchange, locale, progressMode: 'none'});
  (await fixture(html`<main></main>`)).append(guide);
  await isReady(guide);
  return guide;
}

/** A guide as its author wrote it, with the shared entries that it takes over. */
export async function parseShipped(exchange: string, locale = 'en'): Promise<ParsedGuide> {
  const [data, shared] = await Promise.all(
    [exchange, 'shared'].map(async (folder): Promise<unknown> =>
      (await fetch(`/src/guides/${folder}/${locale}.json`)).json(),
    ),
  );
  return parseGuide(data, admitShared(shared));
}
