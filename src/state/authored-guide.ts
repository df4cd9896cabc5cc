/** A guide as its author wrote it: it may take over shared entries, which have to be fetched first. */
import {admitGuide, admitShared, needsShared} from '../model/doors.js';
import type {Guide} from '../model/guide.schema.js';
import type {SharedEntries} from '../model/shared.schema.js';
import {builtInContent} from './built-in-content.js';
import {contentFolder} from './content-folder.js';
import type {FoundContent} from './content-source.js';
import {fetchJson} from './fetch-json.js';

interface LoadOptions {
  /** Milliseconds until the load is given up. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** @throws {GuideError} `invalid-content` or `unsupported-version`; what a load throws */
export async function admitAuthored({data, url}: FoundContent, options: LoadOptions): Promise<Guide> {
  return admitGuide(data, url, needsShared(data) ? await loadShared(localeOf(data), options) : undefined);
}

/**
 * The shared entries of this release. A foreign folder brings none: its files are built, or take over these.
 * Undefined: there are none in this language.
 */
async function loadShared(locale: unknown, options: LoadOptions): Promise<SharedEntries | undefined> {
  const known = builtInContent.known.shared?.find((one) => one === locale);
  const folder = contentFolder();
  if (known === undefined || folder === undefined) return undefined;
  const {data} = await fetchJson(new URL(`guides/shared/${known}.json`, folder).href, options);
  return admitShared(data);
}

function localeOf(data: unknown): unknown {
  return (data as {readonly locale?: unknown}).locale;
}
